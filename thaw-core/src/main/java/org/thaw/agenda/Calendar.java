package org.thaw.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.thaw.fold.Ordered;
import org.thaw.fold.Pair;

/// All appointments, each once. The same for any order of the reports.
public final class Calendar {

  private static final Comparator<Meeting> ORDER =
      Comparator.comparing(
              (Meeting meeting) -> meeting.when().map(when -> when.start()).orElse(LocalDate.MAX))
          .thenComparing(Meeting::revised)
          .thenComparing(Meeting::uid);

  private static final int PREPARED_DAYS = 31;

  private static final Calendar NONE = new Calendar(List.of(), Map.of());

  private final List<Meeting> meetings;

  /// The same by each of their countries, in the same order.
  private final Map<String, List<Meeting>> byCountry;

  private Calendar(List<Meeting> meetings, Map<String, List<Meeting>> byCountry) {
    this.meetings = meetings;
    this.byCountry = byCountry;
  }

  /// Those that concern all of these countries, by date.
  private Stream<Meeting> concerning(List<String> countries) {
    return (countries.isEmpty() ? meetings : byCountry.getOrDefault(countries.get(0), List.of()))
        .stream().filter(meeting -> meeting.countries().containsAll(countries));
  }

  /// The calendar as of a day.
  ///
  /// @param reported appointments as articles report them
  /// @param encounters reports that two countries met, which decide what was held
  public static Calendar fold(
      Collection<ReportedAppointment> reported, Collection<Encounter> encounters, LocalDate asOf) {
    CalendarFold fold = new CalendarFold();
    reported.forEach(fold::add);
    encounters.forEach(fold::add);
    return fold.calendar(asOf);
  }

  static Calendar none() {
    return NONE;
  }

  /// The calendar without some appointments and with others. No two have one name.
  Calendar with(Collection<Meeting> gone, Collection<Meeting> come) {
    return new Calendar(
        Ordered.with(meetings, gone, come, ORDER),
        Ordered.with(byCountry, byCountry(gone), byCountry(come), ORDER));
  }

  /// The calendar with other versions of some appointments.
  ///
  /// @param now by name, of the same time and last report as before
  Calendar republished(Map<String, Meeting> now) {
    if (now.isEmpty()) {
      return this;
    }
    Map<String, List<Meeting>> countries = new HashMap<>(byCountry);
    countries.replaceAll((country, ofCountry) -> republished(ofCountry, now));
    return new Calendar(republished(meetings, now), countries);
  }

  private static List<Meeting> republished(List<Meeting> meetings, Map<String, Meeting> now) {
    return meetings.stream().map(one -> now.getOrDefault(one.uid(), one)).toList();
  }

  private static Map<String, List<Meeting>> byCountry(Collection<Meeting> meetings) {
    Map<String, List<Meeting>> byCountry = new HashMap<>();
    for (Meeting meeting : meetings) {
      for (String country : Set.copyOf(meeting.countries())) {
        byCountry.computeIfAbsent(country, any -> new ArrayList<>()).add(meeting);
      }
    }
    return byCountry;
  }

  /// All of them by date; those without a date last.
  public List<Meeting> meetings() {
    return meetings;
  }

  /// Those that concern both countries of a pair.
  public List<Meeting> of(Pair pair) {
    return concerning(pair.countries()).toList();
  }

  /// What an appointment serves to prepare: the next of its countries in the month behind it that
  /// is itself more.
  public Optional<Meeting> prepared(Meeting meeting) {
    return meeting
        .when()
        .filter(when -> meeting.preparatory())
        .flatMap(when ->
            concerning(meeting.countries())
                .filter(other -> !other.preparatory())
                .filter(other ->
                    other
                        .when()
                        .filter(day -> day.start().isAfter(when.end()))
                        .filter(day -> !day.start().isAfter(when.end().plusDays(PREPARED_DAYS)))
                        .isPresent())
                .findFirst());
  }

  /// The appointment of a uid, or what has become of it since it was found to be one with another.
  public Optional<Meeting> meeting(String uid) {
    return meetings.stream()
        .filter(meeting -> meeting.uid().equals(uid))
        .findFirst()
        .or(() ->
            meetings.stream().filter(meeting -> meeting.formerly().contains(uid)).findFirst());
  }
}
