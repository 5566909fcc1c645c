package org.thaw.relation;

import org.thaw.fold.Stories;

/// A report with where it stands among the stories.
///
/// @param group id of its group of copies; of articles of the same words, if no copies are known
/// @param story id of its story
record Placed(Report report, String group, String story) {

  static Placed of(Report report, Stories stories) {
    return new Placed(
        report,
        stories.copyGroup(report.article()).orElse(report.fingerprint()),
        stories.story(report.article()));
  }

  /// The same place for another version of the report.
  Placed with(Report other) {
    return new Placed(other, group, story);
  }

  /// Readings taken again make other reports: comparing all they hold would cost more.
  @SuppressWarnings("ReferenceEquality")
  boolean same(Placed other) {
    return report == other.report && group.equals(other.group) && story.equals(other.story);
  }
}
