package org.thaw.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thaw.article.Article;
import org.thaw.finding.Appointment;
import org.thaw.finding.Concern;
import org.thaw.finding.Event;
import org.thaw.finding.Finding;
import org.thaw.finding.Person;
import org.thaw.finding.Question;
import org.thaw.finding.Quotation;
import org.thaw.finding.Realis;
import org.thaw.reading.Reading;
import org.thaw.reading.Section;
import org.thaw.text.Span;

/// Composes the page of a story from the readings of its articles. Every sentence is verbatim and
/// stands in the summary or one section only; copies add nothing but their outlet.
public final class StoryComposer {

  private static final int MOST = 6;
  private static final int PER_SIDE = 3;

  private final List<Reading> readings;
  private final Set<String> used = new HashSet<>();

  private StoryComposer(List<Reading> readings) {
    this.readings = readings;
  }

  /// The page of a story.
  ///
  /// @param readings of the story's articles; at least one
  public static StoryPage compose(
      Story story, List<Reading> readings, List<StoryPage.Related> related) {
    Map<String, Story.Member> members = new LinkedHashMap<>();
    story.members().forEach(member -> members.put(member.article(), member));
    List<Reading> ordered = new ArrayList<>(readings);
    ordered.sort(
        Comparator.comparing((Reading r) -> r.article().published().orElse(Instant.EPOCH))
            .thenComparing(r -> r.article().id()));
    List<Reading> own = ordered.stream().filter(r -> isOwn(members.get(r.article().id()))).toList();
    List<Reading> voices = own.isEmpty() ? ordered : own;
    return new StoryComposer(voices).page(story, ordered, members, related);
  }

  private static boolean isOwn(Story.@org.jspecify.annotations.Nullable Member member) {
    return member == null || member.copyOf().isEmpty();
  }

  private StoryPage page(
      Story story,
      List<Reading> all,
      Map<String, Story.Member> members,
      List<StoryPage.Related> related) {
    KeyPoints points = KeyPoints.of(readings.stream().map(StoryText::of).toList());
    StoryText central = points.headline();
    List<StoryText.Line> summary = points.choose(3);
    summary.forEach(point -> used.add(point.text()));
    return new StoryPage(
        story.id(),
        central.headline(),
        central.article(),
        central.language(),
        summary,
        sections(),
        people(),
        coming(),
        pictures(),
        all.stream().map(reading -> report(reading, members)).toList(),
        related,
        story.independentOutlets());
  }

  private List<StoryPage.Part> sections() {
    List<StoryPage.Part> parts = new ArrayList<>();
    add(parts, StoryPage.Role.HAPPENED, happened());
    said()
        .forEach((side, lines) ->
            parts.add(new StoryPage.Part(StoryPage.Role.SAID, Optional.of(side), lines)));
    add(parts, StoryPage.Role.AGENDA, agenda());
    add(parts, StoryPage.Role.CONCERNS, of(Reading::concerns, Concern::id));
    add(parts, StoryPage.Role.BACKGROUND, background());
    add(parts, StoryPage.Role.NEXT, next());
    return parts;
  }

  private static void add(
      List<StoryPage.Part> parts, StoryPage.Role role, List<StoryText.Line> lines) {
    if (!lines.isEmpty()) {
      parts.add(new StoryPage.Part(role, Optional.empty(), lines));
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
    events.sort(Comparator.comparingDouble(weighed -> -weight(weighed.event())));
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
      for (Quotation quotation : reading.quotations()) {
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
        new ArrayList<>(of(Reading::appointments, Appointment::id, StoryComposer::isAhead));
    lines.addAll(of(Reading::questions, Question::id));
    return lines.stream().limit(MOST).toList();
  }

  private static boolean isAhead(Finding finding) {
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
      java.util.function.Function<Reading, List<F>> findings,
      java.util.function.Function<F, String> id) {
    return of(findings, id, finding -> true);
  }

  private <F extends Finding> List<StoryText.Line> of(
      java.util.function.Function<Reading, List<F>> findings,
      java.util.function.Function<F, String> id,
      java.util.function.Predicate<Finding> fits) {
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
    return body && used.add(words)
        ? Optional.of(new StoryText.Line(article.id(), article.outlet(), span, words))
        : Optional.empty();
  }

  private List<Person> people() {
    Map<String, Person> people = new LinkedHashMap<>();
    for (Reading reading : readings) {
      for (Person person : reading.people()) {
        if (person.office().isPresent() || person.country().isPresent()) {
          people.putIfAbsent(person.entity().orElse(person.name()), person);
        }
      }
    }
    return List.copyOf(people.values());
  }

  private List<Appointment> coming() {
    LocalDate last =
        readings.stream()
            .flatMap(reading -> reading.article().published().stream())
            .max(Comparator.naturalOrder())
            .map(time -> time.atZone(ZoneOffset.UTC).toLocalDate())
            .orElse(LocalDate.MIN);
    Map<String, Appointment> coming = new LinkedHashMap<>();
    for (Reading reading : readings) {
      for (Appointment appointment : reading.appointments()) {
        boolean ahead = appointment.when().filter(when -> !when.end().isBefore(last)).isPresent();
        if (ahead && isAhead(appointment)) {
          coming.putIfAbsent(
              appointment.when().get().start() + "" + appointment.countries(), appointment);
        }
      }
    }
    return List.copyOf(coming.values());
  }

  /// Pictures whose licence allows them to be shown.
  private List<Article.Picture> pictures() {
    List<Article.Picture> pictures = new ArrayList<>();
    for (Reading reading : readings) {
      boolean allowed =
          switch (reading.article().licence()) {
            case OWN, OPEN, LICENSED_FULL -> true;
            case LICENSED_EXCERPT, LINK_ONLY, BLOCKED -> false;
          };
      if (allowed) {
        pictures.addAll(reading.article().pictures());
      }
    }
    return pictures;
  }

  private static StoryPage.Report report(Reading reading, Map<String, Story.Member> members) {
    Article article = reading.article();
    Optional<Story.Member> member = Optional.ofNullable(members.get(article.id()));
    return new StoryPage.Report(
        article.id(),
        article.outlet(),
        article.headline(),
        article.url(),
        article.published(),
        member.flatMap(Story.Member::copyOf),
        member.map(Story.Member::reason).orElse(""));
  }
}
