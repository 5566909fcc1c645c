/// Time expressions and the calendar stretches they stand for (TIMEX3).
@NullMarked
package org.thaw.time;

import org.jspecify.annotations.NullMarked;
