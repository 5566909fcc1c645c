/// Sentences, tokens, dependencies and semantic roles, as an annotator gives them.
@NullMarked
package org.thaw.annotation;

import org.jspecify.annotations.NullMarked;
