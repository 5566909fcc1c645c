package org.thaw.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.fold.Pair;

/// All appointments, each once. The same for any order of the reports.
public final class Calendar {

  private static final Comparator<Meeting> ORDER =
      Comparator.comparing(
              (Meeting meeting) -> meeting.when().map(when -> when.start()).orElse(LocalDate.MAX))
          .thenComparing(Meeting::revised)
          .thenComparing(Meeting::uid);

  private final List<Meeting> meetings;

  private Calendar(List<Meeting> meetings) {
    this.meetings = List.copyOf(meetings);
  }

  /// The calendar as of a day.
  ///
  /// @param reported appointments as articles report them
  /// @param encounters reports that two countries met, which decide what was held
  public static Calendar fold(
      Collection<ReportedAppointment> reported, Collection<Encounter> encounters, LocalDate asOf) {
    Map<String, List<Planned>> byCountry = new HashMap<>();
    for (ReportedAppointment report : reported) {
      Planned planned = Planned.of(report);
      String block = planned.kind() + "|" + planned.countries().stream().findFirst().orElse("");
      byCountry.computeIfAbsent(block, any -> new ArrayList<>()).add(planned);
    }
    MeetingMaker maker = new MeetingMaker(encounters, asOf);
    List<Meeting> meetings = new ArrayList<>();
    byCountry
        .values()
        .forEach(
            block -> Gathering.gather(block).forEach(group -> meetings.add(maker.make(group))));
    meetings.sort(ORDER);
    return new Calendar(meetings);
  }

  /// All of them by date; those without a date last.
  public List<Meeting> meetings() {
    return meetings;
  }

  /// Those that concern both countries of a pair.
  public List<Meeting> of(Pair pair) {
    return meetings.stream()
        .filter(meeting -> meeting.countries().containsAll(pair.countries()))
        .toList();
  }

  /// Those on or after a day that have not been called off.
  public List<Meeting> upcoming(LocalDate day) {
    return meetings.stream()
        .filter(meeting -> meeting.when().filter(when -> !when.end().isBefore(day)).isPresent())
        .filter(meeting -> meeting.status() != Meeting.Status.CANCELLED)
        .toList();
  }

  /// The appointment of a uid.
  public Optional<Meeting> meeting(String uid) {
    return meetings.stream().filter(meeting -> meeting.uid().equals(uid)).findFirst();
  }
}
