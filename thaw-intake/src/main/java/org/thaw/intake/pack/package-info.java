/// Files of the wild taken apart into captures: archives, WARC, mailboxes, feeds, JSON lines.
@NullMarked
package org.thaw.intake.pack;

import org.jspecify.annotations.NullMarked;
