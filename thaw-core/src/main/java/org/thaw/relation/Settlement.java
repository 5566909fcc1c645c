package org.thaw.relation;

import java.time.LocalDate;
import java.util.Comparator;
import org.thaw.fold.Citation;

/// What settled an open question.
///
/// @param date day of the step, the act, or the report that an appointment was held or cancelled
/// @param probable true if only kind or type match, or the report is hedged
/// @param evidence the finding that settles it
public record Settlement(LocalDate date, boolean probable, Citation evidence) {

  /// The sure before the probable, then the earlier.
  static final Comparator<Settlement> ORDER =
      Comparator.comparing(Settlement::probable)
          .thenComparing(Settlement::date)
          .thenComparing(Settlement::evidence);
}
