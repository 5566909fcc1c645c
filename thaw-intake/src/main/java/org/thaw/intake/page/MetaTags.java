package org.thaw.intake.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// The `meta` elements of a page by name, property or itemprop, lower case.
final class MetaTags {

  private final Map<String, List<String>> values = new HashMap<>();

  static MetaTags of(Landmarks page) {
    MetaTags tags = new MetaTags();
    for (Element meta : page.of(Landmark.META)) {
      String content = Strings.plain(meta.attr("content"));
      if (!content.isEmpty()) {
        for (String attribute : List.of("name", "property", "itemprop")) {
          String name = Strings.lower(meta.attr(attribute).strip());
          if (!name.isEmpty()) {
            tags.values.computeIfAbsent(name, key -> new ArrayList<>()).add(content);
          }
        }
      }
    }
    return tags;
  }

  /// The first value of the first of `names` that has one.
  Optional<String> first(String... names) {
    for (String name : names) {
      List<String> found = values.get(name);
      if (found != null) {
        return Optional.of(found.getFirst());
      }
    }
    return Optional.empty();
  }

  List<String> all(String name) {
    return List.copyOf(values.getOrDefault(name, List.of()));
  }
}
