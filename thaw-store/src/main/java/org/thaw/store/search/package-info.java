/// Full-text search over readings, and the language of its queries.
@NullMarked
package org.thaw.store.search;

import org.jspecify.annotations.NullMarked;
