package org.thaw.server.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thaw.fold.Wording;
import org.thaw.server.desk.ReadingDesk;
import org.thaw.server.page.EvidencePage;
import org.thaw.server.page.Lines;
import org.thaw.story.Joining;
import org.thaw.story.StoryNames;
import org.thaw.time.Recurrence;

/// What every template is given: the language of the page, its words, dates and links.
///
/// @param base the server's address as the reader knows it, without a slash at the end
/// @param path the page's address without language prefix
/// @param status what the reading desk is doing
/// @param notice what a server for the public says of itself
public record Frame(
    Locale locale,
    String base,
    String path,
    ReadingDesk.Status status,
    String styleSheet,
    Optional<PublicNotice> notice) {

  /// The message of a key with its arguments filled in.
  public String say(String key, Object... arguments) {
    return Messages.say(locale, key, arguments);
  }

  /// The message of `group.word`, or the word itself where there is none.
  public String word(String group, String word) {
    return Messages.word(locale, group, word);
  }

  public String country(String code) {
    return CountryNames.of(code, locale);
  }

  /// A person's offices in this page's language.
  ///
  /// @param person id of the person, if known
  public String offices(Optional<String> person, Collection<String> offices) {
    return String.join(", ", OfficeNames.of(person, offices, locale));
  }

  /// Why an article joined its story.
  public String join(Joining joining) {
    String kind = joining.kind().name().toLowerCase(Locale.ROOT);
    return say("join." + kind, shared(joining.shared()), joining.percent());
  }

  /// What two stories share, countries by their names, measures by their kinds.
  public String shared(List<String> names) {
    return names.stream().map(this::shared).collect(Collectors.joining(", "));
  }

  private String shared(String name) {
    return name.startsWith(StoryNames.MEASURE)
        ? word("measure", name.substring(StoryNames.MEASURE.length()))
        : country(name);
  }

  /// The value of a finding's field in words; one that has none stays as it is.
  ///
  /// @param name of the field, such as `imposer`
  public String fact(String name, String value) {
    return new FactWords(this).of(name, value);
  }

  /// A party to an event: its name, and the country and sector it belongs to.
  public String party(EvidencePage.Party party) {
    return new FactWords(this).of(party);
  }

  /// A probability in percent, never above 99: nothing read is certain.
  public String percent(double share) {
    return java.text.NumberFormat.getPercentInstance(locale).format(Math.min(share, 0.99));
  }

  /// The month of a tick, with its year where asked.
  public String month(LocalDate date, boolean year) {
    return DateTimeFormatter.ofPattern(year ? "MMM yyyy" : "MMM", locale).format(date);
  }

  /// A whole number in this language.
  public String number(double value) {
    return java.text.NumberFormat.getIntegerInstance(locale).format(value);
  }

  /// A number of points with its sign.
  public String signed(double points) {
    String number = String.format(locale, "%+.1f", points);
    return number.substring(1).matches("0[.,]0") ? number.substring(1) : number.replace('-', '−');
  }

  /// A number with one decimal.
  public String tenths(double value) {
    return String.format(locale, "%.1f", value);
  }

  /// Who imposes a measure on whom, and on what or which people, where the article says more than
  /// the country's name.
  public String direction(String imposer, String target, Optional<String> object) {
    return country(imposer)
        + " → "
        + country(target)
        + object
            .filter(words -> !CountryNames.names(imposer, words))
            .filter(words -> !CountryNames.names(target, words))
            .map(words -> ": " + words.replaceFirst("['’]s$", ""))
            .orElse("");
  }

  /// Who imposes a measure on whom.
  public String direction(String imposer, String target) {
    return country(imposer) + " → " + country(target);
  }

  /// On what or which people a measure is, in this page's language if a report says it so, where
  /// that is more than a country's name.
  public Optional<Wording> object(String imposer, String target, List<Wording> objects) {
    return objects.isEmpty()
        ? Optional.empty()
        : Optional.of(wording(objects))
            .filter(one -> !CountryNames.names(imposer, one.words()))
            .filter(one -> !CountryNames.names(target, one.words()))
            .map(one -> new Wording(one.words().replaceFirst("['’]s$", ""), one.language()));
  }

  /// The first in this page's language, else the first of all.
  public Wording wording(List<Wording> wordings) {
    return Wording.in(locale.getLanguage(), wordings).getFirst();
  }

  /// Those in this page's language, or all where none is.
  public List<Wording> wordings(List<Wording> wordings) {
    return Wording.in(locale.getLanguage(), wordings);
  }

  /// The names of two countries with a dash between.
  public String pair(List<String> pair) {
    return country(pair.get(0)) + "–" + country(pair.get(1));
  }

  /// Who acts towards whom; a double arrow for those who act together.
  public String parties(List<String> actors, List<String> recipients) {
    return recipients.isEmpty()
        ? String.join(" ↔ ", countries(actors))
        : String.join(", ", countries(actors)) + " → " + String.join(", ", countries(recipients));
  }

  private List<String> countries(List<String> codes) {
    return codes.stream().map(this::country).toList();
  }

  /// A day in words, the day before the month in both languages, such as `7 January 2026`.
  public String date(LocalDate date) {
    return isSpanish()
        ? DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date)
        : DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(date);
  }

  public String date(Instant instant) {
    return date(instant.atZone(ZoneOffset.UTC).toLocalDate());
  }

  /// A day in few letters, such as `7 Jan 2026`.
  public String shortDate(LocalDate date) {
    return DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(date);
  }

  public String time(Instant instant) {
    return date(instant)
        + ", "
        + DateTimeFormatter.ofPattern("HH:mm").format(instant.atZone(ZoneOffset.UTC))
        + " UTC";
  }

  /// A calendar stretch at its own precision.
  public String when(Lines.WhenLine when) {
    return switch (when.precision()) {
      case "month" -> DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(when.start());
      case "year" -> Integer.toString(when.start().getYear());
      default ->
          when.start().equals(when.end())
              ? date(when.start())
              : shortDate(when.start()) + " – " + shortDate(when.end());
    };
  }

  /// How often something repeats, of its RRULE; empty if that is none.
  public Optional<String> recurs(String rule) {
    return Recurrence.parse(rule)
        .map(found ->
            say("recurs." + found.unit().name().toLowerCase(Locale.ROOT), found.interval()));
  }

  /// The address of a page in this page's language.
  public String link(String to) {
    return isSpanish() ? "/es" + (to.equals("/") ? "" : to) : to;
  }

  /// This page in the other language.
  public String elsewhere() {
    return isSpanish() ? path : "/es" + (path.equals("/") ? "" : path);
  }

  /// This page's address in full, as one would cite it.
  public String address() {
    return base + link(path);
  }

  /// The name of a language in this page's language, where it is another one.
  public Optional<String> tongue(String language) {
    return language.equals(locale.getLanguage())
        ? Optional.empty()
        : Optional.of(Locale.of(language).getDisplayLanguage(locale));
  }

  /// Reports of one thing, those in this page's language before the others, else in their order.
  public List<Lines.Sentence> ownFirst(List<Lines.Sentence> reports) {
    return reports.stream()
        .sorted(Comparator.comparing(report -> tongue(report.article().language()).isPresent()))
        .toList();
  }

  /// The report that stands for what happened on a day: of those published within a day of it, one
  /// in the reader's language first; a later one may only look back.
  ///
  /// @param reports not empty, earliest first
  public Lines.Sentence nearest(LocalDate day, List<Lines.Sentence> reports) {
    List<Lines.Sentence> fresh =
        reports.stream()
            .filter(report -> report.article().published().filter(at -> isBy(at, day)).isPresent())
            .toList();
    return ownFirst(fresh.isEmpty() ? reports : fresh).getFirst();
  }

  private static boolean isBy(Instant published, LocalDate day) {
    return published.isBefore(day.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /// Where a level stands among the days of its own past.
  ///
  /// @param below percent of those days on which tension was lower
  public String rank(int below) {
    return below >= 50 ? say("rank.above", below) : say("rank.below", 100 - below);
  }

  /// This page as JSON.
  public String json() {
    return path.equals("/") ? "/index.json" : path + ".json";
  }

  /// The address of this page's feed without its ending, if the page is a list.
  public Optional<String> feed() {
    boolean list = path.matches("/(?:stories|trending|relation/[A-Za-z]+-[A-Za-z]+)?");
    return list ? Optional.of(link(path).replaceFirst("/+$", "") + "/feed") : Optional.empty();
  }

  /// The address of an article at its outlet as a link; empty if it is none of the web.
  public static Optional<String> original(Optional<String> url) {
    return url.filter(address -> address.matches("(?i)https?://\\S+"));
  }

  public boolean isSpanish() {
    return locale.getLanguage().equals("es");
  }
}
