package org.thaw.server.page;

import java.util.List;
import java.util.Optional;
import org.thaw.text.Brief;

/// A part of what is too long for one answer.
///
/// @param next the cursor of the part behind it; empty for the last
public record Slice<T>(T part, Optional<String> next) {

  /// Lines of each list that an answer holds where nothing is asked for, and at most.
  public static final int MOST = 1000;

  /// The part of the whole.
  ///
  /// @param cursor as the part before gave it; empty for the first part
  /// @param limit lines of each list, from 1 to [#MOST]
  /// @throws IllegalArgumentException in one line for people: a limit that is none, a cursor that
  ///   is none, or one given before the whole became another
  public static <T> Slice<T> of(Parted<T> whole, Optional<String> cursor, int limit) {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException(noLimit(String.valueOf(limit)));
    }
    String stamp = cursor.isPresent() || limit < whole.longest() ? whole.stamp() : "";
    int from = cursor.map(given -> place(whole, given, stamp)).orElse(0);
    int to = from + limit;
    return new Slice<>(
        whole.part(from, to),
        to < whole.longest() ? Optional.of(cursor(to, stamp)) : Optional.empty());
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

  private static String cursor(int place, String stamp) {
    return place + "-" + stamp;
  }

  private static int place(Parted<?> whole, String cursor, String stamp) {
    if (!cursor.matches("\\d{1,9}-[0-9a-f]+")) {
      throw new IllegalArgumentException("no cursor of this list: " + Brief.of(cursor));
    }
    int place = Integer.parseInt(cursor.substring(0, cursor.indexOf('-')));
    if (!cursor.equals(cursor(place, stamp)) || place >= whole.longest()) {
      throw new IllegalArgumentException(
          "this cursor is of the list as it was before; begin again without one: " + cursor);
    }
    return place;
  }

  /// The lines of a list from one place to another, as far as it goes.
  static <T> List<T> lines(List<T> all, int from, int to) {
    return all.subList(Math.min(from, all.size()), Math.min(to, all.size()));
  }
}
