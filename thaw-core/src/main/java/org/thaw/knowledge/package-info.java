/// Dated tables of facts: countries, organizations, office-holders, titles, places.
@NullMarked
package org.thaw.knowledge;

import org.jspecify.annotations.NullMarked;
