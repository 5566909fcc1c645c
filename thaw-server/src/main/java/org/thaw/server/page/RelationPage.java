package org.thaw.server.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.fold.Wording;

/// The relation of a pair of countries, in the contract `relation/1`.
///
/// Dated lists have the newest first; points, steps and attention the oldest.
///
/// @param asOf the day of the fold: publication day of the archive's latest article
/// @param coder version of the readings behind it
/// @param parameters version of the index's parameters
/// @param limitation what these numbers do not say
/// @param points the index day by day
/// @param peaks the days on which it stands highest between a rise and a fall
/// @param claims what articles say of the relation, beside what the index says
/// @param sensitivity the level without one outlet or one type of event, greatest change first
/// @param since what changed since the day asked for, or in the last week
public record RelationPage(
    String thaw,
    List<String> pair,
    LocalDate asOf,
    String coder,
    String parameters,
    String limitation,
    LevelLine level,
    List<PointLine> points,
    List<PointLine> peaks,
    List<ChangeLine> changePoints,
    List<MeasureLine> measures,
    List<Lines.AppointmentLine> appointments,
    List<EventLine> events,
    List<NoteLine> agenda,
    List<NoteLine> concerns,
    List<NoteLine> questions,
    List<ParticipantLine> people,
    List<ClaimLine> claims,
    List<AttentionLine> attention,
    List<Lines.QuotationLine> quotations,
    List<Lines.ArticleLine> articles,
    List<SensitivityLine> sensitivity,
    Optional<DigestLine> since) {

  private static final int MOST_SENSITIVE = 5;

  /// How many outlets its articles are of.
  public long outlets() {
    return articles.stream().map(Lines.ArticleLine::outlet).distinct().count();
  }

  /// The measures of the page with the ids, in their order.
  public List<MeasureLine> measures(List<String> ids) {
    return measures.stream().filter(measure -> ids.contains(measure.id())).toList();
  }

  /// Where the relation stands.
  ///
  /// @param value tension from 0 to 100, 50 an ordinary relation; `low` and `high` bound 80%; empty
  ///   below the floor of coverage
  /// @param percentile within the pair's own history
  /// @param weekChange index points since seven days before
  public record LevelLine(
      Optional<Double> value,
      Optional<Double> low,
      Optional<Double> high,
      Optional<Integer> percentile,
      String trend,
      String reason,
      Optional<Double> weekChange) {}

  /// The index on one day, or why there is none.
  ///
  /// @param series four rates for each direction, by `COL>USA`
  public record PointLine(
      LocalDate date,
      Optional<Double> value,
      Optional<Double> low,
      Optional<Double> high,
      String coverage,
      Map<String, Map<String, Double>> series) {}

  /// A day on which the level shifted.
  ///
  /// @param direction `easing` or `rising`
  /// @param evidence ids of the events that moved it, heaviest first
  public record ChangeLine(
      LocalDate date, String direction, double probability, boolean live, List<String> evidence) {}

  /// A measure with its dated states.
  ///
  /// @param objects the object as most say, and as most say in every other language
  public record MeasureLine(
      String id,
      String kind,
      String imposer,
      String target,
      Optional<String> object,
      Optional<String> legalBasis,
      String state,
      List<StepLine> steps,
      List<String> answers,
      List<String> answeredBy,
      List<Wording> objects) {}

  /// One step of a measure.
  ///
  /// @param disputed true if sources give different magnitudes
  /// @param derived true if no article reports it and it follows from another step
  public record StepLine(
      LocalDate date,
      boolean dated,
      String state,
      Optional<LocalDate> effective,
      Optional<LocalDate> deadline,
      List<String> magnitudes,
      Optional<String> condition,
      Optional<String> hedge,
      boolean derived,
      boolean disputed,
      List<String> evidence) {}

  /// One event, however many outlets reported it.
  ///
  /// @param outlets number of independent outlets that reported it
  /// @param recipients empty for a meeting without a host
  public record EventLine(
      String id,
      LocalDate date,
      boolean dated,
      String type,
      Optional<String> mode,
      String quad,
      List<String> actors,
      List<String> recipients,
      int outlets,
      double score,
      double weight,
      Optional<String> hedge,
      String story,
      List<String> evidence,
      List<Lines.Sentence> sentences) {

    public boolean conflict() {
      return quad.endsWith("CONFLICT");
    }
  }

  /// A topic, concern or open question.
  ///
  /// @param settled what settled a question
  public record NoteLine(
      String text,
      Optional<String> holder,
      Optional<String> country,
      List<String> evidence,
      List<Lines.Sentence> sentences,
      Optional<SettlementLine> settled) {}

  /// What settled a question, and on which day.
  ///
  /// @param probable true if only kind or type match, or the report is hedged
  public record SettlementLine(LocalDate date, boolean probable, Lines.Sentence sentence) {}

  /// A person with an office in one of the two countries.
  ///
  /// @param id id of the person's page, where there is one
  public record ParticipantLine(
      Optional<String> id,
      String name,
      Optional<String> office,
      String country,
      int articles,
      List<String> evidence) {}

  /// An article's claim beside the index.
  ///
  /// @param claim `easing` or `rising`
  /// @param from the first of the two days compared; `before` is the index at its end
  /// @param to the article's day; `after` is the index at its end
  /// @param band what the change must exceed
  /// @param verdict `supported`, `not-supported` or `cannot-be-told`
  public record ClaimLine(
      String claim,
      LocalDate from,
      LocalDate to,
      Optional<Double> before,
      Optional<Double> after,
      Optional<Double> change,
      Optional<Double> band,
      String verdict,
      Lines.Sentence sentence) {

    /// The key of the words for what the index did: `fell`, `rose`, `stayed` where the printed
    /// numbers are the same, or `uncovered`.
    public String move() {
      if (change.isEmpty()) {
        return "uncovered";
      }
      boolean same = Math.rint(before.orElseThrow()) == Math.rint(after.orElseThrow());
      return same ? "stayed" : change.get() < 0 ? "fell" : "rose";
    }
  }

  /// The level without an outlet or a type of event.
  ///
  /// @param value empty if there would be too little coverage
  /// @param change points from the level as it is
  public record SensitivityLine(
      String without,
      boolean outlet,
      Optional<Double> value,
      Optional<Double> change,
      List<LocalDate> lost,
      List<LocalDate> gained) {

    /// True if the level moves by half a point or more, or a shift comes or goes.
    boolean matters() {
      return change.isEmpty()
          || Math.abs(change.get()) >= 0.5
          || !lost.isEmpty()
          || !gained.isEmpty();
    }
  }

  /// How much was written about the pair on one day.
  public record AttentionLine(LocalDate date, int stories, int articles) {}

  /// The event that stands for a shift: the heaviest of its own day, else the one nearest to it, of
  /// those that moved it.
  public Optional<EventLine> event(ChangeLine change) {
    return change.evidence().stream()
        .flatMap(id -> events.stream().filter(event -> event.id().equals(id)))
        .min(
            Comparator.comparingLong(
                event -> Math.abs(ChronoUnit.DAYS.between(change.date(), event.date()))));
  }

  /// How many lines its long lists have.
  public int lines() {
    return articles.size() + events.size() + quotations.size() + points.size() + attention.size();
  }

  /// True if no article of the archive names both countries.
  public boolean silent() {
    return articles.isEmpty();
  }

  /// The outlets or types of events that move the level most, where leaving them out moves it.
  public List<SensitivityLine> sensitivity(boolean outlets) {
    return sensitivity.stream()
        .filter(line -> line.outlet() == outlets)
        .filter(SensitivityLine::matters)
        .limit(MOST_SENSITIVE)
        .toList();
  }

  /// The pair as written in addresses, such as `COL-USA`.
  public String code() {
    return String.join("-", pair);
  }
}
