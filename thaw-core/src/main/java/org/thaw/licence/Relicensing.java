package org.thaw.licence;

import org.thaw.article.Licence;
import org.thaw.reading.Reading;

/// Readings under a licence that was given to their source after they were made.
public final class Relicensing {

  private Relicensing() {}

  /// The same reading under another licence.
  public static Reading under(Reading reading, Licence licence) {
    return new Reading(
        reading.article().licensed(licence),
        reading.coder(),
        reading.sentences(),
        reading.summary(),
        reading.summaryGiven(),
        reading.sections(),
        reading.people(),
        reading.places(),
        reading.times(),
        reading.quotations(),
        reading.events(),
        reading.appointments(),
        reading.measures(),
        reading.concerns(),
        reading.questions(),
        reading.claims(),
        reading.countries(),
        reading.warnings());
  }
}
