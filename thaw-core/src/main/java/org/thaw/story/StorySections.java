package org.thaw.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.thaw.article.Article;
import org.thaw.finding.Appointment;
import org.thaw.finding.Concern;
import org.thaw.finding.Event;
import org.thaw.finding.Finding;
import org.thaw.finding.Question;
import org.thaw.finding.Quotation;
import org.thaw.finding.Realis;
import org.thaw.finding.Section;
import org.thaw.reading.Reading;
import org.thaw.text.Span;

/// The sections of a story's page: verbatim sentences by what they are there for, each in one
/// section only and none that says what the summary says. Those in the summary's language come
/// first.
final class StorySections {

  private static final int MOST = 6;
  private static final int PER_SIDE = 3;

  private final List<Reading> readings;
  private final Told told = new Told();

  /// @param language of the summary; sentences in it come first
  StorySections(List<Reading> readings, List<StoryText.Line> summary, String language) {
    this.readings =
        Stream.of(true, false)
            .flatMap(own ->
                readings.stream()
                    .filter(reading -> reading.article().language().equals(language) == own))
            .toList();
    summary.forEach(point -> told.add(point.text(), language));
  }

  /// The sections in their order; empty ones are left out.
  List<ComposedStory.Part> parts() {
    List<ComposedStory.Part> parts = new ArrayList<>();
    add(parts, ComposedStory.Role.HAPPENED, happened());
    said()
        .forEach((side, lines) ->
            parts.add(new ComposedStory.Part(ComposedStory.Role.SAID, Optional.of(side), lines)));
    add(parts, ComposedStory.Role.AGENDA, agenda());
    add(parts, ComposedStory.Role.CONCERNS, of(Reading::concerns, Concern::id));
    add(parts, ComposedStory.Role.BACKGROUND, background());
    add(parts, ComposedStory.Role.NEXT, next());
    return parts;
  }

  private static void add(
      List<ComposedStory.Part> parts, ComposedStory.Role role, List<StoryText.Line> lines) {
    if (!lines.isEmpty()) {
      parts.add(new ComposedStory.Part(role, Optional.empty(), lines));
    }
  }

  private List<StoryText.Line> happened() {
    record Weighed(Reading reading, Event event) {}
    List<Weighed> events = new ArrayList<>();
    for (Reading reading : readings) {
      for (Event event : reading.events()) {
        if (event.realis() == Realis.ACTUAL) {
          events.add(new Weighed(reading, event));
        }
      }
    }
    String main = readings.getFirst().article().language();
    events.sort(
        Comparator.comparing(
                (Weighed weighed) -> !weighed.reading().article().language().equals(main))
            .thenComparingDouble(weighed -> -weight(weighed.event())));
    List<StoryText.Line> lines = new ArrayList<>();
    for (Weighed weighed : events) {
      if (lines.size() < MOST) {
        take(weighed.reading(), weighed.event()).ifPresent(lines::add);
      }
    }
    return lines;
  }

  private static double weight(Event event) {
    double lead = 1.0 / (1 + event.sentence());
    return event.confidence() * (Math.abs(event.type().score()) + 2) * (0.4 + lead);
  }

  private Map<String, List<StoryText.Line>> said() {
    Map<String, List<StoryText.Line>> sides = new LinkedHashMap<>();
    for (Reading reading : readings) {
      for (Quotation quotation : reading.statements()) {
        if (quotation.sourceCountry().isPresent()) {
          List<StoryText.Line> lines =
              sides.computeIfAbsent(quotation.sourceCountry().get(), side -> new ArrayList<>());
          if (lines.size() < PER_SIDE) {
            take(reading, quotation).ifPresent(lines::add);
          }
        }
      }
    }
    sides.values().removeIf(List::isEmpty);
    return sides;
  }

  /// Sentences that say what talks are to be about.
  private List<StoryText.Line> agenda() {
    return of(
        Reading::appointments,
        Appointment::id,
        finding -> finding instanceof Appointment talks && !talks.agenda().isEmpty());
  }

  private List<StoryText.Line> next() {
    List<StoryText.Line> lines =
        new ArrayList<>(of(Reading::appointments, Appointment::id, StorySections::isAhead));
    lines.addAll(of(Reading::questions, Question::id));
    return lines.stream().limit(MOST).toList();
  }

  /// True for an appointment that is not over.
  static boolean isAhead(Finding finding) {
    return finding instanceof Appointment appointment
        && appointment.status() != Appointment.Status.HELD;
  }

  private List<StoryText.Line> background() {
    List<StoryText.Line> lines = new ArrayList<>();
    for (Reading reading : readings) {
      for (Section section : reading.sections()) {
        if (section.role() == Section.Role.BACKGROUND) {
          for (Span span : reading.sentences()) {
            if (section.span().contains(span) && lines.size() < MOST) {
              take(reading, span).ifPresent(lines::add);
            }
          }
        }
      }
    }
    return lines;
  }

  private <F extends Finding> List<StoryText.Line> of(
      Function<Reading, List<F>> findings, Function<F, String> id) {
    return of(findings, id, finding -> true);
  }

  private <F extends Finding> List<StoryText.Line> of(
      Function<Reading, List<F>> findings, Function<F, String> id, Predicate<Finding> fits) {
    List<StoryText.Line> lines = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Reading reading : readings) {
      for (F finding : findings.apply(reading)) {
        if (fits.test(finding) && seen.add(id.apply(finding)) && lines.size() < MOST) {
          take(reading, finding).ifPresent(lines::add);
        }
      }
    }
    return lines;
  }

  private Optional<StoryText.Line> take(Reading reading, Finding finding) {
    return finding.sentence() < reading.sentences().size()
        ? take(reading, reading.sentences().get(finding.sentence()))
        : Optional.empty();
  }

  /// The sentence, unless it stands on the page already or is part of a headline.
  private Optional<StoryText.Line> take(Reading reading, Span span) {
    Article article = reading.article();
    String words = span.in(article.text());
    boolean body =
        article
            .blockAt(span.start())
            .filter(block -> block.kind().isBody() && block.kind() != Article.Kind.HEADING)
            .isPresent();
    return body && told.add(words, article.language())
        ? Optional.of(new StoryText.Line(article.id(), article.outlet(), span, words))
        : Optional.empty();
  }
}
