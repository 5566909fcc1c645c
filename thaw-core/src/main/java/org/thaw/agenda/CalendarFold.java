package org.thaw.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thaw.fold.Pair;

/// Gathers reports of appointments and encounters and folds them block by block: appointments of
/// one kind, whichever countries a report names first of several. Only what new reports, an
/// encounter on its day, or its passing bear on is worked out anew.
///
/// The same for any order of the reports. Not thread-safe; the [Calendar] it gives is.
public final class CalendarFold {

  private final Map<String, CalendarBlock> blocks = new HashMap<>();
  private final Encounters encounters = new Encounters();
  private final List<Encounter> touched = new ArrayList<>();
  private LocalDate latest = LocalDate.MIN;
  private Calendar calendar = Calendar.none();

  /// Takes what a report plans.
  public void add(ReportedAppointment report) {
    Planned planned = Planned.of(report);
    blocks.computeIfAbsent(planned.kind(), any -> new CalendarBlock()).add(planned);
  }

  /// Takes a report out again.
  public void remove(ReportedAppointment report) {
    Planned planned = Planned.of(report);
    blocks.computeIfAbsent(planned.kind(), any -> new CalendarBlock()).remove(planned);
  }

  /// Takes a report that two countries met, which decides what was held.
  public void add(Encounter encounter) {
    encounters.add(encounter);
    touched.add(encounter);
  }

  /// Takes such a report out again.
  public void remove(Encounter encounter) {
    encounters.remove(encounter);
    touched.add(encounter);
  }

  /// The calendar of what was reported by a day, as of that day.
  public Calendar calendar(LocalDate asOf) {
    Collection<CalendarBlock> all = blocks.values();
    if (asOf.isBefore(latest)) {
      all.forEach(CalendarBlock::forget);
      encounters.all().forEach(touched::add);
    }
    latest = asOf;
    MeetingMaker maker = new MeetingMaker(encounters, asOf);
    Map<Pair, Set<LocalDate>> met = new HashMap<>();
    for (Encounter encounter : touched) {
      met.computeIfAbsent(encounter.pair(), any -> new HashSet<>()).add(encounter.day());
    }
    CalendarBlock.Moved moved = new CalendarBlock.Moved();
    for (CalendarBlock block : all) {
      block.touch(met);
      block.renew(maker, asOf, moved);
    }
    touched.removeIf(encounter -> !encounter.citation().day().isAfter(asOf));
    calendar = calendar.republished(moved.republished()).with(moved.gone(), moved.come());
    return calendar;
  }
}
