/// What readers say is wrong, what was decided about it, and readings with that mended.
@NullMarked
package org.thaw.correction;

import org.jspecify.annotations.NullMarked;
