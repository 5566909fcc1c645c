/// Records in JSON lines, read by a mapping of fields.
@NullMarked
package org.thaw.intake.record;

import org.jspecify.annotations.NullMarked;
