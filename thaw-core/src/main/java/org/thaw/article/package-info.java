/// What came in: captures, articles, and the reasons why something was rejected.
@NullMarked
package org.thaw.article;

import org.jspecify.annotations.NullMarked;
