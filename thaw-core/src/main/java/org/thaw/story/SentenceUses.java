package org.thaw.story;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.thaw.article.Article;
import org.thaw.finding.Appointment;
import org.thaw.finding.Event;
import org.thaw.finding.Finding;
import org.thaw.finding.Realis;
import org.thaw.finding.Section;
import org.thaw.finding.When;
import org.thaw.finding.When.Precision;
import org.thaw.reading.Reading;
import org.thaw.section.PassageRoles;
import org.thaw.text.Span;

/// What the sentences of a reading are there for, each one thing at most: what somebody worries
/// about, what is open or to come, what a side says, what lies behind, and only then what happened.
/// A sentence is background by itself, whatever its paragraph is: a paragraph of background may
/// hold news of the day, and the other way round. What others than a side say is none of it.
final class SentenceUses {

  /// Days after which an event is no news of the article that tells it.
  private static final int RECENT = 6;

  /// Days within which a dated act is news wherever the article tells it.
  private static final int FRESH = 3;

  private static final double LEAST = 0.5;

  /// What was not done is news of its day, wherever it is told.
  private static final Pattern UNDONE =
      Pattern.compile(
          "(?sU)(?:No|None|Neither|There (?:was|were) no|No (?:hubo|se|fue)|Ninguno|Ninguna)\\b.*");

  /// Where a clause begins that tells when or why.
  private static final Pattern HANGING =
      Pattern.compile(
          "(?U) (?:because|although|porque|aunque) |, (?:after|when|cuando|tras|después de) ");

  private final Reading reading;
  private final Optional<LocalDate> day;
  private final Optional<LocalDate> last;
  private final Voices voices;

  /// @param last day of the story's last article: what was to come until then is told by others
  SentenceUses(Reading reading, Optional<LocalDate> last) {
    this.reading = reading;
    this.day = reading.article().published().map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC));
    this.last = last.filter(end -> day.filter(end::isAfter).isPresent());
    this.voices = new Voices(reading);
  }

  /// The use of a sentence; empty where nothing that a page shows was found in it.
  Optional<SentenceUse> of(int sentence) {
    if (isOvertaken(sentence)) {
      return Optional.empty();
    }
    Optional<SentenceUse> first =
        ahead(sentence)
            .or(() -> isPast(sentence) ? use(ComposedStory.Role.BACKGROUND) : Optional.empty())
            .or(() -> voices.of(sentence));
    if (first.isPresent() || voices.isOfOthers(sentence)) {
      return first;
    }
    return told(sentence);
  }

  private Optional<SentenceUse> told(int sentence) {
    if (!isLead(sentence) && !isUndone(sentence)) {
      if (isBackground(sentence)) {
        return use(ComposedStory.Role.BACKGROUND);
      }
      if (MainClause.isAhead(words(sentence), language())) {
        return happened(sentence).flatMap(any -> use(ComposedStory.Role.NEXT));
      }
    }
    return happened(sentence);
  }

  private String words(int sentence) {
    return reading.sentences().get(sentence).in(reading.article().text());
  }

  private String language() {
    return reading.article().language();
  }

  private boolean isUndone(int sentence) {
    return UNDONE.matcher(words(sentence)).matches();
  }

  private Optional<SentenceUse> ahead(int sentence) {
    if (in(sentence, reading.concerns())) {
      return use(ComposedStory.Role.CONCERNS);
    }
    boolean done = happened(sentence).isPresent() && !isToCome(sentence);
    List<Appointment> appointments =
        reading.appointments().stream()
            .filter(one -> one.sentence() == sentence && StorySections.isAhead(one))
            .filter(one ->
                one.when()
                    .map(when -> !isOver(when) && !(done && when.precision() == Precision.YEAR))
                    .orElse(!done))
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
    return Stream.of(day, last).flatMap(Optional::stream).anyMatch(when.end()::isBefore);
  }

  /// True for what was to come on days that the story has reached since: a lead's own day is told
  /// by others, what else is to come is so to the end of it.
  boolean isOvertaken(int sentence) {
    if (last.isEmpty() || !isToCome(sentence) && !MainClause.isAhead(words(sentence), language())) {
      return false;
    }
    LocalDate end = isLead(sentence) ? last.get() : last.get().minusDays(1);
    List<When> days =
        dated(sentence).filter(when -> day.filter(when.start()::isAfter).isPresent()).toList();
    return !days.isEmpty() && days.stream().noneMatch(when -> when.end().isAfter(end));
  }

  private Stream<When> dated(int sentence) {
    return reading.times().stream()
        .filter(time -> time.sentence() == sentence)
        .flatMap(time -> time.when().stream())
        .filter(when -> when.precision() == Precision.DAY);
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

  /// True for a state of things, what had been before, what bears a date long past, and, in a
  /// paragraph of background, what tells no act; never for what bears a day of this news.
  private boolean isBackground(int sentence) {
    if (events(sentence).stream().anyMatch(event -> event.realis() == Realis.HISTORICAL)) {
      return true;
    }
    if (isOfTheseDays(sentence)) {
      return false;
    }
    String words = words(sentence);
    return MainClause.isBefore(words, language())
        || MainClause.isState(words, language())
        || MainClause.isComment(words, language())
        || isAmongBackground(sentence)
            && (isBackgroundItself(sentence)
                || MainClause.isBeing(words, language())
                || happened(sentence).isEmpty() && !MainClause.isAhead(words, language()));
  }

  private boolean isAmongBackground(int sentence) {
    Span span = reading.sentences().get(sentence);
    return reading.sections().stream()
        .anyMatch(
            section -> section.role() == Section.Role.BACKGROUND && section.span().contains(span));
  }

  /// By its main clause, where another hangs on it.
  private boolean isBackgroundItself(int sentence) {
    Span span = reading.sentences().get(sentence);
    Matcher hanging = HANGING.matcher(words(sentence));
    int end = hanging.find() ? span.start() + hanging.start() : span.end();
    return PassageRoles.of(reading.article(), reading.times(), new Span(span.start(), end))
        == Section.Role.BACKGROUND;
  }

  /// True if it names a day that is to come or has just been.
  private boolean isOfTheseDays(int sentence) {
    return day.isPresent()
        && dated(sentence).anyMatch(when -> when.end().isAfter(day.get().minusDays(FRESH)));
  }

  private Optional<SentenceUse> happened(int sentence) {
    double weight =
        events(sentence).stream()
            .filter(event -> event.realis() == Realis.ACTUAL && event.confidence() >= LEAST)
            .mapToDouble(SentenceUses::weight)
            .max()
            .orElse(isUndone(sentence) ? LEAST : 0);
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
