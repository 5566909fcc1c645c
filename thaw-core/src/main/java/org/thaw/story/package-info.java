/// Stories: copies found, articles of one event brought together, in either language.
@NullMarked
package org.thaw.story;

import org.jspecify.annotations.NullMarked;
