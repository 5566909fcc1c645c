/// What tests of every module share.
@NullMarked
package org.thaw.testkit;

import org.jspecify.annotations.NullMarked;
