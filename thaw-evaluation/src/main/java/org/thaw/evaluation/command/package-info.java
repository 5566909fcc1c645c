/// The commands under `thaw eval`.
@NullMarked
package org.thaw.evaluation.command;

import org.jspecify.annotations.NullMarked;
