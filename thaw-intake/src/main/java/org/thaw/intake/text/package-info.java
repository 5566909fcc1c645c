/// Articles in plain text: as pasted from a page, as wire copy, as transcripts.
@NullMarked
package org.thaw.intake.text;

import org.jspecify.annotations.NullMarked;
