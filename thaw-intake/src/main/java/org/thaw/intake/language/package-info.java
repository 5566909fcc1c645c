/// The language of a text, from its commonest words.
@NullMarked
package org.thaw.intake.language;

import org.jspecify.annotations.NullMarked;
