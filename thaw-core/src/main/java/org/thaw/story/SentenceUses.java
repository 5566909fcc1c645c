package org.thaw.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.finding.Appointment;
import org.thaw.finding.Event;
import org.thaw.finding.Finding;
import org.thaw.finding.Realis;
import org.thaw.finding.Section;
import org.thaw.finding.When.Precision;
import org.thaw.reading.Reading;
import org.thaw.section.PassageRoles;
import org.thaw.text.Span;

/// What the sentences of a reading are there for, each one thing at most: what somebody worries
/// about, what is open or to come, what a side says, what lies behind, and only then what happened.
/// A sentence is background by itself, whatever its paragraph is: a paragraph of background may
/// hold news of the day, and the other way round. What others than a side say is none of it.
final class SentenceUses {

  private static final double LEAST = 0.5;

  /// What was not done is news of its day, wherever it is told.
  private static final Pattern UNDONE =
      Pattern.compile(
          "(?sU)(?:No|None|Neither|There (?:was|were) no|No (?:hubo|se|fue)|Ninguno|Ninguna)\\b.*");

  /// What nobody knows yet.
  private static final Pattern OPEN =
      Pattern.compile(
          "(?sU)It (?:is|was|remains|remained)(?: still)? (?:open|unclear|uncertain|unknown|not"
              + " (?:clear|known)) (?:whether|how|when|who|what|if|where)\\b.*|(?:No está claro|No"
              + " se sabe|Queda por (?:saber|ver|definir)|Está por (?:ver|definir))\\b.*");

  /// Where a clause begins that tells when or why.
  private static final Pattern HANGING =
      Pattern.compile(
          "(?U) (?:because|although|porque|aunque) |, (?:after|when|cuando|tras|después de) ");

  private final Reading reading;
  private final SentenceDays days;
  private final Voices voices;

  /// @param last day of the story's last article: what was to come until then is told by others
  SentenceUses(Reading reading, Optional<LocalDate> last) {
    this.reading = reading;
    this.days = new SentenceDays(reading, last);
    this.voices = new Voices(reading);
  }

  /// True for what was to come on days that the story has reached since.
  boolean isOvertaken(int sentence) {
    return days.isOvertaken(sentence);
  }

  /// The use of a sentence; empty where nothing that a page shows was found in it.
  Optional<SentenceUse> of(int sentence) {
    if (days.isOvertaken(sentence)) {
      return Optional.empty();
    }
    Optional<SentenceUse> first =
        ahead(sentence)
            .or(() -> days.isPast(sentence) ? use(ComposedStory.Role.BACKGROUND) : Optional.empty())
            .or(() -> voices.of(sentence));
    if (first.isPresent() || voices.isOfOthers(sentence)) {
      return first;
    }
    return told(sentence);
  }

  private Optional<SentenceUse> told(int sentence) {
    if (!days.isLead(sentence) && !isUndone(sentence)) {
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
    boolean done = happened(sentence).isPresent() && !days.isToCome(sentence);
    List<Appointment> appointments =
        reading.appointments().stream()
            .filter(one -> one.sentence() == sentence && StorySections.isAhead(one))
            .filter(one ->
                one.when()
                    .map(when ->
                        !days.isOver(sentence, when)
                            && !(done && when.precision() == Precision.YEAR))
                    .orElse(!done))
            .filter(one -> !days.isLead(sentence) || !done)
            .toList();
    if (appointments.stream().anyMatch(one -> !one.agenda().isEmpty())) {
      return use(ComposedStory.Role.AGENDA);
    }
    return !appointments.isEmpty()
            || in(sentence, reading.questions())
            || OPEN.matcher(words(sentence)).matches()
            || days.isToCome(sentence)
        ? use(ComposedStory.Role.NEXT)
        : Optional.empty();
  }

  private static Optional<SentenceUse> use(ComposedStory.Role role) {
    return Optional.of(SentenceUse.of(role));
  }

  private static boolean in(int sentence, List<? extends Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.sentence() == sentence);
  }

  /// True for a state of things, what had been before, what bears a date long past, and, in a
  /// paragraph of background, what tells no act; never for what bears a day of this news.
  private boolean isBackground(int sentence) {
    if (events(sentence).stream().anyMatch(event -> event.realis() == Realis.HISTORICAL)) {
      return true;
    }
    if (days.isOfTheseDays(sentence)) {
      return false;
    }
    String words = words(sentence);
    return days.opensInPast(sentence)
        || MainClause.isBefore(words, language())
        || MainClause.isState(words, language())
        || MainClause.isComment(words, language()) && happened(sentence).isEmpty()
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
}
