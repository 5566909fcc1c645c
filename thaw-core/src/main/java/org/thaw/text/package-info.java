/// Spans: the one coordinate system of an article.
@NullMarked
package org.thaw.text;

import org.jspecify.annotations.NullMarked;
