/// The reading of one article: a pure function of the article and the knowledge tables.
@NullMarked
package org.thaw.reading;

import org.jspecify.annotations.NullMarked;
