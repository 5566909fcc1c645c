package org.thaw.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.thaw.finding.Appointment;
import org.thaw.finding.Appointment.Status;
import org.thaw.finding.Evidence;
import org.thaw.finding.When;
import org.thaw.fold.Citation;
import org.thaw.text.Span;

class GatheringTest {

  private static final LocalDate BEGIN = LocalDate.of(2026, 1, 7);
  private static final int STEPS = 40;

  @Test
  void reportsThatComeAndGoAreGroupedAsIfAllHadComeAtOnce() {
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      List<Planned> reports = reports(random, 20 + random.nextInt(100));
      TreeMap<Planned, Member> there = new TreeMap<>();
      for (int step = 0; step < STEPS; step++) {
        for (int change = random.nextInt(1 + reports.size() / 8); change >= 0; change--) {
          comeOrGo(reports.get(random.nextInt(reports.size())), there, random);
        }

        assertThat(Gathering.gather(there.values()))
            .as("seed %d, step %d", seed, step)
            .isEqualTo(Gathering.gather(there.keySet().stream().map(Member::new).toList()));
      }
    }
  }

  private static void comeOrGo(Planned some, TreeMap<Planned, Member> there, Random random) {
    Member member = there.get(some);
    if (member == null) {
      there.put(some, new Member(some));
    } else if (random.nextInt(3) == 0) {
      there.remove(some);
      member.leave();
    }
  }

  /// Reports of one year or of a season, in which many are of one appointment.
  private static List<Planned> reports(Random random, int count) {
    int days = random.nextBoolean() ? 365 : 60;
    List<Planned> reports = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      LocalDate published = BEGIN.plusDays(random.nextInt(days));
      LocalDate day = published.plusDays(random.nextInt(50) - 5L);
      Optional<When> when =
          switch (random.nextInt(5)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new When(day, day.plusDays(6), When.Precision.WEEK, "that week"));
            case 2 ->
                Optional.of(
                    new When(
                        day, day.plusDays(20 + random.nextInt(80)), When.Precision.MONTH, "then"));
            default ->
                Optional.of(
                    new When(day, day.plusDays(random.nextInt(3)), When.Precision.DAY, "that day"));
          };
      reports.add(report(random, i, published, when));
    }
    return reports;
  }

  private static Planned report(
      Random random, int number, LocalDate published, Optional<When> when) {
    List<String> countries = new ArrayList<>(List.of("COL", "USA", "VEN"));
    Collections.shuffle(countries, random);
    String article = "article" + random.nextInt(200);
    Appointment appointment =
        new Appointment(
            new Evidence("f" + number, List.of(new Span(0, 1)), 0, 1, List.of()),
            random.nextInt(4) == 0 ? "Meeting of presidents" : "Meeting",
            when,
            random.nextBoolean() ? Optional.of("Bogotá") : Optional.empty(),
            random.nextInt(3) == 0 ? List.of("Mr Lara") : List.of(),
            countries.subList(0, 1 + random.nextInt(3)),
            List.of(),
            random.nextInt(8) == 0 ? Status.POSTPONED : Status.CONFIRMED,
            Optional.empty());
    return Planned.of(
        new ReportedAppointment(
            appointment,
            new Citation(
                "finding" + number,
                article,
                "outlet",
                published.atStartOfDay(ZoneOffset.UTC).toInstant()),
            number,
            "en"));
  }
}
