package org.thaw.story;

import java.time.LocalDate;
import java.util.ArrayList;
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

  /// What is so until today: `has said`.
  private static final Pattern PERFECT =
      Pattern.compile("(?isU)[^,]{1,60}\\b(?:has|have|ha|han) .*");

  /// Where a clause begins that tells when or why.
  private static final Pattern HANGING =
      Pattern.compile(
          "(?U) (?:because|although|porque|aunque) |, (?:after|when|cuando|tras|después de) ");

  private final Reading reading;
  private final SentenceDays days;
  private final Voices voices;

  /// The uses of the first sentences, so far: that of one may depend on the one before.
  private final List<Optional<SentenceUse>> known = new ArrayList<>();

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
    for (int next = known.size(); next <= sentence; next++) {
      known.add(find(next));
    }
    return known.get(sentence);
  }

  private Optional<SentenceUse> find(int sentence) {
    if (days.isOvertaken(sentence)) {
      return Optional.empty();
    }
    Optional<SentenceUse> first =
        ahead(sentence)
            .or(() -> days.isPast(sentence) ? use(ComposedStory.Role.BACKGROUND) : Optional.empty())
            .or(() -> said(sentence));
    if (first.isPresent() || voices.isOfOthers(sentence)) {
      return first;
    }
    return told(sentence);
  }

  /// What a side says; what it said long ago lies behind.
  private Optional<SentenceUse> said(int sentence) {
    Optional<SentenceUse> said = voices.of(sentence);
    return said.isPresent() && (days.isSaidInPast(sentence) || follows(sentence))
        ? use(ComposedStory.Role.BACKGROUND)
        : said;
  }

  /// True for a sentence without a day of its own that goes on, in a paragraph of background, about
  /// what the one before dates long ago.
  private boolean follows(int sentence) {
    return isBehind(sentence)
        && isAmongBackground(sentence)
        && !days.isDated(sentence)
        && !PERFECT.matcher(words(sentence)).matches()
        && (days.isPast(sentence - 1) || days.opensInPast(sentence - 1));
  }

  /// True for a sentence without a day of its own behind one of its paragraph that is no
  /// background: it goes on telling.
  private boolean goesOn(int sentence) {
    return isBehind(sentence)
        && !days.isDated(sentence)
        && of(sentence - 1).filter(use -> use.role() != ComposedStory.Role.BACKGROUND).isPresent();
  }

  private boolean isBehind(int sentence) {
    return sentence > 0
        && reading
            .article()
            .blockAt(span(sentence).start())
            .filter(block -> block.span().contains(span(sentence - 1)))
            .isPresent();
  }

  private Span span(int sentence) {
    return reading.sentences().get(sentence);
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
    return span(sentence).in(reading.article().text());
  }

  private String language() {
    return reading.article().language();
  }

  private boolean isUndone(int sentence) {
    return Unsettled.isUndone(words(sentence));
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
                    .orElseGet(() -> !done && voices.of(sentence).isEmpty()))
            .filter(one -> !days.isLead(sentence) || !done)
            .toList();
    if (appointments.stream().anyMatch(one -> !one.agenda().isEmpty())) {
      return use(ComposedStory.Role.AGENDA);
    }
    return !appointments.isEmpty()
            || in(sentence, reading.questions())
            || Unsettled.isOpen(words(sentence))
            || days.isToCome(sentence) && !isSaidBeside(sentence)
        ? use(ComposedStory.Role.NEXT)
        : Optional.empty();
  }

  /// True where a side speaks, and not of what is to come: that is told of who speaks (`the
  /// minister, who is to retire in May, said that …`).
  private boolean isSaidBeside(int sentence) {
    return voices.of(sentence).isPresent()
        && events(sentence).stream()
            .filter(event -> event.realis() == Realis.FUTURE)
            .noneMatch(voices::tells);
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
    String words = words(sentence);
    if (days.isOfTheseDays(sentence)) {
      return days.isRecurring(sentence) && MainClause.isComment(words, language());
    }
    return days.opensInPast(sentence)
        || MainClause.isBefore(words, language())
        || MainClause.isState(words, language())
        || MainClause.isLasting(words, language())
        || days.isSinceLong(sentence)
        || MainClause.isLink(words, language())
        || MainClause.isComment(words, language()) && happened(sentence).isEmpty()
        || isAmongBackground(sentence)
            && (isBackgroundItself(sentence)
                || MainClause.isBeing(words, language())
                || happened(sentence).isEmpty()
                    && !MainClause.isAhead(words, language())
                    && !goesOn(sentence));
  }

  private boolean isAmongBackground(int sentence) {
    Span span = span(sentence);
    return reading.sections().stream()
        .anyMatch(
            section -> section.role() == Section.Role.BACKGROUND && section.span().contains(span));
  }

  /// By its main clause, where another hangs on it.
  private boolean isBackgroundItself(int sentence) {
    Span span = span(sentence);
    Matcher hanging = HANGING.matcher(words(sentence));
    int end = hanging.find() ? span.start() + hanging.start() : span.end();
    return PassageRoles.of(reading.article(), reading.times(), new Span(span.start(), end))
        == Section.Role.BACKGROUND;
  }

  private Optional<SentenceUse> happened(int sentence) {
    double weight =
        events(sentence).stream()
            .filter(event -> event.realis() == Realis.ACTUAL && event.confidence() >= LEAST)
            .filter(event -> !stands(event))
            .mapToDouble(SentenceUses::weight)
            .max()
            .orElse(isUndone(sentence) ? LEAST : 0);
    return weight > 0
        ? Optional.of(new SentenceUse(ComposedStory.Role.HAPPENED, Optional.empty(), weight))
        : Optional.empty();
  }

  /// True for what an act has left: `remains closed`, `sigue cerrada`.
  private boolean stands(Event event) {
    int start = span(event.sentence()).start();
    return MainClause.isLeft(reading.article().text(), start, event.trigger().start());
  }

  private static double weight(Event event) {
    double lead = 1.0 / (1 + event.sentence());
    return event.confidence() * (Math.abs(event.type().score()) + 2) * (0.4 + lead);
  }

  private List<Event> events(int sentence) {
    return reading.events().stream().filter(event -> event.sentence() == sentence).toList();
  }
}
