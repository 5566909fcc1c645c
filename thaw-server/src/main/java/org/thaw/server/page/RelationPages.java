package org.thaw.server.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.fold.Pair;
import org.thaw.reading.Reader;
import org.thaw.reading.Reading;
import org.thaw.relation.CheckedClaim;
import org.thaw.relation.DistinctEvent;
import org.thaw.relation.Estimate;
import org.thaw.relation.Level;
import org.thaw.relation.Participant;
import org.thaw.relation.RelationHistory;
import org.thaw.relation.Standing;
import org.thaw.relation.Trend;
import org.thaw.server.edition.Edition;
import org.thaw.server.edition.Found;
import org.thaw.server.edition.OfficeHolder;

/// Fills the page of one relation: the folded history, and the sentences behind it.
public final class RelationPages {

  private static final int WEEK = 7;

  private final Edition edition;
  private final RelationHistory history;
  private final Optional<Standing> standing;
  private final LocalDate since;
  private final EvidencedLines lines;

  private RelationPages(
      Edition edition, RelationHistory history, Optional<Standing> standing, LocalDate since) {
    this.edition = edition;
    this.history = history;
    this.standing = standing;
    this.since = since;
    this.lines = new EvidencedLines(edition);
  }

  /// The page of the pair; one that says so if no article names both.
  public static RelationPage of(Edition edition, Pair pair) {
    return of(edition, pair, edition.day().minusDays(WEEK));
  }

  /// The page with what changed after a day.
  public static RelationPage of(Edition edition, Pair pair, LocalDate since) {
    return edition
        .relation(pair)
        .map(history -> new RelationPages(edition, history, edition.standing(pair), since).page())
        .orElseGet(() -> withoutNews(edition, pair));
  }

  /// The events of a relation, newest first, at most so many.
  ///
  /// @param events oldest first
  public static List<RelationPage.EventLine> latest(
      Edition edition, List<DistinctEvent> events, int most) {
    EvidencedLines lines = new EvidencedLines(edition);
    return newest(events).stream().limit(most).map(lines::event).toList();
  }

  /// Silence is no coverage, never calm.
  private static RelationPage withoutNews(Edition edition, Pair pair) {
    Level level =
        new Level(Optional.empty(), Optional.empty(), Trend.UNKNOWN, "No article names both yet.");
    return new RelationPage(
        "relation/1",
        pair.countries(),
        edition.day(),
        Reader.CODER,
        "",
        "No article in this archive names both countries: no coverage, which is not calm.",
        RelationLines.level(level, Optional.empty()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private RelationPage page() {
    return new RelationPage(
        "relation/1",
        history.pair().countries(),
        history.asOf(),
        history.coder(),
        history.parameters(),
        history.limitation(),
        RelationLines.level(history.level(), standing.flatMap(Standing::weekChange)),
        history.points().stream().map(point -> RelationLines.point(history.pair(), point)).toList(),
        history.peaks().stream().map(point -> RelationLines.point(history.pair(), point)).toList(),
        history.changePoints().stream().map(RelationLines::shift).toList(),
        newest(history.measures().stream().map(RelationLines::measure).toList()),
        appointments(),
        newest(history.events().stream().map(lines::event).toList()),
        newest(history.agenda().stream().map(lines::note).toList()),
        newest(history.concerns().stream().map(lines::note).toList()),
        newest(history.questions().stream().map(lines::note).toList()),
        history.people().stream().map(this::participant).toList(),
        newest(history.claims().stream().map(this::claim).toList()),
        history.attention().stream()
            .map(day -> new RelationPage.AttentionLine(day.date(), day.stories(), day.articles()))
            .toList(),
        quotations(),
        newest(edition.naming(history.pair()).stream().map(Lines.ArticleLine::of).toList()),
        edition.sensitivity(history.pair()).stream().map(RelationLines::sensitivity).toList(),
        edition
            .relations()
            .digest(history.pair(), since, history.asOf())
            .map(digest -> DigestLine.of(edition, digest)));
  }

  private List<Lines.AppointmentLine> appointments() {
    return newest(
        history.appointments().stream()
            .map(meeting -> Lines.AppointmentLine.of(edition, meeting))
            .toList());
  }

  private RelationPage.ParticipantLine participant(Participant person) {
    return new RelationPage.ParticipantLine(
        Optional.of(OfficeHolder.id(person.entity(), person.name()))
            .filter(id -> edition.person(id).isPresent()),
        person.name(),
        person.office(),
        person.country(),
        person.articles(),
        RelationLines.findings(person.evidence()));
  }

  private RelationPage.ClaimLine claim(CheckedClaim claim) {
    return new RelationPage.ClaimLine(
        claim.claim().word(),
        claim.from(),
        claim.to(),
        claim.before().map(Estimate::value),
        claim.after().map(Estimate::value),
        claim.change(),
        claim.band(),
        claim.verdict().word(),
        Lines.sentences(edition, List.of(claim.evidence())).getFirst());
  }

  private List<Lines.QuotationLine> quotations() {
    List<Lines.QuotationLine> lines = new ArrayList<>();
    for (Reading reading : edition.naming(history.pair()).reversed()) {
      reading.statements().stream()
          .filter(quotation -> quotation.sourceCountry().filter(history.pair()::has).isPresent())
          .map(quotation -> Lines.QuotationLine.of(edition, new Found<>(reading, quotation)))
          .forEach(lines::add);
    }
    return lines;
  }

  private static <T> List<T> newest(List<T> oldestFirst) {
    return oldestFirst.reversed();
  }
}
