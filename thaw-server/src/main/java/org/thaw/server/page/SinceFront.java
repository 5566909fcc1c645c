package org.thaw.server.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.fold.Pair;
import org.thaw.relation.Digest;

/// What changed since a day as its page shows it: the first lines of each list, and where the rest
/// is told.
///
/// @param page the first lines
/// @param cut which relations have more
/// @param one whether one pair was asked for
public record SinceFront(SincePage page, List<String> cut, boolean one) {

  /// Lines of each list of a relation: among others, and alone.
  private static final int AMONG = 10;

  private static final int ALONE = 100;

  public static SinceFront of(SinceParts all, Optional<Pair> pair) {
    return of(all, pair, pair.isPresent() ? ALONE : AMONG);
  }

  static SinceFront of(SinceParts all, Optional<Pair> pair, int most) {
    return new SinceFront(
        all.first(most),
        all.digests().stream()
            .filter(digest -> isCut(digest, most))
            .map(Digest::pair)
            .map(Pair::id)
            .toList(),
        pair.isPresent());
  }

  /// True if a list that the page shows has more lines.
  private static boolean isCut(Digest digest, int most) {
    return Stream.of(
            digest.acts(),
            digest.steps(),
            digest.appointments(),
            digest.concerns(),
            digest.questions())
        .anyMatch(list -> list.size() > most);
  }

  /// Where the rest of a relation is told; empty if this is all.
  public Optional<String> rest(DigestLine digest) {
    return Optional.of(digest.code())
        .filter(cut::contains)
        .map(code ->
            one ? "/relation/" + code : "/since?date=%s&pair=%s".formatted(page.since(), code));
  }
}
