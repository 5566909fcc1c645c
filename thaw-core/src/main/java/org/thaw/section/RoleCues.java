package org.thaw.section;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.thaw.knowledge.Table;
import org.thaw.text.Beginnings;

/// The wordings of `roles.tsv`, by language and place.
final class RoleCues {

  private record Key(String language, boolean inHeading) {}

  /// @param beginnings of the cues' patterns, in their order
  private record Cues(List<RoleCue> all, Beginnings beginnings) {

    Cues(List<RoleCue> all) {
      this(all, new Beginnings(all.stream().map(RoleCue::pattern).toList()));
    }

    List<RoleCue> in(String words) {
      return beginnings.in(words).stream().mapToObj(all::get).toList();
    }
  }

  private static final Cues NONE = new Cues(List.of());

  private final Map<Key, Cues> byPlace;

  private RoleCues(Map<Key, Cues> byPlace) {
    this.byPlace = byPlace;
  }

  static RoleCues load() {
    return new RoleCues(
        Table.load(RoleCues.class, "roles.tsv").rows().stream()
            .map(RoleCue::of)
            .collect(
                Collectors.groupingBy(
                    cue -> new Key(cue.language(), cue.inHeading()),
                    Collectors.collectingAndThen(Collectors.toList(), Cues::new))));
  }

  /// Those that may stand in a heading, in the order of the table.
  List<RoleCue> inHeading(String language, String heading) {
    return byPlace.getOrDefault(new Key(language, true), NONE).in(heading);
  }

  /// Those that may stand in a paragraph, in the order of the table.
  List<RoleCue> inParagraph(String language, String words) {
    return byPlace.getOrDefault(new Key(language, false), NONE).in(words);
  }
}
