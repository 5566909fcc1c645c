/// Floors: what a score may not fall under.
@NullMarked
package org.thaw.evaluation.floor;

import org.jspecify.annotations.NullMarked;
