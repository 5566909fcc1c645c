package org.thaw.evaluation.task;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.thaw.evaluation.gold.GoldRow;
import org.thaw.evaluation.score.Matching;
import org.thaw.evaluation.score.ScoreSheet;
import org.thaw.evaluation.score.Tally;
import org.thaw.finding.Appointment;
import org.thaw.finding.When;
import org.thaw.knowledge.Knowledge;
import org.thaw.reading.Reading;

/// Meetings with their dates. One is found when its first day and precision are the gold's;
/// `state.accuracy` and `countries.accuracy` are over those found, the latter for all countries
/// exactly.
///
/// The gold holds appointments with a date only, so those that a reading leaves without one are not
/// counted.
public final class AppointmentComparison implements Comparison<AppointmentLabel> {

  private static final Pattern MEETING =
      Pattern.compile("\\b(?:meet|met|talks|summit|visit|hearing|vote|reuni|cumbre|visita)");

  @Override
  public List<AppointmentLabel> gold(GoldRow row) {
    return row.rows("appointments").stream()
        .map(appointment ->
            new AppointmentLabel(
                appointment
                    .optionalDay("start")
                    .orElseThrow(() -> appointment.wrong("start", "is missing")),
                appointment
                    .optionalWord("precision", When.Precision.class)
                    .orElse(When.Precision.DAY),
                appointment.word("status", Appointment.Status.class),
                new HashSet<>(appointment.strings("countries"))))
        .toList();
  }

  @Override
  public List<AppointmentLabel> found(GoldRow row, Reading reading) {
    return reading.appointments().stream()
        .flatMap(appointment ->
            appointment.when().stream()
                .map(when ->
                    new AppointmentLabel(
                        when.start(),
                        when.precision(),
                        appointment.status(),
                        Set.copyOf(appointment.countries()))))
        .toList();
  }

  @Override
  public void score(
      GoldRow row, List<AppointmentLabel> gold, List<AppointmentLabel> found, ScoreSheet sheet) {
    Matching<AppointmentLabel> matching =
        Matching.of(gold, found, (g, f) -> g.sameDate(f) ? g.likeness(f) : 0);
    sheet.parts("", matching.tally());
    for (Matching.Pair<AppointmentLabel> pair : matching.pairs()) {
      boolean status = pair.gold().status() == pair.found().status();
      boolean countries = pair.gold().countries().equals(pair.found().countries());
      sheet.rate("state.accuracy", status);
      sheet.rate("countries.accuracy", countries);
      String both = pair.gold() + " but " + pair.found();
      if (!status) {
        sheet.mistake(
            row, pair.gold().status().word() + " read as " + pair.found().status().word(), both);
      }
      if (!countries) {
        sheet.mistake(row, "wrong countries", both);
      }
    }
    sheet.f1("whole.f1", whole(gold, found));
    matching.missed().forEach(g -> sheet.mistake(row, "missing " + g.status().word(), "" + g));
    matching.spurious().forEach(f -> sheet.mistake(row, "spurious " + f.status().word(), "" + f));
  }

  private static Tally whole(List<AppointmentLabel> gold, List<AppointmentLabel> found) {
    return Matching.of(gold, found, (g, f) -> g.equals(f) ? 1 : 0).tally();
  }

  /// A word of meeting and a full date, all countries, confirmed.
  @Override
  public Function<GoldRow, List<AppointmentLabel>> baseline(
      List<GoldRow> rows, Knowledge knowledge) {
    NamedCountries named = new NamedCountries(knowledge);
    return row -> {
      if (!MEETING.matcher(row.text()).find()) {
        return List.of();
      }
      return FullDate.in(row.text()).stream()
          .map(date ->
              new AppointmentLabel(
                  date.day(), When.Precision.DAY, Appointment.Status.CONFIRMED, named.codes(row)))
          .toList();
    };
  }
}
