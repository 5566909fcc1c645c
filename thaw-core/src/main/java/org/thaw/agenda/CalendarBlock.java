package org.thaw.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thaw.fold.Pair;

/// Reports of appointments that may be of one, with the appointments made of them, which are kept
/// while nothing that bears on them changes.
final class CalendarBlock {

  private Neighbourhoods neighbourhoods = new Neighbourhoods();

  /// Reports of days to come.
  private final Set<Planned> ahead = new HashSet<>();

  private List<Placed> groups = List.of();

  /// By the first finding of each, what was made of a group.
  private Map<String, Made> made = new HashMap<>();

  /// Those of them to make anew.
  private final Set<String> stale = new HashSet<>();

  private boolean changed;

  /// Appointments that are no more, or no more the same, and those that now are.
  ///
  /// @param republished by name, those of which nothing else is new than that others bear on them
  record Moved(List<Meeting> gone, List<Meeting> come, Map<String, Meeting> republished) {
    Moved() {
      this(new ArrayList<>(), new ArrayList<>(), new HashMap<>());
    }
  }

  /// @param publications what subscribers had of the reports that bear on these
  private record Placed(NamedGroup group, Publications publications) {}

  /// @param until the first day on which the appointment is no longer the same
  private record Made(Placed of, Meeting meeting, LocalDate until) {}

  void add(Planned report) {
    ahead.add(report);
  }

  void remove(Planned report) {
    ahead.remove(report);
    changed |= neighbourhoods.remove(report);
  }

  /// Makes all appointments anew when next asked for, of reports until an earlier day.
  void forget() {
    stale.addAll(made.keySet());
    ahead.addAll(neighbourhoods.reports());
    neighbourhoods = new Neighbourhoods();
    changed = true;
  }

  /// Makes anew the appointments that may be settled by two countries having met.
  ///
  /// @param met the days on which they met
  void touch(Map<Pair, Set<LocalDate>> met) {
    made.forEach((first, kept) -> {
      if (touches(kept.meeting(), met)) {
        stale.add(first);
      }
    });
  }

  private static boolean touches(Meeting meeting, Map<Pair, Set<LocalDate>> met) {
    List<String> countries = meeting.countries();
    for (int i = 0; i < countries.size(); i++) {
      for (String other : countries.subList(i + 1, countries.size())) {
        Set<LocalDate> days = met.getOrDefault(Pair.of(countries.get(i), other), Set.of());
        if (meeting.when().filter(when -> days.stream().anyMatch(when::holds)).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  /// Makes the appointments as of a day.
  ///
  /// @param moved takes those that are others than at the last call
  void renew(MeetingMaker maker, LocalDate asOf, Moved moved) {
    if (arrive(asOf) || changed) {
      groups = gathered();
      changed = false;
    }
    Map<String, Made> before = made;
    made = HashMap.newHashMap(groups.size());
    for (Placed placed : groups) {
      String first = placed.group().reports().get(0).citation().finding();
      Optional<Made> old = Optional.ofNullable(before.remove(first));
      Optional<Made> kept =
          old.filter(one -> !stale.contains(first))
              .filter(one -> asOf.isBefore(one.until()))
              .filter(one -> one.of().group().equals(placed.group()));
      if (kept.isPresent()) {
        made.put(first, renewed(kept.get(), placed, moved));
      } else {
        Made now = make(maker, placed, asOf);
        old.ifPresent(one -> moved.gone().add(one.meeting()));
        moved.come().add(now.meeting());
        made.put(first, now);
      }
    }
    stale.clear();
    before.values().forEach(one -> moved.gone().add(one.meeting()));
  }

  /// Takes the reports that were published until a day; true if there are any.
  private boolean arrive(LocalDate asOf) {
    List<Planned> come = ahead.stream().filter(one -> !one.published().isAfter(asOf)).toList();
    come.forEach(neighbourhoods::add);
    come.forEach(ahead::remove);
    return !come.isEmpty();
  }

  /// Groups the reports and replays what was published, but for neighbourhoods that are as they
  /// were.
  private List<Placed> gathered() {
    List<List<Planned>> all = new ArrayList<>();
    List<Publications> publications = new ArrayList<>();
    Collection<Neighbourhoods.Neighbourhood> parts = neighbourhoods.parts();
    parts.parallelStream().forEach(Neighbourhoods.Neighbourhood::part);
    for (Neighbourhoods.Neighbourhood neighbourhood : parts) {
      Neighbourhoods.Part part = neighbourhood.part();
      for (List<Planned> group : part.groups()) {
        all.add(group);
        publications.add(part.publications());
      }
    }
    List<NamedGroup> named = Uids.name(all);
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      placed.add(new Placed(named.get(i), publications.get(i)));
    }
    return placed;
  }

  @SuppressWarnings("ReferenceEquality") // of reports that are as they were they are kept
  private static Made renewed(Made before, Placed now, Moved moved) {
    if (before.of().publications() == now.publications()) {
      return before;
    }
    Meeting meeting = MeetingMaker.renewed(before.meeting(), now.publications());
    if (meeting != before.meeting()) {
      moved.republished().put(meeting.uid(), meeting);
    }
    return new Made(now, meeting, before.until());
  }

  private static Made make(MeetingMaker maker, Placed placed, LocalDate asOf) {
    NamedGroup group = placed.group();
    Meeting meeting = maker.make(group, placed.publications());
    LocalDate passed = Revisions.passed(meeting.when(), group.reports().getLast().published());
    return new Made(placed, meeting, passed.isAfter(asOf) ? passed : LocalDate.MAX);
  }
}
