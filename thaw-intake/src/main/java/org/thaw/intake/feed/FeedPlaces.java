package org.thaw.intake.feed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Reads the point an entry names by GeoRSS, GML or the W3C's geo vocabulary.
final class FeedPlaces {

  private static final Pattern TWO_NUMBERS =
      Pattern.compile("(-?\\d+(?:\\.\\d+)?)[\\s,]+(-?\\d+(?:\\.\\d+)?)");

  private FeedPlaces() {}

  static Optional<FeedItem.Place> of(FeedElement entry) {
    Optional<String> point = entry.text("georss:point", "geo:point");
    if (point.isEmpty()) {
      for (Element element : entry.element().getAllElements()) {
        if (FeedNames.is(element, "gml:pos", "gml:coordinates") && point.isEmpty()) {
          point = Optional.of(element.text());
        }
      }
    }
    if (point.isPresent()) {
      return point.flatMap(FeedPlaces::parse);
    }
    return entry
        .text("geo:lat")
        .flatMap(lat -> entry.text("geo:long").flatMap(lon -> parse(lat + " " + lon)));
  }

  private static Optional<FeedItem.Place> parse(String text) {
    Matcher match = TWO_NUMBERS.matcher(text.strip());
    if (!match.matches()) {
      return Optional.empty();
    }
    double latitude = Double.parseDouble(match.group(1));
    double longitude = Double.parseDouble(match.group(2));
    boolean onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 360;
    return onEarth ? Optional.of(new FeedItem.Place(latitude, longitude)) : Optional.empty();
  }
}
