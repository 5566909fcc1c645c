package org.thaw.server.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.thaw.server.edition.Edition;

/// The front page: which relations moved, what several outlets report, and what is scheduled.
public record FrontPage(
    Optional<Instant> asOf,
    List<RelationsPage.RelationLine> relations,
    List<StoriesPage.StoryLine> trending,
    List<StoriesPage.StoryLine> stories,
    List<Lines.AppointmentLine> upcoming) {

  private static final int RELATIONS = 6;
  private static final int TRENDING = 4;
  private static final int STORIES = 9;
  private static final int UPCOMING = 4;

  public static FrontPage of(Edition edition) {
    return new FrontPage(
        edition.asOf(),
        RelationsPage.first(edition, RELATIONS),
        StoriesPage.rising(edition, TRENDING),
        StoriesPage.latestOfPolitics(edition, STORIES),
        CalendarParts.of(edition).nearest(UPCOMING));
  }
}
