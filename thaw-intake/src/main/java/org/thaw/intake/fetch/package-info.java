/// Fetching, politely and safely: guarded addresses, robots.txt, conditional requests, pauses.
@NullMarked
package org.thaw.intake.fetch;

import org.jspecify.annotations.NullMarked;
