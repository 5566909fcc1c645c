/// The ledger held to what is known to have happened: the demo archive and real histories.
@NullMarked
package org.thaw.evaluation.ledger;

import org.jspecify.annotations.NullMarked;
