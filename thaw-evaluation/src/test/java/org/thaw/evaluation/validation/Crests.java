package org.thaw.evaluation.validation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.thaw.evaluation.DemoArchive;
import org.thaw.evaluation.Loaded;
import org.thaw.fold.Pair;
import org.thaw.relation.RelationHistory;
import org.thaw.server.edition.Edition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The months of high and of low tension between two countries, as `demo/expected` has them.
record Crests(Pair pair, List<YearMonth> peaks, List<YearMonth> quiet) {

  static List<Crests> load() {
    List<Crests> all = new ArrayList<>();
    for (String relation : DemoArchive.RELATIONS) {
      JsonNode node = expected(relation);
      all.add(new Crests(pair(node), months(node.path("peaks")), months(node.path("quiet"))));
    }
    return all;
  }

  /// The turns of the relations, as `demo/expected` has them.
  static List<Turn> turns() {
    List<Turn> turns = new ArrayList<>();
    for (String relation : DemoArchive.RELATIONS) {
      JsonNode node = expected(relation);
      for (JsonNode turn : node.path("turns")) {
        turns.add(
            new Turn(
                pair(node),
                LocalDate.parse(turn.path("date").stringValue()),
                turn.path("direction").stringValue(),
                turn.path("core").booleanValue(),
                relation));
      }
    }
    return turns;
  }

  private static JsonNode expected(String relation) {
    return JsonMapper.shared()
        .readTree(Loaded.ROOT.resolve("demo/expected/" + relation + ".json").toFile());
  }

  private static Pair pair(JsonNode node) {
    return Pair.of(node.path("pair").get(0).stringValue(), node.path("pair").get(1).stringValue());
  }

  private static List<YearMonth> months(JsonNode node) {
    List<YearMonth> months = new ArrayList<>();
    node.forEach(month -> months.add(YearMonth.parse(month.stringValue())));
    return months;
  }

  /// The highest level of each month that has a line.
  private static TreeMap<YearMonth, Double> highest(RelationHistory history) {
    TreeMap<YearMonth, Double> highest = new TreeMap<>();
    history
        .points()
        .forEach(point ->
            point
                .estimate()
                .ifPresent(estimate ->
                    highest.merge(YearMonth.from(point.date()), estimate.value(), Math::max)));
    return highest;
  }

  /// What does not hold, a line each: a peak whose highest day is not above that of the nearest
  /// quiet month before it, or a run of peaks that is not above the nearest quiet month behind it.
  /// Months without a line, for want of news, are left out.
  List<String> failures(Edition edition) {
    TreeMap<YearMonth, Double> highest = highest(edition.relation(pair).orElseThrow());
    TreeMap<YearMonth, Double> low = new TreeMap<>(highest);
    low.keySet().retainAll(quiet);
    List<String> failures = new ArrayList<>();
    double run = 0;
    for (YearMonth peak : peaks.stream().filter(highest::containsKey).toList()) {
      run = peaks.contains(peak.minusMonths(1)) ? run : 0;
      run = Math.max(run, highest.get(peak));
      failure(peak, highest.get(peak), low.lowerEntry(peak)).ifPresent(failures::add);
      failure(peak, run, peaks.contains(peak.plusMonths(1)) ? null : low.higherEntry(peak))
          .ifPresent(failures::add);
    }
    return failures;
  }

  private static Optional<String> failure(
      YearMonth peak, double level, Map.@Nullable Entry<YearMonth, Double> beside) {
    return Optional.ofNullable(beside)
        .filter(quiet -> quiet.getValue() >= level)
        .map(quiet ->
            "%s at %.1f, but %s at %.1f".formatted(peak, level, quiet.getKey(), quiet.getValue()));
  }

  /// The highest level of each month, a line.
  String line(Edition edition) {
    StringBuilder line = new StringBuilder(pair.id());
    highest(edition.relation(pair).orElseThrow())
        .forEach((month, level) -> line.append(" %s %.1f".formatted(month, level)));
    return line.toString();
  }
}
