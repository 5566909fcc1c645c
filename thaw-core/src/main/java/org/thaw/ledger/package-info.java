/// The histories of measures, folded from the steps that articles report.
@NullMarked
package org.thaw.ledger;

import org.jspecify.annotations.NullMarked;
