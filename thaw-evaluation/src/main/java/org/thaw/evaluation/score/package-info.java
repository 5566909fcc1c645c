/// Counting: tallies, one-to-one matching, score sheets and the mistakes behind them.
@NullMarked
package org.thaw.evaluation.score;

import org.jspecify.annotations.NullMarked;
