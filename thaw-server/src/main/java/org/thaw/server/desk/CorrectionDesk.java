package org.thaw.server.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.thaw.archive.Archive;
import org.thaw.correction.AmendableFields;
import org.thaw.correction.Change;
import org.thaw.correction.Correction;
import org.thaw.correction.Decision;
import org.thaw.finding.Finding;
import org.thaw.relation.Estimate;
import org.thaw.relation.Point;
import org.thaw.relation.RelationHistory;
import org.thaw.relation.Standing;
import org.thaw.server.edition.Edition;
import org.thaw.server.edition.Editions;
import org.thaw.server.edition.Found;
import org.thaw.text.Brief;

/// Takes corrections in, and decides about them.
public final class CorrectionDesk {

  /// Most corrections that may wait for a decision: more are refused, so that nobody fills the
  /// disk.
  private static final int MOST_WAITING = 1_000;

  /// Ids of what Thaw shows are far shorter.
  private static final int LONGEST_ID = 200;

  /// Levels that differ by less than this are called the same [index points].
  private static final double SMALLEST_EFFECT = 0.05;

  private final Archive archive;
  private final Editions editions;
  private final Clock clock;

  public CorrectionDesk(Archive archive, Editions editions, Clock clock) {
    this.archive = archive;
    this.editions = editions;
    this.clock = clock;
  }

  /// What a reader hands in.
  ///
  /// @param about id of a finding, or of anything else that Thaw shows
  /// @param fields new values of the finding's fields by name; those that are as before are passed
  ///   over
  /// @param retract true if the sentence does not say this at all
  public record Filing(
      String about,
      Map<String, String> fields,
      boolean retract,
      String because,
      Optional<String> by) {}

  /// Keeps a correction and returns its receipt; filing the same again returns the first one.
  ///
  /// @throws IllegalArgumentException in one line for people, if it cannot be taken
  public synchronized Correction file(Filing filing) {
    Correction correction = written(filing);
    List<Correction> kept = archive.corrections();
    Optional<Correction> same =
        kept.stream().filter(one -> one.id().equals(correction.id())).findFirst();
    if (same.isPresent()) {
      return same.get();
    }
    long waiting = kept.stream().filter(one -> one.state() == Correction.State.RECEIVED).count();
    if (waiting >= MOST_WAITING) {
      throw new IllegalArgumentException(
          "%,d corrections wait for a decision; no more are taken until some are decided"
              .formatted(waiting));
    }
    archive.put(correction);
    editions.correct(archive);
    return correction;
  }

  private Correction written(Filing filing) {
    if (!filing.about().matches("[^\\s\\p{Cntrl}]{1,%d}".formatted(LONGEST_ID))) {
      throw new IllegalArgumentException(
          "a correction needs the id of what is wrong, as pages and `--json` show it: "
              + Brief.of(filing.about()));
    }
    if (filing.because().codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new IllegalArgumentException("a correction needs a reason: say what is wrong");
    }
    Optional<Found<Finding>> found = editions.current().finding(filing.about());
    if (found.isEmpty()) {
      if (filing.retract() || !filing.fields().isEmpty()) {
        throw new IllegalArgumentException(
            "no finding "
                + Brief.of(filing.about())
                + "; pages and `--json` show the ids of findings");
      }
      return Correction.remark(clock.instant(), filing.about(), filing.because(), filing.by());
    }
    return Correction.of(
        clock.instant(),
        found.get().reading().article().id(),
        found.get().finding(),
        change(filing, found.get().finding()),
        filing.because(),
        filing.by());
  }

  private static Change change(Filing filing, Finding finding) {
    if (filing.retract()) {
      return new Change.Retraction();
    }
    Map<String, String> now = AmendableFields.of(finding);
    Map<String, String> others = new TreeMap<>();
    filing
        .fields()
        .forEach((name, value) -> {
          if (!value.strip().equals(now.get(name))) {
            others.put(name, value.strip());
          }
        });
    return others.isEmpty() ? new Change.Remark() : new Change.Amendment(others);
  }

  /// Accepts or declines a correction, and says which levels moved by it most.
  ///
  /// @param note what is said to it in public
  /// @throws IllegalArgumentException if there is no such correction
  public synchronized Correction decide(String id, boolean accepted, Optional<String> note) {
    Correction correction =
        archive.corrections().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "no correction " + Brief.of(id) + "; `thaw corrections` lists them"));
    Edition before = editions.current();
    Decision plain = new Decision(accepted, clock.instant(), note, List.of());
    archive.put(correction.decided(plain));
    editions.correct(archive);
    Correction decided =
        correction.decided(
            new Decision(accepted, plain.at(), note, effects(before, editions.current())));
    archive.put(decided);
    editions.correct(archive);
    return decided;
  }

  /// Of each relation whose curve is another, the day on which it differs most.
  private static List<Decision.Effect> effects(Edition before, Edition after) {
    List<Decision.Effect> effects = new ArrayList<>();
    for (Standing standing : before.standings()) {
      Optional<RelationHistory> then = before.relation(standing.pair());
      Optional<RelationHistory> now = after.relation(standing.pair());
      if (!then.equals(now)) {
        effect(standing.pair().id(), points(then), points(now)).ifPresent(effects::add);
      }
    }
    return effects;
  }

  private static Map<LocalDate, Optional<Double>> points(Optional<RelationHistory> history) {
    return history.stream()
        .flatMap(one -> one.points().stream())
        .collect(Collectors.toMap(Point::date, point -> point.estimate().map(Estimate::value)));
  }

  private static Optional<Decision.Effect> effect(
      String pair, Map<LocalDate, Optional<Double>> then, Map<LocalDate, Optional<Double>> now) {
    Function<LocalDate, Optional<Double>> before = day -> then.getOrDefault(day, Optional.empty());
    Function<LocalDate, Optional<Double>> after = day -> now.getOrDefault(day, Optional.empty());
    return then.keySet().stream()
        .filter(day -> difference(before.apply(day), after.apply(day)) >= SMALLEST_EFFECT)
        .max(
            Comparator.comparing((LocalDate day) -> difference(before.apply(day), after.apply(day)))
                .thenComparing(Comparator.naturalOrder()))
        .map(day -> new Decision.Effect(pair, day, before.apply(day), after.apply(day)));
  }

  private static double difference(Optional<Double> one, Optional<Double> other) {
    return one.isPresent() && other.isPresent()
        ? Math.abs(one.get() - other.get())
        : one.isPresent() == other.isPresent() ? 0 : 100;
  }
}
