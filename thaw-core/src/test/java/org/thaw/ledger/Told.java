package org.thaw.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.thaw.finding.Evidence;
import org.thaw.finding.Measure;
import org.thaw.finding.Measure.Kind;
import org.thaw.finding.Measure.State;
import org.thaw.finding.When;
import org.thaw.fold.Citation;
import org.thaw.text.Span;

/// What outlets tell of tariffs of the United States against Colombia, unless said otherwise.
final class Told {

  final List<ReportedMeasure> reports = new ArrayList<>();

  /// A report, published at noon of its day.
  void tell(String outlet, LocalDate day, State state) {
    tell(outlet, day, state, plain -> plain);
  }

  /// A report with more or other in it than kind, countries and state.
  void tell(String outlet, LocalDate day, State state, UnaryOperator<Words> more) {
    Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    add(new Citation("", "article" + reports.size(), outlet, noon), state, more);
  }

  /// What the article of the last report tells beside it.
  void also(State state, UnaryOperator<Words> more) {
    add(reports.getLast().citation(), state, more);
  }

  private void add(Citation article, State state, UnaryOperator<Words> more) {
    List<Span> span = List.of(new Span(0, 1));
    Evidence evidence =
        Evidence.of(article.article(), "measure", span, 0, 0.9, List.of("test"), reports.size());
    Measure measure = more.apply(Words.of(article.day())).measure(evidence, state);
    Citation citation =
        new Citation(evidence.id(), article.article(), article.outlet(), article.published());
    reports.add(new ReportedMeasure(measure, citation, "en"));
  }

  List<MeasureHistory> histories(LocalDate asOf) {
    return Ledger.fold(reports, asOf).histories();
  }

  /// What a report says beside the state.
  record Words(
      Kind kind,
      String imposer,
      String target,
      String object,
      Optional<When> stated,
      Optional<String> magnitude,
      Optional<String> condition,
      Optional<When> deadline,
      Optional<String> speaker,
      Optional<String> hedge) {

    static Words of(LocalDate day) {
      return new Words(
          Kind.TARIFF,
          "USA",
          "COL",
          "goods",
          Optional.of(When.day(day, "today")),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }

    Words of(Kind other) {
      return new Words(
          other, imposer, target, object, stated, magnitude, condition, deadline, speaker, hedge);
    }

    Words back() {
      return new Words(
          kind, target, imposer, object, stated, magnitude, condition, deadline, speaker, hedge);
    }

    Words by(LocalDate day) {
      Optional<When> until = Optional.of(When.day(day, "by then"));
      return new Words(
          kind, imposer, target, object, stated, magnitude, condition, until, speaker, hedge);
    }

    /// A threat at a rate, on a condition, in somebody's words, which are hedged.
    Words at(String rate, String unless, String who, String reportedly) {
      return new Words(
          kind,
          imposer,
          target,
          object,
          stated,
          Optional.of(rate),
          Optional.of(unless),
          deadline,
          Optional.of(who),
          Optional.of(reportedly));
    }

    private Measure measure(Evidence evidence, State state) {
      return new Measure(
          evidence,
          kind,
          Optional.of(imposer),
          Optional.of(target),
          Optional.of(object),
          state,
          Optional.empty(),
          stated,
          magnitude,
          Optional.empty(),
          condition,
          deadline,
          speaker,
          Optional.empty(),
          hedge,
          false);
    }
  }
}
