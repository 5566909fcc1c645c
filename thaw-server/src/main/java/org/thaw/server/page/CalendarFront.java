package org.thaw.server.page;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.thaw.agenda.Meeting;
import org.thaw.finding.When;

/// The calendar as its page shows it: the nearest appointments to come, the latest past, some of
/// those without a date, and the months that hold all others.
///
/// @param months the latest first; none if nothing is left out
/// @param ahead how many are to come in all
public record CalendarFront(
    CalendarPage first, int ahead, int past, int undated, List<MonthLine> months) {

  /// Lines of each list.
  public static final int MOST = 100;

  /// A month with a page of its own.
  ///
  /// @param id such as `2026-02`, as in its address
  public record MonthLine(String id, Lines.WhenLine when, int appointments) {

    static MonthLine of(Map.Entry<YearMonth, List<Meeting>> held) {
      YearMonth month = held.getKey();
      return new MonthLine(
          month.toString(),
          new Lines.WhenLine(month.atDay(1), month.atEndOfMonth(), When.Precision.MONTH.word()),
          held.getValue().size());
    }
  }

  public static CalendarFront of(CalendarParts all) {
    return new CalendarFront(
        all.part(0, MOST),
        all.upcoming().size(),
        all.past().size(),
        all.undated().size(),
        all.longest() <= MOST
            ? List.of()
            : all.months().entrySet().stream().map(MonthLine::of).toList().reversed());
  }
}
