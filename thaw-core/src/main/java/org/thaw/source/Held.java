package org.thaw.source;

import java.time.Instant;
import org.thaw.article.Capture;

/// A capture that waits for the page behind it; in the end there is one capture in the archive, the
/// page's or its own.
///
/// @param attempts how often the page has been asked for
/// @param due when it is asked for next
public record Held(Capture capture, int attempts, Instant due) {}
