/// The index of a relation: distinct events, exposure, levels, change points, and the history of a
/// pair.
@NullMarked
package org.thaw.relation;

import org.jspecify.annotations.NullMarked;
