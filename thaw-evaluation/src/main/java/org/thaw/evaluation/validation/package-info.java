/// Trials of the index on real history, and of the folds' speed.
@NullMarked
package org.thaw.evaluation.validation;

import org.jspecify.annotations.NullMarked;
