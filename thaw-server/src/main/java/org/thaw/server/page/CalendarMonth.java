package org.thaw.server.page;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.thaw.agenda.Meeting;
import org.thaw.server.edition.Edition;
import org.thaw.text.ContentId;

/// The appointments of all countries that end in one month, in order of date; or those without a
/// date.
///
/// @param id such as `2026-02`, or `undated`
/// @param month empty for those without a date
/// @param earlier the month before with appointments
/// @param later the next one
public record CalendarMonth(
    Edition edition,
    String id,
    Optional<CalendarFront.MonthLine> month,
    List<Meeting> meetings,
    Optional<CalendarFront.MonthLine> earlier,
    Optional<CalendarFront.MonthLine> later)
    implements Parted<CalendarMonth.Part> {

  private static final String UNDATED = "undated";

  /// The appointments of a month, or so many of them.
  public record Part(String month, List<Lines.AppointmentLine> appointments) {}

  /// The month of an id; empty if nothing ends in it.
  public static Optional<CalendarMonth> of(Edition edition, String id) {
    CalendarParts all = CalendarParts.of(edition);
    if (id.equals(UNDATED)) {
      return Optional.of(all.undated())
          .filter(undated -> !undated.isEmpty())
          .map(undated ->
              new CalendarMonth(
                  edition, id, Optional.empty(), undated, Optional.empty(), Optional.empty()));
    }
    List<Map.Entry<YearMonth, List<Meeting>>> months = List.copyOf(all.months().entrySet());
    return IntStream.range(0, months.size())
        .filter(at -> months.get(at).getKey().toString().equals(id))
        .mapToObj(at ->
            new CalendarMonth(
                edition,
                id,
                line(months, at),
                months.get(at).getValue(),
                line(months, at - 1),
                line(months, at + 1)))
        .findFirst();
  }

  private static Optional<CalendarFront.MonthLine> line(
      List<Map.Entry<YearMonth, List<Meeting>>> months, int at) {
    return at < 0 || at >= months.size()
        ? Optional.empty()
        : Optional.of(CalendarFront.MonthLine.of(months.get(at)));
  }

  @Override
  public int longest() {
    return meetings.size();
  }

  @Override
  public String stamp() {
    return ContentId.of("cursor", id, CalendarParts.revisions(meetings));
  }

  @Override
  public Part part(int from, int to) {
    return new Part(id, CalendarParts.lines(edition, Slice.lines(meetings, from, to)));
  }
}
