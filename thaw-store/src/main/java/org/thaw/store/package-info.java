/// Captures, readings and corrections in one data folder.
@NullMarked
package org.thaw.store;

import org.jspecify.annotations.NullMarked;
