package org.thaw.server.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.thaw.fold.Pair;
import org.thaw.server.edition.Edition;

/// What changed since a day: the relations that moved or were told of, greatest move first, as
/// `since/1`.
///
/// @param asOf the day of the edition
/// @param relations of one pair, or the forty that moved most
/// @param stories stories that began since, newest first
public record SincePage(
    String thaw,
    LocalDate since,
    LocalDate asOf,
    List<DigestLine> relations,
    List<Lines.ArticleLine> stories) {

  /// What changed since a day in all relations, or in that of one pair: the whole of it.
  public static SincePage of(Edition edition, LocalDate since, Optional<Pair> pair) {
    return SinceParts.of(edition, since, pair).part(0, Integer.MAX_VALUE);
  }
}
