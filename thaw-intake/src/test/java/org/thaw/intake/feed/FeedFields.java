package org.thaw.intake.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks up fields of a feed by the paths that the feedparser suite uses.
final class FeedFields {

  private FeedFields() {}

  /// A field that holds text, not markup.
  record Text(String text) {}

  /// The value at a path such as `entries, 0, title`; empty if Thaw holds no such field.
  static Optional<Object> value(Feed feed, List<String> path) {
    List<String> rest = path;
    boolean entry = rest.getFirst().equals("entries");
    if (entry) {
      int index = Integer.parseInt(rest.get(1));
      rest = rest.subList(2, rest.size());
      return index < feed.items().size() && !rest.isEmpty()
          ? entry(feed.items().get(index), rest)
          : Optional.of("");
    }
    return rest.size() > 1 ? feed(feed, rest.subList(1, rest.size())) : Optional.empty();
  }

  private static Optional<Object> feed(Feed feed, List<String> path) {
    String tail = String.join(".", path);
    return switch (tail) {
      case "title", "title_detail.value" -> Optional.of(new Text(feed.title()));
      case "subtitle", "subtitle_detail.value", "tagline", "tagline_detail.value", "description" ->
          Optional.of(feed.subtitle());
      case "link" -> Optional.of(feed.link().orElse(""));
      case "id", "guid" -> Optional.of(feed.id().orElse(""));
      case "language" -> Optional.of(feed.language().orElse(""));
      case "rights", "rights_detail.value", "copyright", "copyright_detail.value" ->
          Optional.of(new Text(feed.rights()));
      case "updated_parsed", "modified_parsed" -> Optional.of(time(feed.updated()));
      case "image.url", "image.href", "logo", "icon" -> Optional.of(feed.image().orElse(""));
      default -> people("author", feed.authors(), path).or(() -> tags(feed.categories(), path));
    };
  }

  private static Optional<Object> entry(FeedItem item, List<String> path) {
    String tail = String.join(".", path);
    return switch (tail) {
      case "title", "title_detail.value" -> Optional.of(new Text(item.title()));
      case "link" -> Optional.of(item.link().orElse(""));
      case "id", "guid" -> Optional.of(item.id().orElse(""));
      case "summary", "summary_detail.value", "description" ->
          Optional.of(item.summary().isEmpty() ? item.content() : item.summary());
      case "content.0.value" -> Optional.of(item.content());
      case "rights", "rights_detail.value", "copyright" -> Optional.of(new Text(item.rights()));
      case "license" -> Optional.of(item.licence().orElse(""));
      case "language" -> Optional.of(item.language().orElse(""));
      case "published_parsed" -> Optional.of(time(item.published()));
      case "updated_parsed" -> Optional.of(time(item.updated().or(item::published)));
      case "source.title", "source.title_detail.value" ->
          Optional.of(new Text(item.source().orElse("")));
      case "where.coordinates" ->
          Optional.of(
              item.place().map(p -> List.of(p.longitude(), p.latitude()).toString()).orElse(""));
      default ->
          people("author", item.authors(), path)
              .or(() -> people("contributor", item.contributors(), path))
              .or(() -> tags(item.categories(), path))
              .or(() -> media(item.media(), path));
    };
  }

  private static Optional<Object> people(String role, List<Feed.Person> people, List<String> path) {
    String head = path.getFirst();
    Feed.Person first = people.isEmpty() ? new Feed.Person("", "", "") : people.getFirst();
    if (head.equals(role) && path.size() == 1) {
      boolean both = !first.name().isEmpty() && !first.email().isEmpty();
      return Optional.of(
          both ? first.name() + " (" + first.email() + ")" : first.name() + first.email());
    }
    if (head.equals(role + "_detail") && path.size() == 2) {
      return part(first, path.get(1));
    }
    if (head.equals(role + "s") && path.size() == 3) {
      int index = Integer.parseInt(path.get(1));
      return index < people.size() ? part(people.get(index), path.get(2)) : Optional.of("");
    }
    return Optional.empty();
  }

  private static Optional<Object> part(Feed.Person person, String name) {
    return switch (name) {
      case "name" -> Optional.of(new Text(person.name()));
      case "email" -> Optional.of(person.email());
      case "href", "url" -> Optional.of(person.url());
      default -> Optional.empty();
    };
  }

  private static Optional<Object> tags(List<Feed.Category> categories, List<String> path) {
    if (path.equals(List.of("category"))) {
      return Optional.of(categories.isEmpty() ? "" : categories.getFirst().term());
    }
    if (!path.getFirst().equals("tags") || path.size() != 3) {
      return Optional.empty();
    }
    int index = Integer.parseInt(path.get(1));
    if (index >= categories.size()) {
      return Optional.of("");
    }
    return switch (path.get(2)) {
      case "term" -> Optional.of(categories.get(index).term());
      case "scheme" -> Optional.of(categories.get(index).scheme());
      case "label" -> Optional.of(categories.get(index).label());
      default -> Optional.empty();
    };
  }

  private static Optional<Object> media(List<FeedItem.Media> media, List<String> path) {
    boolean held = List.of("enclosures", "media_content").contains(path.getFirst());
    if (!held || path.size() != 3) {
      return Optional.empty();
    }
    int index = Integer.parseInt(path.get(1));
    if (index >= media.size()) {
      return Optional.of("");
    }
    return switch (path.get(2)) {
      case "href", "url" -> Optional.of(media.get(index).url());
      case "type" -> Optional.of(media.get(index).type());
      case "length" -> Optional.of(media.get(index).length());
      default -> Optional.empty();
    };
  }

  private static Object time(Optional<Instant> time) {
    List<Integer> fields = new ArrayList<>();
    time.map(instant -> instant.atOffset(ZoneOffset.UTC))
        .ifPresent(at ->
            fields.addAll(
                List.of(
                    at.getYear(),
                    at.getMonthValue(),
                    at.getDayOfMonth(),
                    at.getHour(),
                    at.getMinute(),
                    at.getSecond())));
    return fields;
  }
}
