/// Feeds: RSS 0.9x to 2.0, RDF, Atom and JSON Feed, read leniently, and the articles in their
/// items.
@NullMarked
package org.thaw.intake.feed;

import org.jspecify.annotations.NullMarked;
