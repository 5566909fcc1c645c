/// Event coding by PLOVER: predicates, roles, types, realis.
@NullMarked
package org.thaw.event;

import org.jspecify.annotations.NullMarked;
