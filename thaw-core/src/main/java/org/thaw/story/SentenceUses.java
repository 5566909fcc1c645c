package org.thaw.story;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.thaw.article.Article;
import org.thaw.finding.Appointment;
import org.thaw.finding.Event;
import org.thaw.finding.Finding;
import org.thaw.finding.Realis;
import org.thaw.finding.Section;
import org.thaw.finding.When;
import org.thaw.reading.Reading;
import org.thaw.text.Span;

/// What the sentences of a reading are there for, each one thing at most: what somebody worries
/// about, what is open or to come, what a side says, what lies behind, and only then what happened.
final class SentenceUses {

  /// Days after which an event is no news of the article that tells it.
  private static final int RECENT = 10;

  /// Days within which a dated act is news wherever the article tells it.
  private static final int FRESH = 3;

  private static final double LEAST = 0.5;

  /// What was not done is news of its day, wherever it is told.
  private static final Pattern UNDONE =
      Pattern.compile(
          "(?sU)(?:No|None|Neither|There (?:was|were) no|No (?:hubo|se|fue)|Ninguno|Ninguna)\\b.*");

  private final Reading reading;
  private final Optional<LocalDate> day;
  private final Voices voices;

  SentenceUses(Reading reading) {
    this.reading = reading;
    this.day = reading.article().published().map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC));
    this.voices = new Voices(reading);
  }

  /// The use of a sentence; empty where nothing that a page shows was found in it.
  Optional<SentenceUse> of(int sentence) {
    return ahead(sentence)
        .or(() -> isPast(sentence) ? use(ComposedStory.Role.BACKGROUND) : Optional.empty())
        .or(() -> voices.of(sentence))
        .or(() -> isBackground(sentence) ? use(ComposedStory.Role.BACKGROUND) : Optional.empty())
        .or(() -> happened(sentence));
  }

  private Optional<SentenceUse> ahead(int sentence) {
    if (in(sentence, reading.concerns())) {
      return use(ComposedStory.Role.CONCERNS);
    }
    boolean done = happened(sentence).isPresent() && !isToCome(sentence);
    List<Appointment> appointments =
        reading.appointments().stream()
            .filter(one -> one.sentence() == sentence && StorySections.isAhead(one))
            .filter(one -> one.when().map(when -> !isOver(when)).orElse(!done))
            .filter(one -> !isLead(sentence) || !done)
            .toList();
    if (appointments.stream().anyMatch(one -> !one.agenda().isEmpty())) {
      return use(ComposedStory.Role.AGENDA);
    }
    return !appointments.isEmpty() || in(sentence, reading.questions()) || isToCome(sentence)
        ? use(ComposedStory.Role.NEXT)
        : Optional.empty();
  }

  private static Optional<SentenceUse> use(ComposedStory.Role role) {
    return Optional.of(SentenceUse.of(role));
  }

  private static boolean in(int sentence, List<? extends Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.sentence() == sentence);
  }

  private boolean isOver(When when) {
    return day.filter(published -> when.end().isBefore(published)).isPresent();
  }

  /// True if every day that it gives to an act lies behind the article's own.
  private boolean isToCome(int sentence) {
    List<When> days = days(sentence);
    return !days.isEmpty()
        && !isLead(sentence)
        && days.stream()
            .allMatch(when -> day.filter(published -> when.start().isAfter(published)).isPresent());
  }

  /// True for the first sentence of the body, which tells what happened.
  private boolean isLead(int sentence) {
    int start = reading.sentences().get(sentence).start();
    return reading.article().blocks().stream()
        .filter(block -> block.kind() == Article.Kind.PARAGRAPH)
        .findFirst()
        .filter(block -> block.span().start() == start)
        .isPresent();
  }

  /// True if every day that it gives to an act is long past.
  private boolean isPast(int sentence) {
    List<When> days = days(sentence);
    return !days.isEmpty()
        && days.stream()
            .allMatch(when ->
                day.filter(published -> when.end().isBefore(published.minusDays(RECENT)))
                    .isPresent());
  }

  private boolean isBackground(int sentence) {
    Span span = reading.sentences().get(sentence);
    boolean told =
        !UNDONE.matcher(span.in(reading.article().text())).matches()
            && reading.sections().stream()
                .anyMatch(section ->
                    section.role() == Section.Role.BACKGROUND && section.span().contains(span));
    boolean fresh =
        days(sentence).stream()
            .anyMatch(when -> day.filter(published -> isFresh(when, published)).isPresent());
    return told && !fresh
        || events(sentence).stream().anyMatch(e -> e.realis() == Realis.HISTORICAL);
  }

  private static boolean isFresh(When when, LocalDate published) {
    return when.precision() == When.Precision.DAY
        && !when.start().isAfter(published)
        && when.end().isAfter(published.minusDays(FRESH));
  }

  private Optional<SentenceUse> happened(int sentence) {
    boolean undone =
        UNDONE.matcher(reading.sentences().get(sentence).in(reading.article().text())).matches();
    double weight =
        events(sentence).stream()
            .filter(event -> event.realis() == Realis.ACTUAL && event.confidence() >= LEAST)
            .mapToDouble(SentenceUses::weight)
            .max()
            .orElse(undone ? LEAST : 0);
    return weight > 0
        ? Optional.of(new SentenceUse(ComposedStory.Role.HAPPENED, Optional.empty(), weight))
        : Optional.empty();
  }

  private static double weight(Event event) {
    double lead = 1.0 / (1 + event.sentence());
    return event.confidence() * (Math.abs(event.type().score()) + 2) * (0.4 + lead);
  }

  private List<Event> events(int sentence) {
    return reading.events().stream().filter(event -> event.sentence() == sentence).toList();
  }

  private List<When> days(int sentence) {
    return events(sentence).stream()
        .filter(event -> event.realis() == Realis.ACTUAL || event.realis() == Realis.FUTURE)
        .flatMap(event -> event.when().stream())
        .toList();
  }
}
