/// A tagger, a lemmatizer and a dependency parser that are trained on a treebank of Universal
/// Dependencies.
@NullMarked
package org.thaw.language.parse;

import org.jspecify.annotations.NullMarked;
