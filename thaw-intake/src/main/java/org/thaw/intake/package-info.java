/// From bytes of the wild to a capture, and from a capture to an article or a named rejection.
@NullMarked
package org.thaw.intake;

import org.jspecify.annotations.NullMarked;
