package org.thaw.server.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thaw.article.Article;
import org.thaw.finding.Actor;
import org.thaw.finding.Appointment;
import org.thaw.finding.Claim;
import org.thaw.finding.Concern;
import org.thaw.finding.Event;
import org.thaw.finding.Finding;
import org.thaw.finding.Measure;
import org.thaw.finding.Person;
import org.thaw.finding.Question;
import org.thaw.finding.Quotation;
import org.thaw.finding.Realis;
import org.thaw.finding.TimeExpression;
import org.thaw.finding.When;
import org.thaw.reading.Reading;

/// Prints a reading for people at a terminal: findings kind by kind, the sentence under each.
final class ReadingPrinter {

  private static final int WIDTH = 96;

  private final PrintWriter out;
  private final Terminal terminal;

  ReadingPrinter(PrintWriter out, Terminal terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  void print(Reading reading) {
    head(reading);
    section(reading, "People", reading.people());
    section(reading, "Who did what to whom (▲ raises tension, ▼ lowers it)", reading.events());
    section(reading, "Who said what", reading.statements());
    section(
        reading,
        "Who thinks or wants what",
        reading.quotations().stream().filter(thought -> !thought.isStatement()).toList());
    section(reading, "Measures", reading.measures());
    section(reading, "Appointments", reading.appointments());
    section(reading, "Concerns", reading.concerns());
    section(reading, "Open questions", reading.questions());
    section(reading, "Claims about the relation", reading.claims());
    reading.warnings().forEach(warning -> out.println(terminal.faint("note: " + warning)));
  }

  private void head(Reading reading) {
    Article article = reading.article();
    out.println(terminal.bold(article.headline()));
    String published =
        article
            .published()
            .map(at ->
                at
                    + " ("
                    + article.publishedOrigin().name().toLowerCase(java.util.Locale.ROOT)
                    + ")")
            .orElse("publication time unknown");
    out.println(
        terminal.faint(
            "%s · %s · %s%s"
                .formatted(
                    article.outlet(),
                    published,
                    article.language(),
                    article.dateline().map(line -> " · " + line.place()).orElse(""))));
    article.bylines().forEach(by -> out.println(terminal.faint("by " + by.name())));
    if (!reading.summary().isEmpty()) {
      out.println();
      wrap("", String.join(" ", reading.summary()));
    }
  }

  private void section(Reading reading, String title, List<? extends Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    out.println();
    out.println(terminal.bold(title));
    for (Finding finding : findings) {
      out.println("  " + line(reading, finding));
      if (!(finding instanceof Question)) { // which is its sentence
        sentence(reading, finding);
      }
    }
  }

  private void sentence(Reading reading, Finding finding) {
    if (finding.sentence() < reading.sentences().size()) {
      String words = reading.sentences().get(finding.sentence()).in(reading.article().text());
      wrap("      ", words);
    }
  }

  private String line(Reading reading, Finding finding) {
    return switch (finding) {
      case Event event -> event(event);
      case Quotation quotation -> quotation(reading, quotation);
      case Measure measure -> measure(measure);
      case Appointment appointment -> appointment(appointment);
      case Person person ->
          person.name()
              + person.office().map(office -> ", " + office).orElse("")
              + person.country().map(country -> " (" + country + ")").orElse("");
      case Concern concern -> concern.holder() + ": " + String.join("; ", concern.about());
      case Question question -> question.text();
      case Claim claim -> claim.a() + "–" + claim.b() + " " + claim.direction().word();
      case TimeExpression time -> time.value();
    };
  }

  private String event(Event event) {
    String type = event.type().name() + event.mode().map(mode -> "-" + mode).orElse("");
    String coloured =
        event.type().quad().isConflict() ? terminal.cool("▲ " + type) : terminal.warm("▼ " + type);
    String realis = event.realis() == Realis.ACTUAL ? "" : " [" + event.realis().word() + "]";
    String recipients = event.recipients().isEmpty() ? "" : " → " + actors(event.recipients());
    return coloured
        + "  "
        + actors(event.actors())
        + recipients
        + when(event.when())
        + realis
        + event.hedge().map(hedge -> " (" + hedge + ")").orElse("");
  }

  private static String actors(List<Actor> actors) {
    return actors.stream()
        .map(actor -> actor.name() + actor.country().map(code -> " [" + code + "]").orElse(""))
        .collect(Collectors.joining(", "));
  }

  private String quotation(Reading reading, Quotation quotation) {
    return "%s%s %s%s: %s"
        .formatted(
            terminal.bold(quotation.source().orElse("somebody")),
            quotation.sourceCountry().map(code -> " [" + code + "]").orElse(""),
            quotation.cue().orElse("says"),
            quotation.mode() == Quotation.Mode.DIRECT ? "" : " (" + quotation.mode().word() + ")",
            quotation.content().in(reading.article().text()));
  }

  private String measure(Measure measure) {
    return terminal.bold(measure.kind().word())
        + " "
        + measure.state().name()
        + "  "
        + measure.imposer().orElse("?")
        + " → "
        + measure.target().orElse("?")
        + measure.object().map(object -> ", " + object).orElse("")
        + measure.magnitude().map(size -> ", " + size).orElse("")
        + when(measure.when())
        + measure.hedge().map(hedge -> " (" + hedge + ")").orElse("");
  }

  private String appointment(Appointment appointment) {
    return terminal.bold(appointment.summary())
        + when(appointment.when())
        + appointment.place().map(place -> ", " + place).orElse("")
        + " ["
        + appointment.status().word()
        + "]";
  }

  private static String when(Optional<When> when) {
    return when.map(at ->
            at.start().equals(at.end())
                ? ", " + at.start()
                : ", %s to %s".formatted(at.start(), at.end()))
        .orElse("");
  }

  private void wrap(String indent, String text) {
    StringBuilder line = new StringBuilder(indent);
    for (String word : text.split("\\s+")) {
      if (line.length() + word.length() > WIDTH && line.length() > indent.length()) {
        out.println(terminal.faint(line.toString()));
        line = new StringBuilder(indent);
      }
      line.append(word).append(' ');
    }
    out.println(terminal.faint(line.toString().stripTrailing()));
  }
}
