/// Readings as JSON: the contract `reading/1`.
@NullMarked
package org.thaw.store.json;

import org.jspecify.annotations.NullMarked;
