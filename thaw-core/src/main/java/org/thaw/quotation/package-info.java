/// Quotations: who said what, directly and indirectly.
@NullMarked
package org.thaw.quotation;

import org.jspecify.annotations.NullMarked;
