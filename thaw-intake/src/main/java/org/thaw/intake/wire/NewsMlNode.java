package org.thaw.intake.wire;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// One element of a NewsML-G2 document, asked for what lies within.
record NewsMlNode(Element element) {

  /// The text of the first element that any of the queries finds and that has one, on one line.
  Optional<String> text(String... queries) {
    for (String query : queries) {
      Optional<String> found = texts(query).stream().findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /// The texts of all elements that the query finds.
  List<String> texts(String query) {
    return element.select(query).stream()
        .map(found -> found.text().replaceAll("[\\s\\u00a0]+", " ").strip())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /// The first of the attributes that the first element found has.
  Optional<String> attribute(String query, String... names) {
    return element.select(query).stream()
        .findFirst()
        .flatMap(found -> new NewsMlNode(found).first(names));
  }

  /// The first of the element's own attributes that is there.
  Optional<String> first(String... names) {
    for (String name : names) {
      if (!element.attr(name).isBlank()) {
        return Optional.of(element.attr(name).strip());
      }
    }
    return Optional.empty();
  }

  /// An attribute of the element itself; empty if it has none.
  String own(String name) {
    return element.attr(name).strip();
  }

  List<NewsMlNode> all(String query) {
    return element.select(query).stream().map(NewsMlNode::new).toList();
  }
}
