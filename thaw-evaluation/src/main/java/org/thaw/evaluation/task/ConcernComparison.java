package org.thaw.evaluation.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.evaluation.gold.GoldRow;
import org.thaw.evaluation.score.Matching;
import org.thaw.evaluation.score.ScoreSheet;
import org.thaw.finding.Concern;
import org.thaw.knowledge.Knowledge;
import org.thaw.reading.Reading;
import org.thaw.text.Span;

/// What each side worries about. A concern is found when what it is about and the gold's share half
/// of their union; of those found `holder.accuracy` asks for the holder's country, or a word of the
/// name where it has none, and `towards.accuracy` for the country looked at. `whole.f1` wants all.
public final class ConcernComparison implements Comparison<ConcernLabel> {

  private static final double FOUND = .5;
  private static final Pattern WORRY =
      Pattern.compile(
          "(?i)(?:concern|worr|fear|alarm|anxi|uneas|preocup|tem[eo]|inquiet)\\p{L}* (?:about"
              + " |over |that |at |by |por |que |a )?([^.;,]+)");

  @Override
  public List<ConcernLabel> gold(GoldRow row) {
    return row.rows("concerns").stream()
        .map(concern ->
            new ConcernLabel(
                concern.span("holder").in(row.text()),
                concern.optional("country"),
                concern.spans("about").stream()
                    .reduce(Span::cover)
                    .orElseThrow(() -> concern.wrong("about", "is empty")),
                concern.optional("towards")))
        .toList();
  }

  @Override
  public List<ConcernLabel> found(GoldRow row, Reading reading) {
    List<ConcernLabel> found = new ArrayList<>();
    for (Concern concern : reading.concerns()) {
      concern.about().stream()
          .flatMap(words -> Verbatim.find(row.text(), words, concern).stream())
          .reduce(Span::cover)
          .ifPresent(about ->
              found.add(
                  new ConcernLabel(concern.holder(), concern.country(), about, concern.towards())));
    }
    return found;
  }

  @Override
  public void score(
      GoldRow row, List<ConcernLabel> gold, List<ConcernLabel> found, ScoreSheet sheet) {
    Matching<ConcernLabel> matching =
        Matching.of(gold, found, (g, f) -> alike(g, f) >= FOUND ? alike(g, f) : 0);
    sheet.parts("", matching.tally());
    matching.pairs().forEach(pair -> score(row, pair.gold(), pair.found(), sheet));
    sheet.f1("whole.f1", Matching.of(gold, found, (g, f) -> isWhole(g, f) ? 1 : 0).tally());
    String text = row.text();
    matching.missed().forEach(g -> sheet.mistake(row, "missing", g.about().in(text)));
    matching.spurious().forEach(f -> sheet.mistake(row, "spurious", f.about().in(text)));
  }

  private static void score(GoldRow row, ConcernLabel gold, ConcernLabel found, ScoreSheet sheet) {
    sheet.rate("holder.accuracy", gold.sameHolder(found));
    sheet.rate("towards.accuracy", gold.towards().equals(found.towards()));
    if (!gold.sameHolder(found)) {
      sheet.mistake(row, "wrong holder", gold + " but " + found);
    }
    if (!gold.towards().equals(found.towards())) {
      sheet.mistake(row, "wrong towards", gold + " but " + found);
    }
  }

  private static double alike(ConcernLabel gold, ConcernLabel found) {
    return Matching.overlap(gold.about(), found.about());
  }

  private static boolean isWhole(ConcernLabel gold, ConcernLabel found) {
    return alike(gold, found) >= FOUND
        && gold.sameHolder(found)
        && gold.towards().equals(found.towards());
  }

  /// Whatever stands behind a word of worry, held by the country named first.
  @Override
  public Function<GoldRow, List<ConcernLabel>> baseline(List<GoldRow> rows, Knowledge knowledge) {
    NamedCountries named = new NamedCountries(knowledge);
    return row -> {
      List<ConcernLabel> guesses = new ArrayList<>();
      Matcher worry = WORRY.matcher(row.text());
      Optional<String> first =
          named.all(row).stream().map(NamedCountries.Named::country).findFirst();
      while (worry.find()) {
        Span about = new Span(worry.start(1), worry.end(1));
        guesses.add(new ConcernLabel("", first, about, Optional.empty()));
      }
      return guesses;
    };
  }
}
