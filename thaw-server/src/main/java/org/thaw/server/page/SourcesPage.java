package org.thaw.server.page;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.thaw.source.Followed;
import org.thaw.source.Source;
import org.thaw.source.SourceHealth;
import org.thaw.source.Standing;

/// How the sources fare: those that need attention first.
public record SourcesPage(Instant asOf, List<SourceLine> sources) {

  public static SourcesPage of(List<Followed> sources, Instant now) {
    List<SourceLine> lines =
        sources.stream()
            .map(source -> SourceLine.of(source, now))
            .sorted(java.util.Comparator.comparing(line -> line.state().ordinal()))
            .toList();
    return new SourcesPage(now, lines);
  }

  /// How many are in a state.
  public long count(State state) {
    return sources.stream().filter(line -> line.state() == state).count();
  }

  /// The states in which there are any.
  public List<State> states() {
    return List.of(State.values()).stream().filter(state -> count(state) > 0).toList();
  }

  /// How a source fares, in one word; what needs attention first.
  public enum State {
    /// The last visits failed.
    FAILING,
    /// Its publisher does not want it read by machines: robots.txt or a reservation.
    OPTED_OUT,
    /// Nothing new for much longer than is usual.
    SILENT,
    /// Its server says that it is no more.
    GONE,
    /// Not asked yet.
    NEW,
    WELL,
    PAUSED,
    /// The operator's licence forbids it.
    BLOCKED;

    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /// One source.
  ///
  /// @param address where it is asked for now, if that is no more its url
  /// @param optOut what its publisher says against being read by machines: `robots`, `tdm`
  /// @param troubles how often visits failed, by reason
  public record SourceLine(
      String url,
      Optional<String> address,
      String title,
      String licence,
      Optional<String> section,
      boolean pages,
      State state,
      Optional<Instant> lastAsked,
      Optional<Instant> lastSuccess,
      Optional<Instant> lastNew,
      Instant due,
      double itemsADay,
      int failures,
      String lastProblem,
      Optional<String> optOut,
      Optional<String> policy,
      Optional<String> contentUsage,
      boolean hub,
      long requests,
      long saved,
      long items,
      long updates,
      Map<String, Long> troubles) {

    static SourceLine of(Followed followed, Instant now) {
      Source source = followed.source();
      Standing standing = followed.standing();
      SourceHealth health = standing.health();
      Map<String, Long> troubles = new TreeMap<>();
      health.troubles().forEach((trouble, times) -> troubles.put(trouble.word(), times));
      return new SourceLine(
          source.url(),
          Optional.of(standing.address()).filter(address -> !address.equals(source.url())),
          source.title(),
          source.licence().word(),
          source.section(),
          source.pages(),
          state(followed, now),
          health.lastAsked(),
          health.lastSuccess(),
          health.lastNew(),
          standing.due(),
          Math.round(health.itemsADay() * 10) / 10.0,
          health.failures(),
          health.lastProblem(),
          optOut(standing),
          standing.reservation().policy(),
          standing.reservation().usage(),
          standing.hub().isPresent(),
          health.requests(),
          health.saved(),
          health.items(),
          health.updates(),
          troubles);
    }

    private static State state(Followed followed, Instant now) {
      Standing standing = followed.standing();
      SourceHealth health = standing.health();
      if (followed.source().licence() == org.thaw.article.Licence.BLOCKED) {
        return State.BLOCKED;
      }
      if (standing.gone()) {
        return State.GONE;
      }
      if (followed.source().paused()) {
        return State.PAUSED;
      }
      if (health.failures() > 0) {
        return health.lastTrouble().filter(SourceLine::isOptOut).isPresent()
            ? State.OPTED_OUT
            : State.FAILING;
      }
      return health.lastSuccess().isEmpty()
          ? State.NEW
          : health.isSilent(now) ? State.SILENT : State.WELL;
    }

    private static boolean isOptOut(org.thaw.source.Trouble trouble) {
      return trouble == org.thaw.source.Trouble.ROBOTS
          || trouble == org.thaw.source.Trouble.RESERVED;
    }

    private static Optional<String> optOut(Standing standing) {
      boolean robots =
          standing
              .health()
              .lastTrouble()
              .filter(org.thaw.source.Trouble.ROBOTS::equals)
              .isPresent();
      return robots
          ? Optional.of("robots")
          : standing.reservation().isReserved() ? Optional.of("tdm") : Optional.empty();
    }
  }
}
