package org.thaw.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.article.Article;
import org.thaw.finding.Appointment;
import org.thaw.finding.Person;
import org.thaw.reading.Reading;

/// Composes the page of a story from the readings of its articles. Every sentence is verbatim and
/// stands in the summary or one section only; copies add nothing but their outlet.
public final class StoryComposer {

  private final List<Reading> readings;

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
    return new StoryPage(
        story.id(),
        central.headline(),
        central.article(),
        central.language(),
        summary,
        new StorySections(readings, summary, central.language()).parts(),
        people(),
        coming(),
        pictures(),
        all.stream().map(reading -> report(reading, members)).toList(),
        related,
        story.independentOutlets());
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
        if (ahead && StorySections.isAhead(appointment)) {
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
        member.map(Story.Member::joining));
  }
}
