package org.thaw.intake.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// Finds when an article was published: structured data, metadata, markup, visible text near the
/// title, and last the address.
final class PublishedFinder {

  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "[/=_-](20\\d\\d|199\\d)(?:[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\\d|3[01])(?!\\d)|(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d))");
  private static final String[] FIRST = {"article:published_time"};
  private static final String[] STATED = {
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "og:published_time",
    "published_time",
    "article:published",
    "date",
    "pubdate",
    "publish-date",
    "publish_date",
    "publishdate",
    "publication_date",
    "publicationdate",
    "date.available",
    "sailthru.date",
    "parsely-pub-date",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "dc.date",
    "dc.date.issued",
    "dcterms.date",
    "dcterms.created",
    "dc.date.created",
    "dcterms.issued",
    "citation_date",
    "citation_publication_date",
    "date_published",
    "ptime",
    "displaydate",
    "rnews:datepublished",
    "originalpublicationdate",
    "pdate",
    "created",
    "article.created",
    "article.published",
    "datecreated",
    "creation_date",
    "timestamp"
  };
  private static final String[] UPDATED = {
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "last-modified",
    "dcterms.modified",
    "dc.date.modified",
    "lastmod",
    "article:modified",
    "revised",
    "moddate"
  };

  private static final int LONGEST_LINE = 160;

  private final Marks marks;
  private final Moments moments;

  PublishedFinder(Marks marks, Moments moments) {
    this.marks = marks;
    this.moments = moments;
  }

  Optional<PageMetadata.Moment> find(
      Landmarks page, Optional<Element> heading, MetaTags tags, JsonLd data, String url) {
    Stream<Supplier<Optional<PageMetadata.Moment>>> steps =
        Stream.of(
            () -> told(tags, FIRST),
            () -> moments.read(data.published(), true),
            () -> told(tags, STATED),
            () -> first(page.near(Landmark.DATE_PROPERTY, heading)),
            () -> inTime(page.near(Landmark.TIME, heading)),
            () -> inMarked(page.near(Landmark.DATE_NAMED, heading)),
            () -> inAddress(url),
            () -> nearTitle(page),
            () -> updated(tags, data));
    return steps.map(Supplier::get).flatMap(Optional::stream).findFirst();
  }

  Optional<PageMetadata.Moment> updated(MetaTags tags, JsonLd data) {
    return moments
        .read(data.modified(), true)
        .or(() -> tags.first(UPDATED).flatMap(value -> moments.read(value, true)));
  }

  private Optional<PageMetadata.Moment> told(MetaTags tags, String... names) {
    return Stream.of(names)
        .flatMap(name -> tags.all(name).stream())
        .flatMap(value -> moments.read(value, true).stream())
        .findFirst();
  }

  private Optional<PageMetadata.Moment> first(List<Element> elements) {
    return elements.stream().flatMap(element -> of(element).stream()).findFirst();
  }

  private Optional<PageMetadata.Moment> inTime(List<Element> times) {
    return first(times.stream().filter(time -> !outside(time)).toList()).or(() -> first(times));
  }

  private Optional<PageMetadata.Moment> of(Element element) {
    return Stream.of(
            element.attr("datetime"),
            element.attr("content"),
            element.attr("title"),
            ShortText.of(element, LONGEST_LINE).orElse(""))
        .flatMap(value -> moments.read(value, true).stream())
        .findFirst();
  }

  private Optional<PageMetadata.Moment> inMarked(List<Element> named) {
    for (Element element : named) {
      String text = ShortText.of(element, LONGEST_LINE).orElse("");
      if (text.length() > 5 && !outside(element)) {
        Optional<LocalDate> day = moments.day(text);
        if (day.isPresent()) {
          return day.map(found -> moments.moment(found, true));
        }
      }
    }
    return Optional.empty();
  }

  private boolean outside(Element element) {
    for (Element parent = element; parent != null; parent = parent.parent()) {
      if (parent.nameIs("aside")
          || parent.nameIs("footer")
          || parent.nameIs("nav")
          || (marks.of(parent).contains(Mark.COMMENTS) && !parent.nameIs("body"))) {
        return true;
      }
    }
    return false;
  }

  private Optional<PageMetadata.Moment> inAddress(String url) {
    Matcher match = IN_ADDRESS.matcher(url);
    if (!match.find()) {
      return Optional.empty();
    }
    int first = match.group(2) == null ? 4 : 2;
    int month = Integer.parseInt(match.group(first));
    int day = Integer.parseInt(match.group(first + 1));
    return moments.read("%s-%02d-%02d".formatted(match.group(1), month, day), false);
  }

  /// A date in a short line that stands just before or after the title, else anywhere in a short
  /// line.
  private Optional<PageMetadata.Moment> nearTitle(Landmarks page) {
    List<String> lines = new ArrayList<>();
    int title = -1;
    for (Element element : page.body().getAllElements()) {
      if (element.nameIs("h1")) {
        title = lines.size();
      }
      String own = Strings.squeeze(element.ownText());
      if (own.length() > 7 && own.length() < 160) {
        lines.add(own);
      }
    }
    int from = Math.max(0, title);
    return Stream.concat(
            lines.stream().skip(from).limit(25),
            lines.stream().skip(Math.max(0, from - 6)).limit(Math.min(6, from)))
        .flatMap(line -> moments.day(line).stream())
        .findFirst()
        .or(() -> lines.stream().flatMap(line -> moments.day(line).stream()).findFirst())
        .map(day -> moments.moment(day, false));
  }
}
