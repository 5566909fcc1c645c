package org.thaw.server.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.thaw.agenda.Meeting;
import org.thaw.text.Brief;

/// One page of a month of the calendar.
///
/// @param number of the page, from 1
public record CalendarSheet(CalendarMonth month, int number) {

  private static final int MOST = CalendarFront.MOST;

  /// A page as a link to it.
  ///
  /// @param span the days of the month that it holds, such as `2–4`; where there are no days the
  ///   places of its appointments
  public record Link(int number, String span) {}

  /// The page of a number in words.
  ///
  /// @throws IllegalArgumentException in one line for people, if there is no such page
  public static CalendarSheet of(CalendarMonth month, String number) {
    int last = (month.longest() + MOST - 1) / MOST;
    if (!number.matches("[1-9]\\d{0,5}") || Integer.parseInt(number) > last) {
      throw new IllegalArgumentException(
          "page is a number from 1 to %d: %s".formatted(last, Brief.of(number)));
    }
    return new CalendarSheet(month, Integer.parseInt(number));
  }

  public List<Lines.AppointmentLine> appointments() {
    return month.part((number - 1) * MOST, number * MOST).appointments();
  }

  /// The pages of the month; none if there is only this one.
  public List<Link> links() {
    int all = month.longest();
    return all <= MOST
        ? List.of()
        : IntStream.range(0, (all + MOST - 1) / MOST)
            .mapToObj(at -> new Link(at + 1, span(at * MOST, Math.min(all, (at + 1) * MOST))))
            .toList();
  }

  /// The link to the page before, or to the one behind.
  public Optional<Link> beside(int pages) {
    return links().stream().filter(link -> link.number() == number + pages).findFirst();
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
