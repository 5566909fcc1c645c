package org.thaw.evaluation.task;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.thaw.evaluation.gold.GoldRow;
import org.thaw.evaluation.score.Matching;
import org.thaw.evaluation.score.ScoreSheet;
import org.thaw.finding.Measure;
import org.thaw.knowledge.Knowledge;
import org.thaw.reading.Reading;

/// Measures of one state against another. One is found when kind, imposer and target are the
/// gold's; `state.accuracy` is over those found.
///
/// The gold has a measure once, in its state by the end of the text: of several steps of one
/// measure in a reading the last one counts, and history told in passing (`historical`) does not.
public final class MeasureComparison implements Comparison<MeasureLabel> {

  private static final Map<String, Measure.Kind> KEYWORDS =
      Map.of(
          "tariff", Measure.Kind.TARIFF,
          "arancel", Measure.Kind.TARIFF,
          "visa", Measure.Kind.VISA_RESTRICTION,
          "sanction", Measure.Kind.FINANCIAL_DESIGNATION,
          "border", Measure.Kind.BORDER_CLOSED,
          "export", Measure.Kind.EXPORT_CONTROL,
          "ambassador", Measure.Kind.AMBASSADOR_RECALLED,
          "expel", Measure.Kind.DIPLOMAT_EXPELLED,
          "embargo", Measure.Kind.ARMS_EMBARGO,
          "airspace", Measure.Kind.AIRSPACE_BAN);

  @Override
  public List<MeasureLabel> gold(GoldRow row) {
    return row.rows("measures").stream()
        .map(measure ->
            new MeasureLabel(
                measure.word("kind", Measure.Kind.class),
                measure.optional("imposer"),
                measure.optional("target"),
                measure.word("state", Measure.State.class)))
        .toList();
  }

  @Override
  public List<MeasureLabel> found(GoldRow row, Reading reading) {
    List<MeasureLabel> last = new ArrayList<>();
    reading.measures().stream()
        .filter(measure -> !measure.historical())
        .sorted(Comparator.comparing(measure -> measure.evidence().first()))
        .map(MeasureLabel::of)
        .forEach(label -> {
          last.removeIf(label::sameMeasure);
          last.add(label);
        });
    return last;
  }

  @Override
  public void score(
      GoldRow row, List<MeasureLabel> gold, List<MeasureLabel> found, ScoreSheet sheet) {
    Matching<MeasureLabel> matching =
        Matching.of(gold, found, (g, f) -> g.sameMeasure(f) ? (g.state() == f.state() ? 2 : 1) : 0);
    sheet.parts("", matching.tally());
    for (Matching.Pair<MeasureLabel> pair : matching.pairs()) {
      boolean right = pair.gold().state() == pair.found().state();
      sheet.rate("state.accuracy", right);
      if (!right) {
        sheet.mistake(
            row,
            pair.gold().state() + " read as " + pair.found().state(),
            pair.gold() + " but " + pair.found());
      }
    }
    sheet.f1("whole.f1", Matching.of(gold, found, (g, f) -> g.equals(f) ? 1 : 0).tally());
    sheet.f1("kind.f1", Matching.of(gold, found, (g, f) -> g.kind() == f.kind() ? 1 : 0).tally());
    mistakes(row, matching, sheet);
  }

  private static void mistakes(GoldRow row, Matching<MeasureLabel> matching, ScoreSheet sheet) {
    Matching<MeasureLabel> rest =
        Matching.of(matching.missed(), matching.spurious(), (g, f) -> g.kind() == f.kind() ? 1 : 0);
    rest.pairs()
        .forEach(
            pair -> sheet.mistake(row, "wrong states named", pair.gold() + " but " + pair.found()));
    rest.missed().forEach(g -> sheet.mistake(row, "missing " + g.kind().word(), "" + g));
    rest.spurious().forEach(f -> sheet.mistake(row, "spurious " + f.kind().word(), "" + f));
  }

  /// A keyword for the kind, the first country against the second, in the most frequent state.
  @Override
  public Function<GoldRow, List<MeasureLabel>> baseline(List<GoldRow> rows, Knowledge knowledge) {
    Map<Measure.State, Integer> counts = new EnumMap<>(Measure.State.class);
    rows.forEach(row -> gold(row).forEach(label -> counts.merge(label.state(), 1, Integer::sum)));
    Measure.State usual =
        counts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(Measure.State.IN_FORCE);
    NamedCountries named = new NamedCountries(knowledge);
    return row -> {
      List<String> codes = List.copyOf(named.codes(row));
      String text = row.text().toLowerCase(Locale.ROOT);
      return KEYWORDS.entrySet().stream()
          .filter(entry -> text.contains(entry.getKey()))
          .map(entry ->
              new MeasureLabel(
                  entry.getValue(),
                  codes.stream().findFirst(),
                  codes.stream().skip(1).findFirst(),
                  usual))
          .distinct()
          .toList();
    };
  }
}
