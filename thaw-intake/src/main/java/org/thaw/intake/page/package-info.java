/// Articles in web pages: main content, title, bylines, times, section, pictures.
@NullMarked
package org.thaw.intake.page;

import org.jspecify.annotations.NullMarked;
