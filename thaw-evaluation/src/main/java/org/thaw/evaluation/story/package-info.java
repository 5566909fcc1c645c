/// Gold of stories: its articles, a baseline, and the fitting of what joins two articles.
@NullMarked
package org.thaw.evaluation.story;

import org.jspecify.annotations.NullMarked;
