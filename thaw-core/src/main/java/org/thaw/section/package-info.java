/// The roles of an article's sections, and its summary.
@NullMarked
package org.thaw.section;

import org.jspecify.annotations.NullMarked;
