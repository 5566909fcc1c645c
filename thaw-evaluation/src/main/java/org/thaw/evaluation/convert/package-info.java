/// Foreign gold made into the formats of Thaw.
@NullMarked
package org.thaw.evaluation.convert;

import org.jspecify.annotations.NullMarked;
