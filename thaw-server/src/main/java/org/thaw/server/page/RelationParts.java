package org.thaw.server.page;

import java.util.List;
import org.thaw.text.ContentId;

/// The parts of a relation: its acts, quotations and articles go part by part; the first part has
/// all else that the relation has, which stays short.
public record RelationParts(RelationPage whole) implements Parted<RelationPage> {

  @Override
  public int longest() {
    return Math.max(
        whole.events().size(), Math.max(whole.quotations().size(), whole.articles().size()));
  }

  @Override
  public String stamp() {
    return ContentId.of(
        "cursor",
        whole.asOf().toString(),
        ids(whole.events().stream().map(RelationPage.EventLine::id).toList()),
        ids(whole.quotations().stream().map(Lines.QuotationLine::id).toList()),
        ids(whole.articles().stream().map(Lines.ArticleLine::id).toList()));
  }

  private static String ids(List<String> ids) {
    return String.join(" ", ids);
  }

  @Override
  public RelationPage part(int from, int to) {
    boolean first = from == 0;
    return new RelationPage(
        whole.thaw(),
        whole.pair(),
        whole.asOf(),
        whole.coder(),
        whole.parameters(),
        whole.limitation(),
        whole.level(),
        first ? whole.points() : List.of(),
        first ? whole.peaks() : List.of(),
        first ? whole.changePoints() : List.of(),
        first ? whole.measures() : List.of(),
        first ? whole.appointments() : List.of(),
        Slice.lines(whole.events(), from, to),
        first ? whole.agenda() : List.of(),
        first ? whole.concerns() : List.of(),
        first ? whole.questions() : List.of(),
        first ? whole.people() : List.of(),
        first ? whole.claims() : List.of(),
        first ? whole.attention() : List.of(),
        Slice.lines(whole.quotations(), from, to),
        Slice.lines(whole.articles(), from, to),
        first ? whole.sensitivity() : List.of(),
        whole.since().filter(any -> first));
  }
}
