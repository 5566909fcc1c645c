/// Texts as vectors whose closeness is closeness of meaning: the port and its values.
@NullMarked
package org.thaw.embedding;

import org.jspecify.annotations.NullMarked;
