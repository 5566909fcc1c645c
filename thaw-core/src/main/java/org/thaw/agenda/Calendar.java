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
import org.thaw.fold.Pair;

/// All appointments, each once. The same for any order of the reports.
public final class Calendar {

  private static final Comparator<Meeting> ORDER =
      Comparator.comparing(
              (Meeting meeting) -> meeting.when().map(when -> when.start()).orElse(LocalDate.MAX))
          .thenComparing(Meeting::revised)
          .thenComparing(Meeting::uid);

  private static final int PREPARED_DAYS = 31;

  private final List<Meeting> meetings;

  /// The same by each of their countries, in the same order.
  private final Map<String, List<Meeting>> byCountry = new HashMap<>();

  private Calendar(List<Meeting> meetings) {
    this.meetings = List.copyOf(meetings);
    for (Meeting meeting : meetings) {
      for (String country : Set.copyOf(meeting.countries())) {
        byCountry.computeIfAbsent(country, any -> new ArrayList<>()).add(meeting);
      }
    }
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

  /// The calendar of these appointments, in any order.
  static Calendar of(List<Meeting> meetings) {
    return new Calendar(meetings.stream().sorted(ORDER).toList());
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
