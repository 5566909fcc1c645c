/// A sentence as running text with its parties, for finders that work by tables of words.
@NullMarked
package org.thaw.passage;

import org.jspecify.annotations.NullMarked;
