/// What a text is about that tells no act between states, as a newspaper's rubrics divide it.
@NullMarked
package org.thaw.rubric;

import org.jspecify.annotations.NullMarked;
