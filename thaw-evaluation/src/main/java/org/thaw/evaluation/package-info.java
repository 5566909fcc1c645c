/// Gold sets, scorers and floors.
@NullMarked
package org.thaw.evaluation;

import org.jspecify.annotations.NullMarked;
