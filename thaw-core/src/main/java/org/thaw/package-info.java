/// Thaw follows the relations between countries through the news, and shows its work.
@NullMarked
package org.thaw;

import org.jspecify.annotations.NullMarked;
