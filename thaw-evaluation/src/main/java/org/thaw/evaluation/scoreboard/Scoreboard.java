package org.thaw.evaluation.scoreboard;

import static java.util.Map.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.thaw.evaluation.convert.Conversions;
import org.thaw.evaluation.task.Conditions;
import org.thaw.evaluation.task.Instrument;
import org.thaw.evaluation.task.Outcome;
import org.thaw.evaluation.task.Task;
import org.thaw.evaluation.task.Tasks;
import org.thaw.reading.Reader;
import tools.jackson.databind.json.JsonMapper;

/// Runs every task on every set that is there and writes `SCOREBOARD.md`.
public final class Scoreboard {

  private static final Map<String, List<String>> COLUMNS =
      Map.ofEntries(
          entry(
              "events",
              List.of(
                  "type.f1",
                  "type.p",
                  "type.r",
                  "triple.f1",
                  "actor.f1",
                  "recipient.f1",
                  "quad.accuracy",
                  "realis.accuracy",
                  "type.accuracy")),
          entry(
              "quotations",
              List.of(
                  "endToEnd",
                  "content.f1",
                  "content.f1.strict",
                  "source.accuracy",
                  "direct.endToEnd",
                  "mixed.f1",
                  "indirect.f1")),
          entry("times", List.of("value.f1", "relaxed.f1", "strict.f1", "type.f1", "future.f1")),
          entry(
              "appointments",
              List.of("f1", "p", "r", "state.accuracy", "countries.accuracy", "whole.f1")),
          entry("measures", List.of("f1", "p", "r", "state.accuracy", "kind.f1", "whole.f1")),
          entry("places", List.of("country.accuracy", "acc161")),
          entry("people", List.of("f1", "p", "r", "unresolved.accuracy", "country.accuracy")),
          entry(
              "concerns",
              List.of("f1", "p", "r", "holder.accuracy", "towards.accuracy", "whole.f1")),
          entry("agenda", List.of("f1", "p", "r", "strict.f1")),
          entry("questions", List.of("f1", "p", "r", "strict.f1")),
          entry(
              "sections",
              List.of(
                  "kind.accuracy",
                  "role.accuracy",
                  "main.f1",
                  "background.f1",
                  "consequence.f1",
                  "evaluation.f1",
                  "outlook.f1",
                  "dateline.f1")),
          entry("claims", List.of("f1", "p", "r", "pair.f1", "body.accuracy")),
          entry(
              "stories", List.of("bcubed.f1", "bcubed.p", "bcubed.r", "clusters", "duplicate.f1")),
          entry(
              "pages",
              List.of("f1", "precision", "recall", "title.exact", "date.exact", "author.exact")),
          entry("summaries", List.of("rouge1", "rouge2", "rougeL", "headline.rouge1")));

  private final Path home;
  private final Instrument instrument = new Instrument();
  private final Consumer<String> progress;

  /// @param home folder that holds `gold/`
  /// @param progress told each set before it is run
  public Scoreboard(Path home, Consumer<String> progress) {
    this.home = home;
    this.progress = progress;
  }

  /// The whole board, as Markdown.
  ///
  /// @param day day that is printed on it
  public String markdown(LocalDate day) throws IOException {
    StringBuilder board = new StringBuilder();
    board.append("# Scoreboard\n\n");
    board.append("Made by `thaw eval --scoreboard` on %s with %s.\n".formatted(day, Reader.CODER));
    board.append(
        """
        Scores are of whole readings, the way an article is read; the baseline is a naive one (its
        main score). Items a second are on one thread of the machine at hand, models loaded. What
        the scores mean stands in the documentation of each comparison in `thaw-evaluation`; sets
        marked "outside the project" do not ship with it. A score beside a floor or goal is shown
        as `score ≥ floor → goal`.
        """);
    for (Task task : Tasks.all()) {
      List<GoldSet> sets = GoldSets.of(task, home);
      if (!sets.isEmpty()) {
        table(board, task, sets);
      }
    }
    return board.toString();
  }

  private void table(StringBuilder board, Task task, List<GoldSet> sets) throws IOException {
    List<String> columns = COLUMNS.getOrDefault(task.name(), task.floored());
    board.append("\n## ").append(task.name()).append("\n\n");
    board.append("| set | split | items | ").append(String.join(" | ", columns));
    board.append(" | baseline | items/s |\n|---|---|---:");
    board.append("|---:".repeat(columns.size() + 2)).append("|\n");
    for (GoldSet set : sets) {
      progress.accept(task.name() + ": " + set.name() + " " + set.split());
      row(board, set, columns, run(task, set));
    }
  }

  private static void row(StringBuilder board, GoldSet set, List<String> columns, Outcome outcome) {
    String name = set.name() + (set.outside() ? " (outside the project)" : "");
    board.append("| %s | %s | %d".formatted(name, set.split(), outcome.size()));
    for (String column : columns) {
      board.append(" | ").append(cell(set, column, outcome.scores()));
    }
    String naive =
        figure(
            columns.stream()
                .flatMap(column -> Stream.ofNullable(outcome.baseline().get(column)))
                .findFirst());
    board.append(" | %s | %.0f |\n".formatted(naive, outcome.perSecond()));
  }

  private static String cell(GoldSet set, String column, Map<String, Double> scores) {
    String cell = figure(Optional.ofNullable(scores.get(column)));
    Double floor = set.floors().get(column);
    Double goal = set.goals().get(column);
    return cell
        + (floor == null ? "" : " ≥ " + figure(Optional.of(floor)))
        + (goal == null ? "" : " → " + figure(Optional.of(goal)));
  }

  private static String figure(Optional<Double> value) {
    return value
        .map(
            v -> String.format(Locale.ROOT, v > 10 ? "%.0f" : "%.3f", v).replaceFirst("^0\\.", "."))
        .orElse("–");
  }

  private Outcome run(Task task, GoldSet set) throws IOException {
    Conditions conditions = new Conditions(instrument, 1, set.bestOnly(), Optional.empty());
    if (set.conversion().isEmpty()) {
      return task.run(List.of(set.path()), conditions);
    }
    Path rows = Files.createTempFile("thaw-gold", ".jsonl");
    try {
      List<String> lines = new ArrayList<>();
      Conversions.named(set.conversion().get())
          .rows(set.path())
          .forEach(row -> lines.add(JsonMapper.shared().writeValueAsString(row)));
      Files.write(rows, lines);
      return task.run(List.of(rows), conditions);
    } finally {
      Files.delete(rows);
    }
  }
}
