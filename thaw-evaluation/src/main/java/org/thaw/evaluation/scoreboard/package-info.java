/// The scoreboard: every task on every set, beside baseline, floor and goal.
@NullMarked
package org.thaw.evaluation.scoreboard;

import org.jspecify.annotations.NullMarked;
