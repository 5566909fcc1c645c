package org.thaw.ledger;

import org.thaw.finding.Measure;
import org.thaw.fold.Citation;

/// A step of a measure as one article reports it.
///
/// @param language of the article, ISO 639-1
public record ReportedMeasure(Measure measure, Citation citation, String language) {}
