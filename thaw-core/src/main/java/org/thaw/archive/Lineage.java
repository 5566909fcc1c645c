package org.thaw.archive;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.thaw.article.ItemVersion;
import org.thaw.article.ItemVersion.Status;

/// Which of the versions of one item holds, and what became of the others.
///
/// The latest version holds: by the sender's count where all versions have one, else by the time
/// each was made; a withdrawal without either is the latest. A version that is embargoed does not
/// hold before its time, and one that gave no article holds only if it withdraws or withholds. The
/// result depends on the set of versions, never on the order in which they came.
///
/// Versions whose items name different providers have nothing to do with each other: nobody
/// withdraws what another sent. One that names none, as short notices do, concerns all that came by
/// its source.
public final class Lineage {

  private Lineage() {}

  /// One version that was taken in.
  ///
  /// @param article the article it gave; empty if it was rejected
  public record Kept(
      String capture, Optional<String> article, ItemVersion version, Instant captured) {

    private boolean forbids() {
      return article.isEmpty() && version.status() != Status.USABLE;
    }

    private boolean counts() {
      return article.isPresent() || forbids();
    }
  }

  /// The articles of the item's versions that are shown no more.
  ///
  /// @param versions all versions of one guid that came by one source
  public static Map<String, Tombstone> displaced(Collection<Kept> versions) {
    Map<String, Tombstone> displaced = new LinkedHashMap<>();
    for (Optional<String> provider : providers(versions)) {
      List<Kept> its =
          versions.stream()
              .filter(kept -> provider(kept).isEmpty() || provider(kept).equals(provider))
              .toList();
      displacedIn(its).forEach(displaced::putIfAbsent);
    }
    return displaced;
  }

  /// Those named, in order; one that is empty where none is.
  private static List<Optional<String>> providers(Collection<Kept> versions) {
    List<Optional<String>> named =
        versions.stream()
            .map(Lineage::provider)
            .filter(Optional::isPresent)
            .distinct()
            .sorted(Comparator.comparing(Optional::orElseThrow))
            .toList();
    return named.isEmpty() ? List.of(Optional.empty()) : named;
  }

  private static Optional<String> provider(Kept kept) {
    return kept.version()
        .sender()
        .provider()
        .map(name -> name.strip().toLowerCase(Locale.ROOT))
        .filter(name -> !name.isEmpty());
  }

  private static Map<String, Tombstone> displacedIn(List<Kept> versions) {
    List<Kept> counting = versions.stream().filter(Kept::counts).toList();
    Map<String, Tombstone> displaced = new LinkedHashMap<>();
    counting.stream()
        .max(order(counting))
        .ifPresent(holds ->
            counting.stream()
                .flatMap(kept -> kept.article().stream())
                .filter(article -> !Optional.of(article).equals(holds.article()))
                .forEach(article -> displaced.put(article, tombstone(article, holds))));
    return displaced;
  }

  private static Tombstone tombstone(String article, Kept holds) {
    Tombstone.Kind kind =
        holds.article().isPresent()
            ? Tombstone.Kind.SUPERSEDED
            : holds.version().status() == Status.CANCELED
                ? Tombstone.Kind.WITHDRAWN
                : Tombstone.Kind.WITHHELD;
    String detail =
        switch (kind) {
          case SUPERSEDED -> "a newer version took its place";
          case WITHDRAWN -> "its sender has withdrawn it";
          case WITHHELD -> "its sender withholds it until further notice";
        };
    return new Tombstone(article, kind, holds.article(), detail, holds.version().created());
  }

  private static Comparator<Kept> order(List<Kept> versions) {
    Comparator<Kept> unplaced = Comparator.comparing(Lineage::isUnplacedWithdrawal);
    boolean counted =
        versions.stream()
            .filter(kept -> !isUnplacedWithdrawal(kept))
            .allMatch(kept -> kept.version().number().isPresent());
    Comparator<Kept> placed =
        counted
            ? unplaced.thenComparing(kept -> kept.version().number().orElse(Long.MAX_VALUE))
            : unplaced;
    return placed
        .thenComparing(kept -> kept.version().created().orElse(Instant.MIN))
        .thenComparing(Kept::forbids)
        .thenComparing(Kept::captured)
        .thenComparing(Kept::capture);
  }

  /// A withdrawal that does not say which version it is: it concerns all.
  private static boolean isUnplacedWithdrawal(Kept kept) {
    ItemVersion version = kept.version();
    return kept.forbids() && version.number().isEmpty() && version.created().isEmpty();
  }
}
