/// Newsletters: articles in mail messages.
@NullMarked
package org.thaw.intake.mail;

import org.jspecify.annotations.NullMarked;
