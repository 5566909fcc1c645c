package org.thaw.server.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.thaw.agenda.Meeting;
import org.thaw.server.edition.Edition;
import org.thaw.text.ContentId;

/// The appointments of an edition in the order of [CalendarPage]; lines are made of those alone
/// that are shown.
///
/// @param past the latest first
public record CalendarParts(
    Edition edition, List<Meeting> upcoming, List<Meeting> past, List<Meeting> undated)
    implements Parted<CalendarPage> {

  /// All appointments of an edition. They are of the day on which they end.
  public static CalendarParts of(Edition edition) {
    List<Meeting> all = edition.calendar().meetings();
    List<Meeting> dated =
        all.stream()
            .filter(meeting -> meeting.when().isPresent())
            .sorted(Comparator.comparing(CalendarParts::end))
            .toList();
    int ahead = 0;
    while (ahead < dated.size()
        && end(dated.get(dated.size() - 1 - ahead)).isAfter(edition.day())) {
      ahead++;
    }
    return new CalendarParts(
        edition,
        dated.subList(dated.size() - ahead, dated.size()),
        dated.subList(0, dated.size() - ahead).reversed(),
        all.stream().filter(meeting -> meeting.when().isEmpty()).toList());
  }

  /// The next of those to come, at most so many.
  List<Lines.AppointmentLine> nearest(int most) {
    return lines(edition, Slice.lines(upcoming, 0, most));
  }

  private static LocalDate end(Meeting meeting) {
    return meeting.when().orElseThrow().end();
  }

  /// Those that have a date by the month in which they end, in order of date.
  SortedMap<YearMonth, List<Meeting>> months() {
    SortedMap<YearMonth, List<Meeting>> months = new TreeMap<>();
    Stream.concat(past.reversed().stream(), upcoming.stream())
        .forEach(meeting ->
            months
                .computeIfAbsent(YearMonth.from(end(meeting)), any -> new ArrayList<>())
                .add(meeting));
    return months;
  }

  @Override
  public int longest() {
    return Math.max(upcoming.size(), Math.max(past.size(), undated.size()));
  }

  @Override
  public String stamp() {
    return ContentId.of(
        "cursor",
        edition.day().toString(),
        revisions(upcoming),
        revisions(past),
        revisions(undated));
  }

  @Override
  public CalendarPage part(int from, int to) {
    return new CalendarPage(
        lines(edition, Slice.lines(upcoming, from, to)),
        lines(edition, Slice.lines(past, from, to)),
        lines(edition, Slice.lines(undated, from, to)));
  }

  /// Says which appointments these are, as they are now told.
  static String revisions(List<Meeting> meetings) {
    StringBuilder revisions = new StringBuilder();
    meetings.forEach(meeting ->
        revisions.append(meeting.uid()).append('/').append(meeting.sequence()).append(' '));
    return revisions.toString();
  }

  static List<Lines.AppointmentLine> lines(Edition edition, List<Meeting> meetings) {
    return meetings.stream().map(meeting -> Lines.AppointmentLine.of(edition, meeting)).toList();
  }
}
