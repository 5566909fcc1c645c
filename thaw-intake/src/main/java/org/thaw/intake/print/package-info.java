/// What newspapers print beside the words of an article: times with their zones, captions and
/// credits, and lines that are no part of it.
@NullMarked
package org.thaw.intake.print;

import org.jspecify.annotations.NullMarked;
