/// What a reading finds, each with the spans that say so.
@NullMarked
package org.thaw.finding;

import org.jspecify.annotations.NullMarked;
