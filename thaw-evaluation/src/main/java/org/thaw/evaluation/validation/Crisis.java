package org.thaw.evaluation.validation;

import java.time.YearMonth;
import java.util.List;
import org.thaw.fold.Pair;
import org.thaw.knowledge.Table;

/// A month in which a pair is known to have been in crisis.
///
/// @param mustPeak true if it must be a peak, false if it must be among the most tense twentieth
/// @param kept true if it was kept apart while the parameters were chosen
record Crisis(Pair pair, YearMonth month, boolean mustPeak, boolean kept, String what) {

  /// The crises of `crises.tsv`.
  static List<Crisis> load() {
    return Table.load(Crisis.class, "crises.tsv").rows().stream()
        .map(row ->
            new Crisis(
                Pair.parse(row.cell("pair")),
                YearMonth.parse(row.cell("month")),
                row.cell("must").equals("peak"),
                row.cell("set").equals("kept"),
                row.cell("what")))
        .toList();
  }
}
