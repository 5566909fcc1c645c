package org.thaw.server.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.fold.Pair;
import org.thaw.relation.RelationHistory;
import org.thaw.relation.TextChart;
import org.thaw.server.page.Lines;
import org.thaw.server.page.RelationPage;
import org.thaw.server.web.CountryNames;
import org.thaw.time.Recurrence;

/// Prints a relation for people at a terminal: level, shifts, what is in force, the latest events.
final class RelationPrinter {

  private static final int IDS = 2;
  private static final int EVENTS = 12;
  private static final int CLAIMS = 5;
  private static final int QUESTIONS = 5;
  private static final int COLUMNS = 72;
  private static final int ROWS = 8;

  private final PrintWriter out;
  private final Terminal terminal;

  RelationPrinter(PrintWriter out, Terminal terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /// @param history the same relation, for its curve
  void print(RelationPage page, RelationHistory history) {
    out.println(terminal.bold(names(page.pair()) + ", " + page.asOf()));
    level(page.level());
    TextChart.draw(history.points(), history.changePoints(), COLUMNS, ROWS).forEach(out::println);
    peaks(page.peaks());
    page.changePoints().forEach(this::change);
    head("Measures", page.measures().isEmpty());
    page.measures().forEach(this::measure);
    head("Appointments", page.appointments().isEmpty());
    page.appointments().forEach(this::appointment);
    head("Latest events (▲ raises tension, ▼ lowers it)", page.events().isEmpty());
    page.events().stream().limit(EVENTS).forEach(this::event);
    head("Open questions", page.questions().isEmpty());
    page.questions().stream().limit(QUESTIONS).forEach(this::question);
    head("What articles claim", page.claims().isEmpty());
    page.claims().stream().limit(CLAIMS).forEach(this::claim);
    out.println();
    out.println(terminal.faint(page.limitation()));
  }

  private void level(RelationPage.LevelLine level) {
    String value =
        level
            .value()
            .map(at ->
                "tension %.0f (80%%: %.0f to %.0f), "
                    .formatted(at, level.low().orElse(at), level.high().orElse(at)))
            .orElse("");
    String line = value + level.trend();
    out.println(
        switch (level.trend()) {
          case "warming" -> terminal.warm("▼ " + line);
          case "cooling" -> terminal.cool("▲ " + line);
          default -> line;
        });
    out.println(level.reason());
  }

  private void peaks(List<RelationPage.PointLine> peaks) {
    if (!peaks.isEmpty()) {
      out.println(
          peaks.stream()
              .map(peak -> "%s (%.0f)".formatted(peak.date(), peak.value().orElseThrow()))
              .collect(Collectors.joining(", ", "peaks: ", "")));
    }
  }

  private void change(RelationPage.ChangeLine change) {
    String line =
        "%s  %s, probability %.2f"
            .formatted(change.date(), change.direction(), Math.min(change.probability(), 0.99));
    out.println(
        change.direction().equals("easing")
            ? terminal.warm("○ " + line)
            : terminal.cool("■ " + line));
  }

  private void head(String title, boolean empty) {
    if (!empty) {
      out.println();
      out.println(terminal.bold(title));
    }
  }

  private void measure(RelationPage.MeasureLine measure) {
    out.printf(
        "  %s %s  %s → %s%s%n",
        terminal.bold(measure.kind()),
        words(measure.state()),
        measure.imposer(),
        measure.target(),
        measure.object().map(object -> ", " + object).orElse(""));
    for (RelationPage.StepLine step : measure.steps()) {
      out.printf(
          "      %s  %s %s%n",
          step.date(),
          Stream.concat(Stream.of(words(step.state())), step.magnitudes().stream())
              .collect(Collectors.joining(" ")),
          terminal.faint(ids(step.evidence())));
    }
  }

  /// The first ids of evidence, as many as a line of a terminal holds, and how many more there are.
  private static String ids(List<String> evidence) {
    String first = evidence.stream().limit(IDS).collect(Collectors.joining(" "));
    return evidence.size() > IDS ? first + " and " + (evidence.size() - IDS) + " more" : first;
  }

  private static String words(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void appointment(Lines.AppointmentLine appointment) {
    out.printf(
        "  %s  %s [%s] %s%n",
        appointment.when().map(when -> when.start().toString()).orElse("no date   "),
        appointment.summary(),
        appointment.status(),
        terminal.faint(ids(appointment.evidence())));
    appointment
        .recurrence()
        .flatMap(Recurrence::parse)
        .ifPresent(rule -> out.println("      repeats " + rule.words()));
    for (Lines.WhenLine other : appointment.conflicts()) {
      out.println("      other sources say " + days(other));
    }
  }

  private static String days(Lines.WhenLine when) {
    return when.start().equals(when.end())
        ? when.start().toString()
        : when.start() + " to " + when.end();
  }

  private void event(RelationPage.EventLine event) {
    String type = event.type() + event.mode().map(mode -> "-" + mode).orElse("");
    String who = parties(event);
    out.printf(
        "  %s  %s  %s%s%n",
        event.date(),
        event.conflict() ? terminal.cool("▲ " + type) : terminal.warm("▼ " + type),
        who,
        event.outlets() > 1 ? ", " + event.outlets() + " outlets" : "");
    event.sentences().stream().findFirst().ifPresent(this::sentence);
  }

  /// A question, and what settled it.
  private void question(RelationPage.NoteLine question) {
    out.println("  " + question.text() + " " + terminal.faint(ids(question.evidence())));
    question
        .settled()
        .ifPresent(answer -> {
          out.println(
              "    "
                  + (answer.probable() ? "probably " : "")
                  + "settled on "
                  + answer.date()
                  + ":");
          sentence(answer.sentence());
        });
  }

  /// What an article claims, what the index did, and the verdict.
  private void claim(RelationPage.ClaimLine claim) {
    String index =
        claim.change().isEmpty()
            ? "too little coverage on %s or %s".formatted(claim.from(), claim.to())
            : "the index went from %.0f to %.0f between %s and %s, by %+.1f (band %.1f)"
                .formatted(
                    claim.before().orElseThrow(),
                    claim.after().orElseThrow(),
                    claim.from(),
                    claim.to(),
                    claim.change().get(),
                    claim.band().orElseThrow());
    out.printf(
        "  tension %s; %s: %s%n",
        claim.claim(), index, terminal.bold(claim.verdict().replace('-', ' ')));
    sentence(claim.sentence());
  }

  private void sentence(Lines.Sentence sentence) {
    out.println(terminal.faint("      " + sentence.words() + " [" + sentence.evidence() + "]"));
  }

  /// Who acts, and towards whom.
  static String parties(RelationPage.EventLine event) {
    return event.recipients().isEmpty()
        ? String.join(" ↔ ", event.actors())
        : String.join(", ", event.actors()) + " → " + String.join(", ", event.recipients());
  }

  static String names(Pair pair) {
    return names(List.of(pair.a(), pair.b()));
  }

  static String names(List<String> pair) {
    return CountryNames.of(pair.get(0), Locale.ENGLISH)
        + "–"
        + CountryNames.of(pair.get(1), Locale.ENGLISH);
  }
}
