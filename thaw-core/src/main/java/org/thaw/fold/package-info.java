/// What all folds over readings share: pairs of countries, citations, the port to stories.
@NullMarked
package org.thaw.fold;

import org.jspecify.annotations.NullMarked;
