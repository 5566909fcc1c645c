package org.thaw.evaluation.task;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.thaw.evaluation.gold.GoldRow;
import org.thaw.evaluation.score.Matching;
import org.thaw.evaluation.score.ScoreSheet;
import org.thaw.knowledge.Knowledge;
import org.thaw.reading.Reading;

/// Places: the part of all gold places with the right country (`country.accuracy`), and of those
/// with coordinates the part within 161 km (`acc161`). A place that is not found is wrong.
public final class PlaceComparison implements Comparison<PlaceLabel> {

  private static final double NEAR_KM = 161;

  @Override
  public List<PlaceLabel> gold(GoldRow row) {
    return row.rows("places").stream()
        .map(place ->
            new PlaceLabel(
                place.span("span"),
                place.optional("country"),
                place.number("lat"),
                place.number("lon")))
        .toList();
  }

  @Override
  public List<PlaceLabel> found(GoldRow row, Reading reading) {
    return reading.places().stream().map(PlaceLabel::of).toList();
  }

  @Override
  public void score(GoldRow row, List<PlaceLabel> gold, List<PlaceLabel> found, ScoreSheet sheet) {
    Matching<PlaceLabel> matching =
        Matching.of(gold, found, (g, f) -> Matching.overlap(g.span(), f.span()));
    matching.pairs().forEach(pair -> score(row, pair.gold(), Optional.of(pair.found()), sheet));
    matching.missed().forEach(missed -> score(row, missed, Optional.empty(), sheet));
  }

  private static void score(
      GoldRow row, PlaceLabel gold, Optional<PlaceLabel> found, ScoreSheet sheet) {
    String name = gold.span().in(row.text());
    if (gold.country().isPresent()) {
      boolean right = found.filter(f -> f.country().equals(gold.country())).isPresent();
      sheet.rate("country.accuracy", right);
      if (!right) {
        String was = found.flatMap(PlaceLabel::country).orElse("nothing");
        sheet.mistake(
            row,
            found.isEmpty() ? "missing place" : "wrong country",
            "%s is in %s but %s".formatted(name, gold.country().get(), was));
      }
    }
    if (gold.latitude().isPresent()) {
      sheet.rate("acc161", found.flatMap(gold::distance).filter(km -> km <= NEAR_KM).isPresent());
    }
  }

  /// Every name with the first meaning in the tables; no coordinates.
  @Override
  public Function<GoldRow, List<PlaceLabel>> baseline(List<GoldRow> rows, Knowledge knowledge) {
    NamedCountries named = new NamedCountries(knowledge);
    return row ->
        named.all(row).stream()
            .map(place ->
                new PlaceLabel(
                    place.span(), Optional.of(place.country()), Optional.empty(), Optional.empty()))
            .toList();
  }
}
