package org.thaw.server.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The relation of a pair of countries, in the contract `relation/1`.
///
/// @param asOf publication day of the latest article that names both
/// @param limitation what these numbers do not say, in one sentence
/// @param level where the relation stands; empty below the floor of coverage
/// @param points the index day by day
public record RelationPage(
    String thaw,
    List<String> pair,
    Optional<LocalDate> asOf,
    String coder,
    String limitation,
    Optional<Level> level,
    List<Point> points,
    List<ChangePoint> changePoints,
    List<MeasureLine> measures,
    List<Lines.AppointmentLine> appointments,
    List<EventLine> events,
    List<String> agenda,
    List<ConcernLine> concerns,
    List<QuestionLine> questions,
    List<Lines.PersonLine> people,
    List<Attention> attention,
    List<Lines.QuotationLine> quotations,
    List<Lines.ArticleLine> articles) {

  /// Where the relation stands.
  ///
  /// @param value tension from 0 to 100, 50 an ordinary relation; `low` and `high` bound 80%
  /// @param percentile within the pair's own history
  public record Level(
      double value, double low, double high, int percentile, String trend, String reason) {}

  /// The index on one day, or why there is none.
  ///
  /// @param series four rates for each direction, by `COL>USA`
  public record Point(
      LocalDate date,
      Optional<Double> value,
      Optional<Double> low,
      Optional<Double> high,
      String coverage,
      Map<String, Map<String, Double>> series) {}

  /// A day on which the level shifted.
  ///
  /// @param direction `easing` or `rising`
  public record ChangePoint(
      LocalDate date, String direction, double probability, List<String> evidence) {}

  /// A measure with its dated states.
  public record MeasureLine(
      String id,
      String kind,
      Optional<String> imposer,
      Optional<String> target,
      Optional<String> object,
      String state,
      List<Step> steps) {

    /// When the last step was, as far as the steps say.
    public Optional<LocalDate> since() {
      return steps.getLast().date();
    }
  }

  /// One step of a measure.
  public record Step(
      Optional<LocalDate> date,
      String state,
      Optional<String> magnitude,
      Optional<String> hedge,
      List<String> evidence,
      List<Lines.Sentence> sentences) {}

  /// One event, however many outlets reported it.
  ///
  /// @param outlets number of outlets that reported it
  public record EventLine(
      String id,
      Optional<LocalDate> date,
      String type,
      Optional<String> mode,
      String quad,
      List<String> actors,
      List<String> recipients,
      String realis,
      Optional<String> hedge,
      int outlets,
      List<String> evidence,
      List<Lines.Sentence> sentences) {}

  /// What one side is worried about.
  public record ConcernLine(
      String id,
      String holder,
      Optional<String> country,
      List<String> about,
      Lines.Sentence sentence) {}

  /// What is left open.
  public record QuestionLine(String id, String text, Lines.Sentence sentence) {}

  /// How much was written about the pair on one day.
  public record Attention(LocalDate date, int stories, int articles) {}

  /// The first of the events with these ids that is on the page.
  public Optional<EventLine> event(List<String> ids) {
    return ids.stream()
        .flatMap(id -> events.stream().filter(event -> event.id().equals(id)))
        .findFirst();
  }

  /// The pair as written in addresses, such as `COL-USA`.
  public String code() {
    return String.join("-", pair);
  }
}
