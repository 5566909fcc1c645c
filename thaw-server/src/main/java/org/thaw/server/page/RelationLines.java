package org.thaw.server.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.fold.Citation;
import org.thaw.fold.Pair;
import org.thaw.ledger.MeasureHistory;
import org.thaw.ledger.MeasureStep;
import org.thaw.relation.ChangePoint;
import org.thaw.relation.Level;
import org.thaw.relation.Point;
import org.thaw.relation.Sensitivity;
import org.thaw.relation.Series;

/// The lines of a relation's page that need the folded history alone: levels, points, shifts and
/// measures, with the ids of their evidence.
final class RelationLines {

  private RelationLines() {}

  /// Where a relation stands, as lists of relations show it too.
  static RelationPage.LevelLine level(Level level, Optional<Double> weekChange) {
    return new RelationPage.LevelLine(
        level.estimate().map(estimate -> estimate.value()),
        level.estimate().map(estimate -> estimate.low()),
        level.estimate().map(estimate -> estimate.high()),
        level.percentile(),
        level.trend().word(),
        level.reason(),
        weekChange);
  }

  static RelationPage.PointLine point(Pair pair, Point point) {
    String a = pair.a();
    String b = pair.b();
    Map<String, Map<String, Double>> series = new LinkedHashMap<>();
    series.put(a + ">" + b, rates(point.forward()));
    series.put(b + ">" + a, rates(point.backward()));
    return new RelationPage.PointLine(
        point.date(),
        point.estimate().map(estimate -> estimate.value()),
        point.estimate().map(estimate -> estimate.low()),
        point.estimate().map(estimate -> estimate.high()),
        point.coverage(),
        series);
  }

  private static Map<String, Double> rates(Series series) {
    Map<String, Double> rates = new LinkedHashMap<>();
    rates.put("verbalCooperation", series.verbalCooperation());
    rates.put("materialCooperation", series.materialCooperation());
    rates.put("verbalConflict", series.verbalConflict());
    rates.put("materialConflict", series.materialConflict());
    return rates;
  }

  static RelationPage.ChangeLine shift(ChangePoint change) {
    return new RelationPage.ChangeLine(
        change.date(),
        change.direction().word(),
        change.probability(),
        change.live(),
        change.evidence());
  }

  static RelationPage.MeasureLine measure(MeasureHistory measure) {
    return new RelationPage.MeasureLine(
        measure.id(),
        measure.kind().word(),
        measure.imposer(),
        measure.target(),
        measure.object(),
        measure.legalBasis(),
        measure.state().name(),
        measure.steps().stream().map(RelationLines::step).toList(),
        measure.answers(),
        measure.answeredBy(),
        measure.objects());
  }

  static RelationPage.StepLine step(MeasureStep step) {
    return new RelationPage.StepLine(
        step.date(),
        step.dated(),
        step.state().name(),
        step.effective(),
        step.deadline(),
        step.magnitudes(),
        step.condition(),
        step.hedge(),
        step.derived(),
        step.disputed(),
        findings(step.evidence()));
  }

  static RelationPage.SensitivityLine sensitivity(Sensitivity trial) {
    return new RelationPage.SensitivityLine(
        trial.without(),
        trial.outlet(),
        trial.value(),
        trial.change(),
        trial.lost().stream().map(ChangePoint::date).toList(),
        trial.gained().stream().map(ChangePoint::date).toList());
  }

  static List<String> findings(List<Citation> evidence) {
    return evidence.stream().map(Citation::finding).toList();
  }
}
