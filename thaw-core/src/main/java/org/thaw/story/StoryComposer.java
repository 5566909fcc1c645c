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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.article.Article;
import org.thaw.reading.Reading;

/// Composes a story from the readings of its articles. Every sentence is verbatim and stands in the
/// summary or one section only; copies add nothing.
public final class StoryComposer {

  private final List<Reading> readings;

  private StoryComposer(List<Reading> readings) {
    this.readings = readings;
  }

  /// The story as its articles tell it.
  ///
  /// @param readings of the story's articles; at least one
  public static ComposedStory compose(Story story, List<Reading> readings) {
    Map<String, Story.Member> members = new LinkedHashMap<>();
    story.members().forEach(member -> members.put(member.article(), member));
    List<Reading> ordered = new ArrayList<>(readings);
    ordered.sort(
        Comparator.comparing((Reading r) -> r.article().published().orElse(Instant.EPOCH))
            .thenComparing(r -> r.article().id()));
    List<Reading> own = ordered.stream().filter(r -> isOwn(members.get(r.article().id()))).toList();
    List<Reading> voices = own.isEmpty() ? ordered : own;
    return new StoryComposer(voices).compose();
  }

  private static boolean isOwn(Story.@org.jspecify.annotations.Nullable Member member) {
    return member == null || member.copyOf().isEmpty();
  }

  private ComposedStory compose() {
    Optional<LocalDate> last =
        readings.stream()
            .flatMap(reading -> reading.article().published().stream())
            .max(Comparator.naturalOrder())
            .map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC));
    KeyPoints points = KeyPoints.of(readings.stream().map(StoryText::of).toList());
    Set<StoryText.Line> overtaken =
        readings.stream().flatMap(reading -> overtaken(reading, last)).collect(Collectors.toSet());
    StoryText central = points.headline();
    List<StoryText.Line> summary = points.choose(3, line -> !overtaken.contains(line));
    return new ComposedStory(
        central.headline(),
        central.language(),
        summary,
        new StorySections(readings, summary, central.language(), last).parts(),
        pictures());
  }

  /// What was to come in an article and has been overtaken.
  private static Stream<StoryText.Line> overtaken(Reading reading, Optional<LocalDate> last) {
    SentenceUses uses = new SentenceUses(reading, last);
    return StoryText.of(reading).sentences().stream()
        .filter(line -> uses.isOvertaken(reading.sentences().indexOf(line.span())));
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
}
