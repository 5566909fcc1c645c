/// One task each: what is compared with what, and a naive baseline.
@NullMarked
package org.thaw.evaluation.task;

import org.jspecify.annotations.NullMarked;
