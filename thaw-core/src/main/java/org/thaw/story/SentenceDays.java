package org.thaw.story;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.thaw.article.Article;
import org.thaw.finding.Event;
import org.thaw.finding.EventType;
import org.thaw.finding.Realis;
import org.thaw.finding.TimeExpression;
import org.thaw.finding.When;
import org.thaw.reading.Reading;
import org.thaw.text.Span;

/// On which days lies what the sentences of a reading tell: long before, of these days, or to come.
final class SentenceDays {

  /// Days after which an event is no news of the article that tells it.
  private static final int RECENT = 6;

  /// Days within which a dated act is news wherever the article tells it.
  private static final int FRESH = 3;

  /// What stands before a time that is a phrase of its own: `In September`, `A finales de mayo`.
  private static final Pattern OPENING =
      Pattern.compile(
          "(?U)(?:(?:Back |Ya )?(?:In|On|Since|During|By|Until|En|El|Desde|Durante|Hasta|A)"
              + "(?: (?:early|late|mid|finales|principios|mediados|comienzos|inicios))?(?: del?)?"
              + " )?");

  /// What a time belongs to that stands before its noun: `Last year's accord`.
  private static final Pattern OF_A_NOUN = Pattern.compile("(?s)['’]s?\\b.*|-\\p{L}.*");

  /// Acts whose day may be that of what they are about: `agreed to meet in June`.
  private static final Set<EventType> AHEAD =
      EnumSet.of(EventType.AGREE, EventType.REQUEST, EventType.THREATEN);

  /// Any other verb of the past is of no day to come, whatever day was read with it.
  private static final Pattern DONE =
      Pattern.compile(
          "(?iU)(?:\\p{L}+(?:ed|ó|aron|ieron)|withdrew|cut|put|sent|met|took|left|shut|won|fell"
              + "|began|broke|built|brought|came|drew|flew|fought|gave|got|held|hit|kept"
              + "|led|lost|made|paid|said|sank|saw|set|shot|sold|spoke|struck|told|went|wrote"
              + "|fue|fueron|hizo|dio|puso|dijo|dijeron|vino|quiso|pudo|tuvo|hubo|trajo|trajeron)\\b.*");

  private static final Pattern SINCE =
      Pattern.compile(
          "(?isU)[^,]{1,60}\\b(?:has|have|ha|han)\\b"
              + " (?!.*\\bthat\\b|.*\\bque\\b).*\\b(?:since|desde)\\b[^,.]{0,40}");

  private final Reading reading;
  private final Optional<LocalDate> day;
  private final Optional<LocalDate> last;

