/// English annotation: tokens, parts of speech, dependencies and semantic roles.
@NullMarked
package org.thaw.language;

import org.jspecify.annotations.NullMarked;
