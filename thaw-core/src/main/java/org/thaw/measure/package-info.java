/// Measures of states against and for each other, and the words that give their state.
@NullMarked
package org.thaw.measure;

import org.jspecify.annotations.NullMarked;
