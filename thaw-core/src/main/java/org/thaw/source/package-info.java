/// The sources that Thaw follows: what their operator wants, how they fare, what was taken of them,
/// and the port behind which this is kept.
@NullMarked
package org.thaw.source;

import org.jspecify.annotations.NullMarked;
