package org.thaw.server.edition;

import org.thaw.finding.Finding;
import org.thaw.reading.Reading;

/// A finding and the reading it is part of.
public record Found<F extends Finding>(Reading reading, F finding) {}
