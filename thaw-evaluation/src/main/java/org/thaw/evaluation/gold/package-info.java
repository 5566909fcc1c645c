/// Gold files: rows of JSON lines, their split, and the articles made of them.
@NullMarked
package org.thaw.evaluation.gold;

import org.jspecify.annotations.NullMarked;
