package org.thaw.server.page;

import java.util.List;
import java.util.Optional;
import org.thaw.agenda.Meeting;

/// One page of a month of the calendar.
public record CalendarSheet(CalendarMonth month, Sheet sheet) {

  /// The page of a number in words.
  ///
  /// @throws IllegalArgumentException in one line for people, if there is no such page
  public static CalendarSheet of(CalendarMonth month, String number) {
    return new CalendarSheet(month, Sheet.of(number, month.longest(), CalendarFront.MOST));
  }

  public int number() {
    return sheet.number();
  }

  public List<Lines.AppointmentLine> appointments() {
    return month.part(sheet.from(), sheet.from() + sheet.most()).appointments();
  }

  /// The pages of the month by the days that they hold, such as `2–4`, or where there are no days
  /// by the places of their appointments; none if there is only this one.
  public List<Sheet.Link> links() {
    return sheet.links(this::span);
  }

  /// The link to the page before, or to the one behind.
  public Optional<Sheet.Link> beside(int pages) {
    return sheet.beside(links(), pages);
  }

  private String span(int from, int to) {
    int first = day(month.meetings().get(from)).orElse(from + 1);
    int last = day(month.meetings().get(to - 1)).orElse(to);
    return first == last ? String.valueOf(first) : first + "–" + last;
  }

  private static Optional<Integer> day(Meeting meeting) {
    return meeting.when().map(when -> when.end().getDayOfMonth());
  }
}
