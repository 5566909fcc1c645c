package org.thaw.server.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.thaw.server.edition.Edition;

/// The front page: which relations moved, and the latest articles.
public record FrontPage(
    Optional<Instant> asOf,
    List<RelationsPage.RelationLine> relations,
    List<Lines.ArticleLine> latest) {

  private static final int RELATIONS = 6;
  private static final int LATEST = 12;

  public static FrontPage of(Edition edition) {
    return new FrontPage(
        edition.asOf(),
        RelationsPage.of(edition).relations().stream().limit(RELATIONS).toList(),
        latest(edition, LATEST));
  }

  static List<Lines.ArticleLine> latest(Edition edition, int most) {
    return edition.readings().reversed().stream().limit(most).map(Lines.ArticleLine::of).toList();
  }
}
