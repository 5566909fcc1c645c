/// Places: names to countries and coordinates, offline.
@NullMarked
package org.thaw.place;

import org.jspecify.annotations.NullMarked;
