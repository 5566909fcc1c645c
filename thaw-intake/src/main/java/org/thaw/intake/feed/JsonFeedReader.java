package org.thaw.intake.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads JSON Feed 1.0 and 1.1.
final class JsonFeedReader {

  private static final Document.OutputSettings COMPACT =
      new Document.OutputSettings().prettyPrint(false);

  private static final int MOST_ITEMS = 20_000;

  private JsonFeedReader() {}

  static boolean isFeed(JsonNode root) {
    return root.path("version").asString("").contains("jsonfeed.org")
        || (root.path("items").isArray() && root.has("home_page_url"));
  }

  static Optional<Feed> read(String json) {
    try {
      JsonNode root = JsonMapper.shared().readTree(json);
      return isFeed(root) ? Optional.of(feed(root)) : Optional.empty();
    } catch (JacksonException broken) {
      return Optional.empty();
    }
  }

  private static Feed feed(JsonNode root) {
    String version = root.path("version").asString("");
    List<FeedItem> items = new ArrayList<>();
    for (JsonNode item : root.path("items").valueStream().limit(MOST_ITEMS).toList()) {
      items.add(item(item, version));
    }
    return new Feed(
        version.endsWith("1") && !version.endsWith("/1") ? "json11" : "json1",
        value(root, "feed_url"),
        value(root, "title").orElse(""),
        value(root, "description").orElse(""),
        address(root, "home_page_url"),
        value(root, "language"),
        "",
        people(root),
        Optional.empty(),
        Optional.empty(),
        address(root, "icon"),
        List.of(),
        hub(root),
        items);
  }

  private static Optional<Feed.Hub> hub(JsonNode root) {
    return root.path("hubs")
        .valueStream()
        .filter(hub -> hub.path("type").asString("").equalsIgnoreCase("websub"))
        .flatMap(hub -> address(hub, "url").stream())
        .findFirst()
        .map(url -> new Feed.Hub(url, address(root, "feed_url")));
  }

  private static FeedItem item(JsonNode item, String version) {
    String html = value(item, "content_html").orElse("");
    String text = value(item, "content_text").orElse("").replace("&", "&amp;").replace("<", "&lt;");
    return new FeedItem(
        item.has("id") ? Optional.of(item.path("id").asString("")) : address(item, "url"),
        value(item, "title").orElse(""),
        address(item, "url").or(() -> address(item, "external_url")),
        value(item, "summary").orElse(""),
        html.isEmpty()
            ? text.replace("\n", "<br>")
            : Jsoup.clean(html, "http://invalid/", Safelist.relaxed(), COMPACT),
        people(item),
        List.of(),
        value(item, "date_published").flatMap(FeedDates::parse),
        value(item, "date_modified").flatMap(FeedDates::parse),
        item.path("tags")
            .valueStream()
            .map(tag -> new Feed.Category(tag.asString(""), "", ""))
            .toList(),
        media(item),
        "",
        Optional.empty(),
        value(item, "language"),
        Optional.empty(),
        Optional.empty(),
        "{\"version\":" + JsonMapper.shared().valueToTree(version) + ",\"items\":[" + item + "]}");
  }

  private static List<FeedItem.Media> media(JsonNode item) {
    List<FeedItem.Media> media = new ArrayList<>();
    address(item, "image")
        .ifPresent(url -> media.add(new FeedItem.Media(url, "image", "", "", "")));
    for (JsonNode attachment : item.path("attachments")) {
      address(attachment, "url")
          .ifPresent(url ->
              media.add(
                  new FeedItem.Media(
                      url,
                      value(attachment, "mime_type").orElse(""),
                      attachment.path("size_in_bytes").asString(""),
                      value(attachment, "title").orElse(""),
                      "")));
    }
    return media;
  }

  private static List<Feed.Person> people(JsonNode holder) {
    List<Feed.Person> people = new ArrayList<>();
    for (JsonNode author : holder.path("authors")) {
      people.add(person(author));
    }
    if (people.isEmpty() && holder.path("author").isObject()) {
      people.add(person(holder.path("author")));
    }
    return people;
  }

  private static Feed.Person person(JsonNode author) {
    return new Feed.Person(value(author, "name").orElse(""), "", value(author, "url").orElse(""));
  }

  private static Optional<String> value(JsonNode holder, String name) {
    return holder.path(name).stringValueOpt().map(String::strip).filter(text -> !text.isEmpty());
  }

  private static Optional<String> address(JsonNode holder, String name) {
    return value(holder, name).filter(url -> url.matches("(?i)https?://.+"));
  }
}
