/// What each page shows, as records that are also its JSON.
@NullMarked
package org.thaw.server.page;

import org.jspecify.annotations.NullMarked;
