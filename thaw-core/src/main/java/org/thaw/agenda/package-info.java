/// The calendar: appointments merged across sources, with stable ids, states and conflicts.
@NullMarked
package org.thaw.agenda;

import org.jspecify.annotations.NullMarked;
