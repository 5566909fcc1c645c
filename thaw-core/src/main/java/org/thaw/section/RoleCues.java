package org.thaw.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.thaw.knowledge.Table;
import org.thaw.text.Beginnings;
import org.thaw.text.Sites;

/// The wordings of `roles.tsv`, by language and place.
final class RoleCues {

  /// A cue that stands in a text.
  ///
  /// @param times how often, at most twice
  record Seen(RoleCue cue, int times) {

    int weight() {
      return cue.weight() * times;
    }
  }

  private record Key(String language, boolean inHeading) {}

  /// @param beginnings of the cues' patterns, in their order
  private record Cues(List<RoleCue> all, Beginnings beginnings) {

    Cues(List<RoleCue> all) {
      this(all, new Beginnings(all.stream().map(RoleCue::pattern).toList()));
    }

    List<Seen> in(String words) {
      Sites sites = beginnings.sites(words);
      List<Seen> seen = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        int times = all.get(i).count(words, sites.of(i));
        if (times > 0) {
          seen.add(new Seen(all.get(i), times));
        }
      }
      return seen;
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

  /// Those that stand in a heading, in the order of the table.
  List<Seen> inHeading(String language, String heading) {
    return byPlace.getOrDefault(new Key(language, true), NONE).in(heading);
  }

  /// Those that stand in a paragraph, in the order of the table.
  List<Seen> inParagraph(String language, String words) {
    return byPlace.getOrDefault(new Key(language, false), NONE).in(words);
  }
}
