/// The commands under `thaw`.
@NullMarked
package org.thaw.server.command;

import org.jspecify.annotations.NullMarked;
