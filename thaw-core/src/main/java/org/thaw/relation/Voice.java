package org.thaw.relation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;

/// The independent voice behind a report: the first of a group of copies speaks for all.
///
/// @param story story of the first of the group
/// @param outlet outlet of the first of the group
/// @param day day on which the first of the group was published
record Voice(String story, String outlet, LocalDate day) {

  private static final Comparator<Placed> FIRST =
      Comparator.comparing((Placed placed) -> placed.report().published())
          .thenComparing(placed -> placed.report().article());

  /// @param group reports of one group of copies, not empty
  static Voice of(Collection<Placed> group) {
    Placed first = Collections.min(group, FIRST);
    return new Voice(first.story(), first.report().outlet(), first.report().day());
  }
}
