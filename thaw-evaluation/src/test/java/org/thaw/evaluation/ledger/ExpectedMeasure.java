package org.thaw.evaluation.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.finding.Measure;
import org.thaw.fold.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One measure as the record has it: its key, its dated steps and the states it may end in.
///
/// @param finals states that may be shown at the end
/// @param mutual true if it is of two in no direction
/// @param core false where a miss is forgivable
record ExpectedMeasure(
    Measure.Kind kind,
    String imposer,
    String target,
    String object,
    List<Step> steps,
    Set<Measure.State> finals,
    boolean mutual,
    boolean core) {

  private static final int STEM = 5;

  /// A dated step; `from` and `to` are one day, or the days of a month.
  record Step(LocalDate from, LocalDate to, Measure.State state) {

    /// True if a step of that state on that day is this one, a day's slack on either side.
    boolean is(Measure.State other, LocalDate date) {
      return state == other && !date.isBefore(from.minusDays(1)) && !date.isAfter(to.plusDays(1));
    }
  }

  /// The measures of a file of `demo/expected`.
  static List<ExpectedMeasure> read(Path file) throws IOException {
    List<ExpectedMeasure> measures = new ArrayList<>();
    for (JsonNode node : JsonMapper.shared().readTree(file.toFile()).path("measures")) {
      measures.add(of(node));
    }
    return measures;
  }

  private static ExpectedMeasure of(JsonNode node) {
    List<Step> steps = new ArrayList<>();
    for (JsonNode step : node.path("steps")) {
      steps.add(step(step));
    }
    Set<Measure.State> finals = new HashSet<>();
    for (JsonNode state : node.path("finalOneOf")) {
      finals.add(Measure.State.valueOf(state.stringValue()));
    }
    return new ExpectedMeasure(
        Measure.Kind.parse(node.path("kind").stringValue()),
        node.path("imposer").stringValue(),
        node.path("target").stringValue(),
        node.path("object").stringValue(),
        steps,
        finals,
        node.path("mutual").asBoolean(false),
        node.path("core").asBoolean(true));
  }

  private static Step step(JsonNode node) {
    String date = node.path("date").stringValue();
    Measure.State state = Measure.State.valueOf(node.path("state").stringValue());
    if (date.length() == 7) {
      YearMonth month = YearMonth.parse(date);
      return new Step(month.atDay(1), month.atEndOfMonth(), state);
    }
    return new Step(LocalDate.parse(date), LocalDate.parse(date), state);
  }

  /// True if kind and direction are the same; relations are broken between two, in no direction.
  boolean hasKey(Measure.Kind other, String from, String to) {
    boolean same = imposer.equals(from) && to.startsWith(target);
    boolean either = mutual || kind == Measure.Kind.RELATIONS_BROKEN;
    return kind == other && (same || either && imposer.equals(to) && target.equals(from));
  }

  /// How well an object as reported fits: words shared by their first letters; an open one fits a
  /// little.
  int fit(Optional<String> reported) {
    Set<String> mine = stems(object);
    return reported
        .map(words -> (int) stems(words).stream().filter(mine::contains).count())
        .orElse(0);
  }

  private static Set<String> stems(String words) {
    Set<String> stems = new HashSet<>();
    for (String word : Words.of(words)) {
      if (word.length() > 3) {
        stems.add(word.substring(0, Math.min(STEM, word.length())));
      }
    }
    return stems;
  }
}
