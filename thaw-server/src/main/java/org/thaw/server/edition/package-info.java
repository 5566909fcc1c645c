/// What is folded from all readings at one moment, for pages and commands to look things up.
@NullMarked
package org.thaw.server.edition;

import org.jspecify.annotations.NullMarked;
