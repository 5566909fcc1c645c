package org.thaw.server.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.thaw.agenda.EntryWords;
import org.thaw.agenda.Meeting;
import org.thaw.agenda.Topic;
import org.thaw.fold.Wording;
import org.thaw.server.page.Lines;

/// What a calendar says of appointments, in the words of the pages of one language.
final class AppointmentWords implements EntryWords {

  private final Frame frame;
  private final Function<Meeting, List<Lines.Sentence>> reports;

  /// @param reports the sentences that tell of an appointment, latest first
  AppointmentWords(Frame frame, Function<Meeting, List<Lines.Sentence>> reports) {
    this.frame = frame;
    this.reports = reports;
  }

  /// Such as `Colombia – United States: leaders’ meeting, White House`.
  @Override
  public String summary(Meeting meeting) {
    String form = frame.say("occasion." + meeting.form());
    String named = meeting.rank().map(rank -> frame.say("occasion.of." + rank, form)).orElse(form);
    String countries =
        meeting.countries().stream()
            .sorted(Comparator.comparing((String code) -> code.contains(":")))
            .map(frame::country)
            .collect(Collectors.joining(" – "));
    return (countries.isEmpty() ? "" : countries + ": ")
        + named
        + place(meeting).filter(place -> !place.isBlank()).map(place -> ", " + place).orElse("");
  }

  @Override
  public Optional<String> place(Meeting meeting) {
    return meeting.places().isEmpty()
        ? Optional.empty()
        : Optional.of(frame.wording(meeting.places()).words());
  }

  @Override
  public String description(Meeting meeting) {
    List<String> lines = new ArrayList<>();
    best(meeting).ifPresent(report -> report(lines, report));
    lines.add(say("state", frame.word("appointment", meeting.status().word())));
    meeting
        .when()
        .map(when -> when.precision().word())
        .filter(precision -> !precision.equals("day"))
        .ifPresent(precision -> lines.add(frame.say("calendar.known." + precision)));
    if (!meeting.participants().isEmpty()) {
      lines.add(say("with", String.join(", ", meeting.participants())));
    }
    if (!meeting.topics().isEmpty()) {
      List<Wording> topics = meeting.topics().stream().map(Topic::wording).toList();
      lines.add(
          frame.say("agenda.topics")
              + ": "
              + frame.wordings(topics).stream()
                  .map(Wording::words)
                  .collect(Collectors.joining("; ")));
    }
    meeting
        .conflicts()
        .forEach(other ->
            lines.add(frame.say("calendar.conflict", frame.when(Lines.WhenLine.of(other)))));
    long outlets = meeting.evidence().stream().map(cited -> cited.outlet()).distinct().count();
    lines.add(frame.say("calendar.evidence", meeting.evidence().size(), outlets));
    return String.join("\n", lines);
  }

  private String say(String key, String value) {
    return frame.say("calendar." + key) + ": " + value;
  }

  /// The report that says best what it is; one in the language of the calendar before the others.
  private Optional<Lines.Sentence> best(Meeting meeting) {
    String start = frame.wording(meeting.summaries()).words().replaceFirst("\\s*…$", "");
    return frame.ownFirst(reports.apply(meeting)).stream()
        .max(Comparator.comparing(report -> report.words().startsWith(start)));
  }

  /// The sentence as it stands, its outlet and day, and where it is to be read.
  private void report(List<String> lines, Lines.Sentence report) {
    Lines.ArticleLine article = report.article();
    String source =
        article.outlet() + article.published().map(at -> ", " + frame.date(at)).orElse("");
    lines.add(report.words().isEmpty() ? source : "“%s” — %s".formatted(report.words(), source));
    lines.add(
        Frame.original(article.url())
            .orElseGet(() -> frame.base() + frame.link("/evidence/" + report.evidence())));
  }

  @Override
  public String language() {
    return frame.locale().getLanguage();
  }
}
