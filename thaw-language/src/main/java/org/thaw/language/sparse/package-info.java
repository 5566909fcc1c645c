/// ClearNLP's English models, decoded from compact weights: the same tags, trees and roles in a
/// fraction of the time and the memory.
///
/// The models were trained on features that are texts (`VBD_say_NNP`), and ninety-four of a hundred
/// weights are zero. Here a feature is a 64-bit hash that is put together from the hashes of its
/// parts, and only the weights that are not zero are kept. Transitions, states and trees stay
/// ClearNLP's.
@NullMarked
package org.thaw.language.sparse;

import org.jspecify.annotations.NullMarked;
