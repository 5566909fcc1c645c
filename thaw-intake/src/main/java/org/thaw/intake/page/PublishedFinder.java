package org.thaw.intake.page;

import java.time.LocalDate;
import java.time.ZoneOffset;
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
///
/// What a page says of its last update is taken only where it says nothing else. A time given in
/// UTC shortly before or after midnight belongs to the day that the page prints.
final class PublishedFinder {

  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "[/=_-](20\\d\\d|199\\d)(?:[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\\d|3[01])(?!\\d)|(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d))");
  private static final Pattern UPDATE_NAME =
      Pattern.compile("updat|modif|actualiz", Pattern.CASE_INSENSITIVE);

  /// What a line says of the last update, up to what it says of the publication.
  private static final Pattern UPDATE =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:last |[úu]ltima )?(?:updated?|modified|actualizaci[óo]n|modificaci[óo]n)"
              + "|(?:actualizad|modificad|atualizad|editad)[oa]|aktualisiert|geändert|mis à jour"
              + "|aggiornato)(?!\\p{L}).*?(?=publi|first|created|veröffentlicht|erstellt|creado|$)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  private static final int LONGEST_LINE = 160;
  private static final int NEAREST = 6;
  private static final int EARLY = 6;
  private static final int LATE = 21;

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
            () -> told(tags, DateTags.FIRST),
            () -> moments.read(data.published(), true),
            () -> told(tags, DateTags.STATED),
            () -> first(page.near(Landmark.DATE_PROPERTY, heading)),
            () -> inTime(page.near(Landmark.TIME, heading)),
            () -> inMarked(page.near(Landmark.DATE_NAMED, heading)),
            () -> inAddress(url),
            () -> nearTitle(page),
            () -> updated(tags, data));
    return steps
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .findFirst()
        .map(moment -> moment.universal() ? onItsDay(moment, page, heading) : moment);
  }

  /// A time in UTC on the day that the page prints for it, which is another one shortly before
  /// midnight in Europe and after it in the Americas.
  private PageMetadata.Moment onItsDay(
      PageMetadata.Moment moment, Landmarks page, Optional<Element> heading) {
    int hour = moment.instant().atOffset(ZoneOffset.UTC).getHour();
    if (hour > EARLY && hour < LATE) {
      return moment;
    }
    LocalDate other = moment.day().plusDays(hour >= LATE ? 1 : -1);
    return Stream.of(Landmark.TIME, Landmark.DATE_NAMED)
        .flatMap(kind -> page.near(kind, heading).stream().limit(NEAREST))
        .filter(element -> !outside(element))
        .flatMap(element -> printedDays(element))
        .filter(day -> day.equals(other) || day.equals(moment.day()))
        .findFirst()
        .map(moment::on)
        .orElse(moment);
  }

  private Stream<LocalDate> printedDays(Element element) {
    return Stream.concat(
        moments
            .read(element.attr("datetime"), true)
            .filter(moment -> !moment.universal())
            .map(PageMetadata.Moment::day)
            .stream(),
        ShortText.of(element, LONGEST_LINE).flatMap(moments::day).stream());
  }

  private Optional<PageMetadata.Moment> updated(MetaTags tags, JsonLd data) {
    return moments
        .read(data.modified(), true)
        .or(() -> tags.first(DateTags.UPDATED).flatMap(value -> moments.read(value, true)));
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
    return first(times.stream().filter(time -> !outside(time) && !isUpdate(time)).toList())
        .or(() -> first(times));
  }

  private static boolean isUpdate(Element time) {
    return UPDATE_NAME.matcher(time.className()).find()
        || UPDATE.matcher(time.parent() == null ? "" : time.parent().ownText()).find();
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
    List<String> lines =
        named.stream()
            .filter(element -> !outside(element))
            .map(element -> ShortText.of(element, LONGEST_LINE).orElse(""))
            .filter(line -> line.length() > 5)
            .toList();
    return printed(lines.stream().map(PublishedFinder::withoutUpdate).toList(), true)
        .or(() -> printed(lines, true));
  }

  private Optional<PageMetadata.Moment> printed(List<String> lines, boolean stated) {
    return lines.stream().flatMap(line -> moments.printed(line, stated).stream()).findFirst();
  }

  /// A line without what it says of the last update.
  private static String withoutUpdate(String line) {
    return UPDATE.matcher(line).replaceAll("");
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
    List<String> near =
        Stream.concat(
                lines.stream().skip(from).limit(25),
                lines.stream().skip(Math.max(0, from - 6)).limit(Math.min(6, from)))
            .toList();
    return printed(near.stream().map(PublishedFinder::withoutUpdate).toList(), false)
        .or(() -> printed(near, false))
        .or(() -> printed(lines, false));
  }
}
