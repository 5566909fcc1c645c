package org.thaw.ledger;

import org.thaw.finding.Measure;
import org.thaw.fold.Citation;

/// A step of a measure as one article reports it.
public record ReportedMeasure(Measure measure, Citation citation) {}
