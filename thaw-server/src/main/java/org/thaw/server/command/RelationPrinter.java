package org.thaw.server.command;

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
import org.thaw.server.web.Frame;

/// Prints a relation for people at a terminal: level, shifts, what is in force, the latest events.
final class RelationPrinter {

  private static final int IDS = 2;
  private static final int EVENTS = 12;
  private static final int CLAIMS = 5;
  private static final int QUESTIONS = 5;
  private static final int COLUMNS = 76;
  private static final int SCALE = 4;
  private static final int ROWS = 8;

  private final Screen screen;
  private final Terminal terminal;
  private final Frame frame;

  RelationPrinter(Screen screen) {
    this.screen = screen;
    this.terminal = screen.terminal();
    this.frame = screen.frame();
  }

  /// @param history the same relation, for its curve
  void print(RelationPage page, RelationHistory history) {
    screen.line(
        terminal.bold(frame.pair(page.pair())) + ", " + frame.say("asOf", frame.date(page.asOf())));
    level(page.level());
    TextChart.draw(history.points(), history.changePoints(), screen.across(COLUMNS) - SCALE, ROWS)
        .forEach(screen::line);
    peaks(page.peaks());
    page.changePoints().forEach(this::change);
    head(frame.say("measures"), page.measures().isEmpty());
    page.measures().forEach(this::measure);
    head(frame.say("calendar"), page.appointments().isEmpty());
    page.appointments().forEach(this::appointment);
    head(
        "%s (▲ %s, ▼ %s)"
            .formatted(frame.say("timeline"), frame.say("legend.rises"), frame.say("legend.eases")),
        page.events().isEmpty());
    page.events().stream().limit(EVENTS).forEach(this::event);
    head(frame.say("kind.question"), page.questions().isEmpty());
    page.questions().stream().limit(QUESTIONS).forEach(this::question);
    head(frame.say("claims"), page.claims().isEmpty());
    page.claims().stream().limit(CLAIMS).forEach(this::claim);
    screen.blank();
    screen.line(
        terminal.faint(
            frame.say("limitation", page.outlets(), page.articles().size(), page.coder())));
  }

  private void level(RelationPage.LevelLine level) {
    String value =
        level
            .value()
            .map(at ->
                ": %s %s · %s"
                    .formatted(
                        frame.number(at),
                        frame.say("level.scale"),
                        frame.say(
                            "band",
                            frame.number(level.low().orElse(at)),
                            frame.number(level.high().orElse(at)))))
            .orElse("");
    String line = frame.word("trend.long", level.trend()) + value;
    screen.line(
        switch (level.trend()) {
          case "warming" -> terminal.warm("▼ " + line);
          case "cooling" -> terminal.cool("▲ " + line);
          default -> line;
        });
  }

  private void peaks(List<RelationPage.PointLine> peaks) {
    if (!peaks.isEmpty()) {
      screen.line(
          frame.say(
              "chart.peaks",
              peaks.stream()
                  .map(peak ->
                      frame.say(
                          "chart.peak",
                          frame.shortDate(peak.date()),
                          frame.number(peak.value().orElseThrow())))
                  .collect(Collectors.joining(", "))));
    }
  }

  private void change(RelationPage.ChangeLine change) {
    String line =
        frame.shortDate(change.date())
            + "  "
            + frame.say("change." + change.direction(), frame.percent(change.probability()));
    screen.line(
        change.direction().equals("easing")
            ? terminal.warm("○ " + line)
            : terminal.cool("■ " + line));
  }

  private void head(String title, boolean empty) {
    if (!empty) {
      screen.blank();
      screen.line(terminal.bold(title));
    }
  }

  private void measure(RelationPage.MeasureLine measure) {
    screen.line(
        "  %s %s  %s"
            .formatted(
                terminal.bold(frame.word("measure", measure.kind())),
                frame.word("state", measure.state()),
                frame.direction(measure.imposer(), measure.target(), measure.object())));
    for (RelationPage.StepLine step : measure.steps()) {
      screen.line(
          "      %s  %s %s"
              .formatted(
                  frame.shortDate(step.date()),
                  Stream.concat(
                          Stream.of(frame.word("state", step.state())), step.magnitudes().stream())
                      .collect(Collectors.joining(" ")),
                  terminal.faint(ids(step.evidence()))));
    }
  }

  /// The first ids of evidence, as many as a line of a terminal holds, and how many more there are.
  private String ids(List<String> evidence) {
    String first = evidence.stream().limit(IDS).collect(Collectors.joining(" "));
    return evidence.size() > IDS
        ? first + " · " + frame.say("reports.more", evidence.size() - IDS)
        : first;
  }

  private void appointment(Lines.AppointmentLine appointment) {
    screen.line(
        "  %s %s"
            .formatted(
                appointment(frame, appointment), terminal.faint(ids(appointment.evidence()))));
    appointment.recurrence().flatMap(frame::recurs).ifPresent(rule -> screen.line("      " + rule));
    for (Lines.WhenLine other : appointment.conflicts()) {
      screen.line("      " + frame.say("calendar.conflict", frame.when(other)));
    }
  }

  /// When, what, and what has become of it.
  static String appointment(Frame frame, Lines.AppointmentLine appointment) {
    return "%s  %s [%s]"
        .formatted(
            appointment.when().map(frame::when).orElse(frame.say("undated")),
            frame.wording(appointment.summaries()).words(),
            frame.word("appointment", appointment.shownStatus()));
  }

  private void event(RelationPage.EventLine event) {
    String type = frame.word("event", event.type());
    screen.line(
        "  %s  %s  %s%s"
            .formatted(
                frame.shortDate(event.date()),
                event.conflict() ? terminal.cool("▲ " + type) : terminal.warm("▼ " + type),
                frame.parties(event.actors(), event.recipients()),
                event.outlets() > 1 ? ", " + frame.say("outlets", event.outlets()) : ""));
    frame.ownFirst(event.sentences()).stream().findFirst().ifPresent(this::sentence);
  }

  /// A question, and what settled it.
  private void question(RelationPage.NoteLine question) {
    screen.line("  " + question.text() + " " + terminal.faint(ids(question.evidence())));
    question
        .settled()
        .ifPresent(answer -> {
          screen.line(
              "    "
                  + frame.say(
                      answer.probable() ? "settled.probably" : "settled",
                      frame.shortDate(answer.date())));
          sentence(answer.sentence());
        });
  }

  /// What an article claims, what the index did, and the verdict.
  private void claim(RelationPage.ClaimLine claim) {
    screen.line(
        "  %s; %s: %s"
            .formatted(
                frame.say("claim.says", frame.word("claim", claim.claim())),
                frame.say(
                    "claim.index." + claim.move(),
                    frame.shortDate(claim.from()),
                    frame.shortDate(claim.to()),
                    frame.number(claim.before().orElse(0.0)),
                    frame.number(claim.after().orElse(0.0))),
                terminal.bold(frame.say("claim.verdict." + claim.verdict()))));
    sentence(claim.sentence());
  }

  private void sentence(Lines.Sentence sentence) {
    screen.line(terminal.faint("      " + sentence.words() + " [" + sentence.evidence() + "]"));
  }

  static String names(Pair pair) {
    return CountryNames.of(pair.a(), Locale.ENGLISH)
        + "–"
        + CountryNames.of(pair.b(), Locale.ENGLISH);
  }
}
