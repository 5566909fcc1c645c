/// Speed and memory: how fast articles are read, and where the time goes.
@NullMarked
package org.thaw.evaluation.benchmark;

import org.jspecify.annotations.NullMarked;
