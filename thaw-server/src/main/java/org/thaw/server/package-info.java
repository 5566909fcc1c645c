/// The door of Thaw: the command line, and the wiring behind it.
@NullMarked
package org.thaw.server;

import org.jspecify.annotations.NullMarked;
