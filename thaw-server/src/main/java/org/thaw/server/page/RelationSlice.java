package org.thaw.server.page;

import java.util.List;
import java.util.Optional;
import org.thaw.text.Brief;
import org.thaw.text.ContentId;

/// A part of a relation that is too long for one answer: so many of its acts, quotations and
/// articles each, from a place on. The first part has all else that the relation has, which stays
/// short; the others have what goes on.
///
/// @param next the cursor of the part behind it; empty for the last
public record RelationSlice(RelationPage page, Optional<String> next) {

  /// Lines of each list that an answer holds where nothing is asked for, and at most.
  public static final int MOST = 1000;

  /// The part of a relation.
  ///
  /// @param cursor as the part before gave it; empty for the first part
  /// @param limit lines of each list, from 1 to [#MOST]
  /// @throws IllegalArgumentException in one line for people: a limit that is none, a cursor that
  ///   is none, or one given before the relation became another
  public static RelationSlice of(RelationPage whole, Optional<String> cursor, int limit) {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException(noLimit(String.valueOf(limit)));
    }
    String stamp = cursor.isPresent() || limit < longest(whole) ? stamp(whole) : "";
    int from = cursor.map(given -> place(whole, given, stamp)).orElse(0);
    int to = from + limit;
    return new RelationSlice(
        part(whole, from, to),
        to < longest(whole) ? Optional.of(cursor(to, stamp)) : Optional.empty());
  }

  /// The lines of each list that are asked for in words.
  ///
  /// @throws IllegalArgumentException in one line for people, if that is no number
  public static int limit(String words) {
    try {
      return Integer.parseInt(words);
    } catch (NumberFormatException none) {
      throw new IllegalArgumentException(noLimit(words), none);
    }
  }

  private static String noLimit(String given) {
    return "limit is a number from 1 to %d: %s".formatted(MOST, Brief.of(given));
  }

  private static int longest(RelationPage whole) {
    return Math.max(
        whole.events().size(), Math.max(whole.quotations().size(), whole.articles().size()));
  }

  private static String cursor(int place, String stamp) {
    return place + "-" + stamp;
  }

  /// What a cursor is given for: the relation as it is now.
  private static String stamp(RelationPage whole) {
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

  private static int place(RelationPage whole, String cursor, String stamp) {
    if (!cursor.matches("\\d{1,9}-[0-9a-f]+")) {
      throw new IllegalArgumentException("no cursor of this relation: " + Brief.of(cursor));
    }
    int place = Integer.parseInt(cursor.substring(0, cursor.indexOf('-')));
    if (!cursor.equals(cursor(place, stamp)) || place >= longest(whole)) {
      throw new IllegalArgumentException(
          "this cursor is of the relation as it was before; begin again without one: " + cursor);
    }
    return place;
  }

  private static <T> List<T> part(List<T> all, int from, int to) {
    return all.subList(Math.min(from, all.size()), Math.min(to, all.size()));
  }

  /// The lists that are long from one place to another; the short ones in the first part alone.
  private static RelationPage part(RelationPage whole, int from, int to) {
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
        part(whole.events(), from, to),
        first ? whole.agenda() : List.of(),
        first ? whole.concerns() : List.of(),
        first ? whole.questions() : List.of(),
        first ? whole.people() : List.of(),
        first ? whole.claims() : List.of(),
        first ? whole.attention() : List.of(),
        part(whole.quotations(), from, to),
        part(whole.articles(), from, to),
        first ? whole.sensitivity() : List.of(),
        whole.since().filter(any -> first));
  }
}
