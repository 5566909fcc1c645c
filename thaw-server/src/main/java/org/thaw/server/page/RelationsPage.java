package org.thaw.server.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.thaw.server.edition.Act;
import org.thaw.server.edition.Edition;
import org.thaw.server.edition.Pair;

/// Every pair of countries between which something was reported, most reported first.
public record RelationsPage(List<RelationLine> relations) {

  /// One pair in the list.
  public record RelationLine(
      List<String> pair,
      int acts,
      int articles,
      Optional<LocalDate> last,
      Optional<Lines.Sentence> latest) {

    /// The pair as written in addresses, such as `COL-USA`.
    public String code() {
      return String.join("-", pair);
    }
  }

  public static RelationsPage of(Edition edition) {
    return new RelationsPage(edition.pairs().stream().map(pair -> line(edition, pair)).toList());
  }

  private static RelationLine line(Edition edition, Pair pair) {
    List<Act> acts = edition.acts(pair);
    Act last = acts.getLast();
    return new RelationLine(
        pair.countries(),
        acts.size(),
        (int) acts.stream().map(act -> act.reading().article().id()).distinct().count(),
        acts.stream().flatMap(act -> act.date().stream()).max(LocalDate::compareTo),
        Optional.of(Lines.Sentence.of(last.reading(), last.event())));
  }
}
