/// Wire items: NewsML-G2 and ninjs, with what they oblige to.
@NullMarked
package org.thaw.intake.wire;

import org.jspecify.annotations.NullMarked;
