/// Who and what is named in an article: countries, people with offices, organizations.
@NullMarked
package org.thaw.mention;

import org.jspecify.annotations.NullMarked;
