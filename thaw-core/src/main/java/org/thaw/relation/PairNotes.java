package org.thaw.relation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thaw.agenda.Meeting;
import org.thaw.agenda.Topic;
import org.thaw.finding.Claim;
import org.thaw.finding.Concern;
import org.thaw.finding.Question;
import org.thaw.fold.Citation;
import org.thaw.fold.Pair;
import org.thaw.fold.Words;

/// What the reports on a pair hold beside acts: topics, concerns, open questions, people, claims.
final class PairNotes {

  private final Pair pair;
  private final List<Report> reports;
  private final PairNews news;

  /// @param reports in any order
  PairNotes(Pair pair, List<Report> reports, PairNews news) {
    this.pair = pair;
    this.reports =
        reports.stream()
            .filter(report -> report.countries().containsAll(pair.countries()))
            .sorted(Comparator.comparing(Report::published).thenComparing(Report::article))
            .toList();
    this.news = news;
  }

  /// The coders behind the readings, each once.
  String coder() {
    return String.join(", ", reports.stream().map(Report::coder).distinct().sorted().toList());
  }

  /// What a reader should know before believing the index.
  String limitation() {
    long outlets = news.sightings().stream().map(Voice::outlet).distinct().count();
    return ("What %d %s wrote in %d articles, as read by %s: an index of reported acts, not of"
            + " intentions. Days with too few stories have no value.")
        .formatted(outlets, outlets == 1 ? "outlet" : "outlets", reports.size(), coder());
  }

  /// Topics of the pair's appointments, each once.
  List<Note> agenda(List<Meeting> meetings) {
    Gathered topics = new Gathered();
    for (Meeting meeting : meetings) {
      for (Topic topic : meeting.topics()) {
        for (Citation citation : topic.evidence()) {
          topics.add(topic.wording().words(), Optional.empty(), Optional.empty(), citation);
        }
      }
    }
    return topics.notes();
  }

  /// What one side is worried about in the other, or both have at stake.
  List<Note> concerns() {
    Gathered concerns = new Gathered();
    for (Report report : reports) {
      for (Concern concern : report.concerns()) {
        if (concern.country().filter(pair::has).isPresent()
            && concern.towards().filter(towards -> !pair.has(towards)).isEmpty()) {
          for (String about : concern.about()) {
            concerns.add(
                about, Optional.of(concern.holder()), concern.country(), report.cite(concern.id()));
          }
        }
      }
    }
    return concerns.notes();
  }

  /// Questions that articles on both leave open.
  List<Note> questions() {
    Gathered questions = new Gathered();
    for (Report report : reports) {
      for (Question question : report.questions()) {
        questions.add(
            question.text(), Optional.empty(), Optional.empty(), report.cite(question.id()));
      }
    }
    return questions.notes();
  }

  /// People with an office in one of the two countries, most named first.
  List<Participant> people() {
    return ParticipantFold.of(pair, reports);
  }

  /// The articles' own claims that tension eases or rises, beside the index; what a headline and
  /// its summary both claim once.
  ///
  /// @param index the estimates from `first` on, one a day
  /// @param daysBack how far back each is compared
  List<CheckedClaim> claims(LocalDate first, List<Optional<Estimate>> index, int daysBack) {
    List<CheckedClaim> checked = new ArrayList<>();
    for (Report report : reports) {
      LocalDate to = report.day();
      LocalDate from = to.minusDays(daysBack);
      Set<Claim.Direction> told = EnumSet.noneOf(Claim.Direction.class);
      for (Claim claim : report.claims()) {
        if (claim.a().equals(pair.a())
            && claim.b().equals(pair.b())
            && claim.direction() != Claim.Direction.NONE
            && told.add(claim.direction())) {
          checked.add(
              new CheckedClaim(
                  claim.direction(),
                  from,
                  to,
                  on(first, index, from),
                  on(first, index, to),
                  report.cite(claim.id())));
        }
      }
    }
    return checked;
  }

  private static Optional<Estimate> on(
      LocalDate first, List<Optional<Estimate>> index, LocalDate day) {
    long at = ChronoUnit.DAYS.between(first, day);
    return at >= 0 && at < index.size() ? index.get((int) at) : Optional.empty();
  }

  /// Lines gathered by their words, so that each stands once with all its evidence.
  private static final class Gathered {

    private final Map<String, Note> notes = new LinkedHashMap<>();

    void add(String text, Optional<String> holder, Optional<String> country, Citation citation) {
      notes.merge(
          Words.plain(text) + "|" + country.orElse(""),
          new Note(text, holder, country, List.of(citation)),
          (old, fresh) -> {
            List<Citation> evidence = new ArrayList<>(old.evidence());
            evidence.addAll(fresh.evidence());
            return new Note(
                old.text(),
                old.holder(),
                old.country(),
                evidence.stream().distinct().sorted().toList());
          });
    }

    List<Note> notes() {
      return List.copyOf(notes.values());
    }
  }
}
