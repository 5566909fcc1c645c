/// How much of a page's article is found, and of its title, date and author.
@NullMarked
package org.thaw.evaluation.page;

import org.jspecify.annotations.NullMarked;
