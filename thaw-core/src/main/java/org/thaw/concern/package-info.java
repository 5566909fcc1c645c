/// Concerns, open questions and the claims of headlines.
@NullMarked
package org.thaw.concern;

import org.jspecify.annotations.NullMarked;
