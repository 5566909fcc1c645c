package org.thaw.intake.feed;

import java.util.ArrayList;
import java.util.List;

/// Reads what pictures, sounds and films go with an entry: enclosures, Media RSS, images.
final class FeedMedia {

  private FeedMedia() {}

  static List<FeedItem.Media> of(FeedElement entry) {
    List<FeedItem.Media> found = new ArrayList<>();
    for (FeedElement enclosure : entry.all("enclosure")) {
      add(enclosure, "url", "", "", found);
    }
    for (FeedElement link : entry.all("link", "atom:link")) {
      if (link.attribute("rel").endsWith("enclosure")) {
        add(link, "href", "", "", found);
      }
    }
    media(entry, found);
    entry.all("media:group").forEach(group -> media(group, found));
    return found;
  }

  private static void media(FeedElement holder, List<FeedItem.Media> found) {
    String caption = caption(holder);
    String credit = holder.text("media:credit").orElse("");
    for (FeedElement content : holder.all("media:content")) {
      String own = caption(content);
      add(
          content,
          "url",
          own.isEmpty() ? caption : own,
          content.text("media:credit").orElse(credit),
          found);
    }
    if (found.isEmpty()) {
      for (FeedElement thumbnail : holder.all("media:thumbnail", "itunes:image")) {
        add(
            thumbnail,
            thumbnail.attribute("url").isEmpty() ? "href" : "url",
            caption,
            credit,
            found);
      }
    }
  }

  private static String caption(FeedElement holder) {
    return holder.first("media:description", "media:title").map(FeedElement::plain).orElse("");
  }

  private static void add(
      FeedElement element,
      String where,
      String caption,
      String credit,
      List<FeedItem.Media> found) {
    String given = element.attribute(where);
    String type =
        element.attribute("type").isEmpty()
            ? element.attribute("medium")
            : element.attribute("type");
    element
        .url(given.isEmpty() ? element.text() : given)
        .ifPresent(url ->
            found.add(new FeedItem.Media(url, type, element.attribute("length"), caption, credit)));
  }
}
