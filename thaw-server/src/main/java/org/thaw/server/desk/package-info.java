/// The reading desk: captures are read in the background, as soon as language models are there.
@NullMarked
package org.thaw.server.desk;

import org.jspecify.annotations.NullMarked;
