/// Meetings, visits and votes that are planned, held, called off or put off.
@NullMarked
package org.thaw.appointment;

import org.jspecify.annotations.NullMarked;
