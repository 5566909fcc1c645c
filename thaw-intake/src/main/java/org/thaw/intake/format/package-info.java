/// What the bytes of the wild are: their format and their character set.
@NullMarked
package org.thaw.intake.format;

import org.jspecify.annotations.NullMarked;
