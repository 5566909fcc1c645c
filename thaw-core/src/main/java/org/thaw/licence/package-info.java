/// What may be shown of a reading under the licence of its source.
@NullMarked
package org.thaw.licence;

import org.jspecify.annotations.NullMarked;