  /// @param last day of the story's last article
  SentenceDays(Reading reading, Optional<LocalDate> last) {
    this.reading = reading;
    this.day = reading.article().published().map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC));
    this.last = last.filter(end -> day.filter(end::isAfter).isPresent());
  }

  /// True for a day of an appointment that is past: by itself, by the story's last article, or by
  /// what its words mean elsewhere in the sentence.
  boolean isOver(int sentence, When when) {
    return isOver(when)
        || times(sentence)
            .flatMap(time -> time.when().stream())
            .anyMatch(other -> other.text().equals(when.text()) && isOver(other));
  }

  private boolean isOver(When when) {
    return day.filter(when.end()::isBefore).isPresent()
        || last.filter(end -> !when.end().isAfter(end)).isPresent();
  }

  /// True for what was to come on days that the story has reached since.
  boolean isOvertaken(int sentence) {
    if (last.isEmpty()
        || !isToCome(sentence)
            && !MainClause.isAhead(words(sentence), reading.article().language())) {
      return false;
    }
    List<When> days =
        dated(sentence).filter(when -> day.filter(when.start()::isAfter).isPresent()).toList();
    return !days.isEmpty() && days.stream().allMatch(this::isOver);
  }

  /// True if every day that it gives to an act lies behind the article's own.
  boolean isToCome(int sentence) {
    List<When> days = days(sentence);
    return !days.isEmpty()
        && !isLead(sentence)
        && days.stream().allMatch(when -> day.filter(when.start()::isAfter).isPresent())
        && events(sentence).noneMatch(this::isDone);
  }

  private boolean isDone(Event event) {
    return event.realis() == Realis.ACTUAL
        && !AHEAD.contains(event.type())
        && DONE.matcher(event.trigger().in(reading.article().text())).matches();
  }

  /// True if every day that it gives to an act is long past.
  boolean isPast(int sentence) {
    List<When> days = days(sentence);
    return !days.isEmpty() && days.stream().allMatch(this::isLongPast);
  }

  private boolean isLongPast(When when) {
    return day.filter(published -> when.end().isBefore(published.minusDays(RECENT))).isPresent();
  }

  /// True for a sentence that opens with a time long past: `In September …`.
  boolean opensInPast(int sentence) {
    return times(sentence)
        .filter(time -> opens(sentence, time.spans().getFirst()))
        .flatMap(time -> time.when().stream())
        .anyMatch(this::isLongPast);
  }

  /// True if a time long past opens the sentence or stands behind the word for saying: `The
  /// ministry said in May that …`.
  boolean isSaidInPast(int sentence) {
    return opensInPast(sentence)
        || reading.statements().stream()
            .filter(one -> one.sentence() == sentence && one.cueSpan().isPresent())
            .anyMatch(one ->
                times(sentence)
                    .filter(time -> time.spans().getFirst().start() >= one.cueSpan().get().end())
                    .filter(time -> time.spans().getFirst().end() <= one.content().start())
                    .flatMap(time -> time.when().stream())
                    .anyMatch(this::isLongPast));
  }

  /// True for what has gone on since a day long past: `Protests have spread since her death on 16
  /// September`.
  boolean isSinceLong(int sentence) {
    Span whole = reading.sentences().get(sentence);
    return times(sentence)
        .filter(time -> time.when().filter(this::isLongPast).isPresent())
        .map(time -> time.spans().getFirst())
        .filter(whole::contains)
        .anyMatch(time ->
            SINCE
                .matcher(reading.article().text().substring(whole.start(), time.start()))
                .matches());
  }

  /// True if it gives any stretch of the calendar.
  boolean isDated(int sentence) {
    return times(sentence).anyMatch(time -> time.when().isPresent());
  }

  /// True for what comes again and again: `every year`.
  boolean isRecurring(int sentence) {
    return times(sentence).anyMatch(time -> time.type() == TimeExpression.Type.SET);
  }

  private boolean opens(int sentence, Span time) {
    Span whole = reading.sentences().get(sentence);
    String text = reading.article().text();
    return whole.contains(time)
        && OPENING.matcher(text.substring(whole.start(), time.start())).matches()
        && !OF_A_NOUN.matcher(text.substring(time.end(), whole.end())).matches();
  }

  /// True if it names a day that is to come or has just been.
  boolean isOfTheseDays(int sentence) {
    return day.isPresent()
        && dated(sentence).anyMatch(when -> when.end().isAfter(day.get().minusDays(FRESH)));
  }

  /// True for the first sentence of the body, which tells what happened.
  boolean isLead(int sentence) {
    int start = reading.sentences().get(sentence).start();
    return reading.article().blocks().stream()
        .filter(block -> block.kind() == Article.Kind.PARAGRAPH)
        .findFirst()
        .filter(block -> block.span().start() == start)
        .isPresent();
  }

  private String words(int sentence) {
    return reading.sentences().get(sentence).in(reading.article().text());
  }

  private Stream<TimeExpression> times(int sentence) {
    return reading.times().stream().filter(time -> time.sentence() == sentence);
  }

  private Stream<When> dated(int sentence) {
    return times(sentence)
        .flatMap(time -> time.when().stream())
        .filter(when -> when.precision() == When.Precision.DAY);
  }

  private Stream<Event> events(int sentence) {
    return reading.events().stream().filter(event -> event.sentence() == sentence);
  }

  private List<When> days(int sentence) {
    return events(sentence)
        .filter(event -> event.realis() == Realis.ACTUAL || event.realis() == Realis.FUTURE)
        .flatMap(event -> event.when().stream())
        .toList();
  }
}
