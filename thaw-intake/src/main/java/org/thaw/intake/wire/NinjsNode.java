package org.thaw.intake.wire;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.thaw.intake.feed.FeedDates;
import tools.jackson.databind.JsonNode;

/// One object of a ninjs item, asked for its fields by all the names the versions gave them.
record NinjsNode(JsonNode node) {

  /// The text of the first field that has one, on one line and without markup; of an object its
  /// name.
  Optional<String> first(String... names) {
    for (String name : names) {
      JsonNode value = node.path(name);
      String text = value.isObject() ? name(value) : scalar(value);
      if (!text.isBlank()) {
        return Optional.of(line(text));
      }
    }
    return Optional.empty();
  }

  /// The text of a field as it stands; empty if there is none.
  String raw(String name) {
    return scalar(node.path(name)).strip();
  }

  Optional<Instant> time(String... names) {
    return first(names).flatMap(FeedDates::parse);
  }

  NinjsNode at(String name) {
    return new NinjsNode(node.path(name));
  }

  /// The members of the first of the fields that is there: of a list, or of an object by name.
  List<NinjsNode> list(String... names) {
    List<NinjsNode> members = new ArrayList<>();
    for (String name : names) {
      JsonNode value = node.path(name);
      if (members.isEmpty() && (value.isArray() || value.isObject())) {
        value.forEach(member -> members.add(new NinjsNode(member)));
      }
    }
    return members;
  }

  /// The names in a list of people, places or bodies.
  List<String> names(String... fields) {
    return list(fields).stream()
        .flatMap(member -> member.first("name", "literal").stream())
        .toList();
  }

  /// The values of a list of the newer versions, the main ones first, or the plain field of the
  /// older.
  List<String> values(String list, String... plain) {
    List<String> main = new ArrayList<>();
    List<String> other = new ArrayList<>();
    for (NinjsNode value : list(list)) {
      boolean first = value.raw("role").matches("(?i)main|headline|summary|");
      value.first("value").ifPresent((first ? main : other)::add);
    }
    main.addAll(other);
    return main.isEmpty() ? first(plain).stream().toList() : main;
  }

  private static String name(JsonNode value) {
    String name = value.path("name").asString("");
    return name.isBlank() ? value.path("literal").asString("") : name;
  }

  private static String scalar(JsonNode value) {
    return value.isValueNode() ? value.asString("") : "";
  }

  private static String line(String text) {
    boolean markup = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
    return (markup ? Jsoup.parseBodyFragment(text).text() : text)
        .replaceAll("[\\s\\u00a0]+", " ")
        .strip();
  }
}
