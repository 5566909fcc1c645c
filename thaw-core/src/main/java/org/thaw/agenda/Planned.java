package org.thaw.agenda;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.thaw.finding.Appointment;
import org.thaw.finding.When;
import org.thaw.fold.Citation;
import org.thaw.fold.Wording;
import org.thaw.fold.Words;
import org.thaw.text.ContentId;

/// A reported appointment with what decides whether two reports speak of one.
///
/// @param arrival place of its article in the order in which articles came in
/// @param kind kind of appointment by the words of its summary
/// @param names last names of its participants
/// @param ranks of those who meet, by its words
/// @param occasion the name of the occasion as this report announces it: its kind, parties and
///   time, so that whichever report of them comes in first gives the same; without a time, `own`
/// @param own a name that no other report gives
record Planned(
    Appointment appointment,
    Citation citation,
    long arrival,
    String language,
    String kind,
    Set<String> countries,
    Set<String> names,
    Set<String> ranks,
    String occasion,
    String own)
    implements Comparable<Planned> {

  /// Those that came in first first.
  static final Comparator<Planned> ARRIVAL =
      Comparator.comparingLong(Planned::arrival).thenComparing(Comparator.naturalOrder());

  static Planned of(ReportedAppointment reported) {
    Appointment appointment = reported.appointment();
    String kind = Kinds.of(appointment);
    Set<String> countries = new TreeSet<>(appointment.countries());
    String own = ContentId.of("appointment", reported.citation().finding());
    return new Planned(
        appointment,
        reported.citation(),
        reported.arrival(),
        reported.language(),
        kind,
        countries,
        names(appointment.participants()),
        Set.copyOf(Ranks.of(appointment.summary())),
        appointment.when().map(time -> occasion(kind, countries, time)).orElse(own),
        own);
  }

  private static String occasion(String kind, Set<String> countries, When time) {
    return ContentId.of(
        "appointment",
        kind,
        String.join(" ", countries),
        time.start().toString(),
        time.precision().name());
  }

  private static Set<String> names(List<String> participants) {
    return participants.stream()
        .map(Words::of)
        .filter(words -> !words.isEmpty())
        .map(words -> words.get(words.size() - 1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// True if it serves to prepare another.
  boolean isPreparatory() {
    return appointment.isPreparatory();
  }

  /// Words of this report.
  Wording wording(String words) {
    return new Wording(words, language);
  }

  Optional<When> when() {
    return appointment.when();
  }

  /// The date, if it is known to the day.
  Optional<When> exact() {
    return when().filter(time -> time.precision() == When.Precision.DAY);
  }

  LocalDate published() {
    return citation.day();
  }

  /// Its first day; while none is known, that on which it was published.
  LocalDate from() {
    return when().map(When::start).orElse(published());
  }

  /// Its last day; while none is known, that on which it was published.
  LocalDate to() {
    return when().map(When::end).orElse(published());
  }

  /// True if it puts the appointment off.
  boolean isPostponed() {
    return appointment.status() == Appointment.Status.POSTPONED;
  }

  /// True if nothing but the date keeps the two from being one appointment.
  boolean compatible(Planned other) {
    if (!kind.equals(other.kind)) {
      return false;
    }
    if (countries.isEmpty() || other.countries.isEmpty()) {
      return meets(other);
    }
    if (countries.equals(other.countries)) {
      return true;
    }
    long shared = countries.stream().filter(other.countries::contains).count();
    boolean nested = shared == Math.min(countries.size(), other.countries.size());
    return shared > 1 && (nested || isSameDay(other))
        || nested && (meets(other) || samePlace(other));
  }

  /// The host of one report may be missing in another, which names a neighbour instead.
  private boolean isSameDay(Planned other) {
    Optional<When> day = exact();
    return day.isPresent()
        && other.exact().filter(own -> Revisions.sameDays(own, day.get())).isPresent();
  }

  /// True if a participant of one is named by the other.
  boolean meets(Planned other) {
    return !Collections.disjoint(names, other.names);
  }

  /// True if both name a place and it is the same.
  boolean samePlace(Planned other) {
    Optional<String> place = appointment.place().map(Words::plain);
    return place.isPresent() && place.equals(other.appointment.place().map(Words::plain));
  }

  @Override
  public int compareTo(Planned other) {
    return citation.compareTo(other.citation);
  }
}
