/// English and Spanish annotation: tokens, parts of speech, dependencies, in English semantic
/// roles.
@NullMarked
package org.thaw.language;

import org.jspecify.annotations.NullMarked;
