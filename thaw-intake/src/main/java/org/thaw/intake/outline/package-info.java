/// Lists of sources: OPML in and out.
@NullMarked
package org.thaw.intake.outline;

import org.jspecify.annotations.NullMarked;
