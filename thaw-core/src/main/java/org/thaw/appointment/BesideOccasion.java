package org.thaw.appointment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.annotation.Token;
import org.thaw.appointment.DateFinder.Dated;
import org.thaw.finding.Appointment;
import org.thaw.finding.When;
import org.thaw.passage.Passage;

/// Dates by their distance from an occasion that the article names before: `will meet officials a
/// day before the summit`, `se reunirá un día antes`.
///
/// The day counts from the one coming occasion whose day is known. Where there is none, or more
/// than one, what is to come has no date.
final class BesideOccasion {

  private static final Set<String> ONE = Set.of("a", "one", "the", "un", "el");
  private static final Pattern DISTANCE =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?<n>a|one|the|two|three|four|five|un|el|dos|tres|cuatro|cinco) (?:days?|días?)"
              + " (?<way>before|after|earlier|later|ahead of|antes|después)(?![\\p{L}\\d])"
              + "(?! tomorrow| yesterday| de ayer| de mañana)"
              + "(?: (?:the|that|de la|del) (?:summit|meeting|talks|visit|trip|encounter|cumbre|reunión|cita|visita|viaje|encuentro))?");

  private final Passage passage;
  private final List<Appointment> found;
  private final Optional<LocalDate> published;

  /// @param found the appointments of the article so far
  BesideOccasion(Passage passage, List<Appointment> found, Optional<LocalDate> published) {
    this.passage = passage;
    this.found = found;
    this.published = published;
  }

  /// True if the words name a distance from something.
  static boolean isIn(String words) {
    return DISTANCE.matcher(words).find();
  }

  /// The dates of the passage with those that count from an occasion to come put right.
  List<Dated> dated(List<Dated> dates) {
    Matcher matcher = DISTANCE.matcher(passage.text());
    List<Dated> all = new ArrayList<>(dates);
    while (matcher.find()) {
      int start = matcher.start();
      int end = matcher.end();
      if (isToCome(start)) {
        all.removeIf(date -> date.start() < end && start < date.end());
        day(matcher).ifPresent(day -> all.add(new Dated(when(day, matcher), start, end, "")));
      }
    }
    all.sort(Comparator.comparingInt(Dated::start));
    return all;
  }

  private static When when(LocalDate day, Matcher matcher) {
    return new When(day, day, When.Precision.DAY, matcher.group());
  }

  private Optional<LocalDate> day(Matcher matcher) {
    String number = matcher.group("n");
    int days = ONE.contains(number) ? 1 : RecurrenceFinder.value(number);
    boolean before = matcher.group("way").matches("before|earlier|ahead of|antes");
    return occasion().map(day -> before ? day.minusDays(days) : day.plusDays(days));
  }

  /// The day of the only coming occasion that the article has named.
  private Optional<LocalDate> occasion() {
    List<LocalDate> coming =
        found.stream()
            .flatMap(meeting -> meeting.when().stream())
            .filter(when -> when.precision() == When.Precision.DAY)
            .map(When::start)
            .filter(day -> published.filter(today -> !day.isBefore(today)).isPresent())
            .distinct()
            .toList();
    return coming.size() == 1 ? Optional.of(coming.getFirst()) : Optional.empty();
  }

  /// The finite verb nearest to the words lies ahead.
  private boolean isToCome(int at) {
    return passage.sentence().tokens().stream()
        .filter(StatusReader::isFinite)
        .min(Comparator.comparingInt(token -> Math.abs(offset(token) - at)))
        .filter(BesideOccasion::isAhead)
        .isPresent();
  }

  private static boolean isAhead(Token token) {
    return token.tag().equals("MD")
        ? token.form().equalsIgnoreCase("will")
        : token.form().matches("\\p{L}+(?:rá|rán)");
  }

  private int offset(Token token) {
    return token.span().start() - passage.sentence().span().start();
  }
}
