/// The port behind which captures, readings and corrections are kept.
@NullMarked
package org.thaw.archive;

import org.jspecify.annotations.NullMarked;
