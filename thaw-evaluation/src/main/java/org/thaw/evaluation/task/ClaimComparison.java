package org.thaw.evaluation.task;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.thaw.evaluation.gold.GoldArticle;
import org.thaw.evaluation.gold.GoldRow;
import org.thaw.evaluation.score.Matching;
import org.thaw.evaluation.score.ScoreSheet;
import org.thaw.finding.Claim;
import org.thaw.finding.Realis;
import org.thaw.knowledge.Knowledge;
import org.thaw.reading.Reader;
import org.thaw.reading.Reading;

/// What headlines claim of two countries, and what the body beneath tells. A claim is right when
/// pair and direction are; `pair.f1` asks for the pair alone. `body.accuracy`: the sum of the
/// scores of the actual events in the body is above zero for easing, below for rising.
public final class ClaimComparison implements Comparison<ClaimLabel> {

  private static final Pattern EASING =
      Pattern.compile("(?i)\\b(?:eas|agree|deal|accord|restor|restablec|paz|paces|mend|resume)");
  private static final Pattern RISING =
      Pattern.compile("(?i)\\b(?:tension|row|crisis|war|expel|recall|sever|rompe|guerra)");

  @Override
  public List<ClaimLabel> gold(GoldRow row) {
    List<ClaimLabel> labels = new ArrayList<>();
    for (GoldRow claim : row.rows("claims")) {
      labels.add(
          new ClaimLabel(
              String.join("-", claim.strings("pair")),
              claim.word("direction", Claim.Direction.class)));
    }
    labels.add(new ClaimLabel(ClaimLabel.BODY, row.word("body", Claim.Direction.class)));
    return labels;
  }

  @Override
  public List<ClaimLabel> found(GoldRow row, Reader reader) {
    return found(
        row, reader.read(GoldArticle.titled(row, row.id(), row.string("title"), row.text())));
  }

  @Override
  public List<ClaimLabel> found(GoldRow row, Reading reading) {
    List<ClaimLabel> labels = new ArrayList<>();
    for (Claim claim : reading.claims()) {
      labels.add(new ClaimLabel(claim.a() + "-" + claim.b(), claim.direction()));
    }
    labels.add(new ClaimLabel(ClaimLabel.BODY, told(row, reading)));
    return labels;
  }

  private static Claim.Direction told(GoldRow row, Reading reading) {
    double sum =
        reading.events().stream()
            .filter(event -> event.evidence().first().start() >= row.string("title").length())
            .filter(event -> event.realis() == Realis.ACTUAL)
            .mapToDouble(event -> event.type().score())
            .sum();
    return sum > 0
        ? Claim.Direction.EASING
        : sum < 0 ? Claim.Direction.RISING : Claim.Direction.NONE;
  }

  @Override
  public void score(GoldRow row, List<ClaimLabel> gold, List<ClaimLabel> found, ScoreSheet sheet) {
    List<ClaimLabel> claims = gold.stream().filter(label -> !label.isBody()).toList();
    List<ClaimLabel> claimed = found.stream().filter(label -> !label.isBody()).toList();
    Matching<ClaimLabel> whole = Matching.of(claims, claimed, (g, f) -> g.equals(f) ? 1 : 0);
    sheet.parts("", whole.tally());
    sheet.f1(
        "pair.f1",
        Matching.of(claims, claimed, (g, f) -> g.subject().equals(f.subject()) ? 1 : 0).tally());
    whole.missed().forEach(g -> sheet.mistake(row, "missing", row.string("title") + ": " + g));
    whole.spurious().forEach(f -> sheet.mistake(row, "spurious", row.string("title") + ": " + f));
    sheet.rate("body.accuracy", body(gold) == body(found));
    if (body(gold) != body(found)) {
      sheet.mistake(row, "body misread", body(gold) + " but " + body(found));
    }
  }

  private static Claim.Direction body(List<ClaimLabel> labels) {
    return labels.stream()
        .filter(ClaimLabel::isBody)
        .map(ClaimLabel::direction)
        .findFirst()
        .orElse(Claim.Direction.NONE);
  }

  /// Two countries and a word such as `ease` or `row` in the headline; the body tells the same.
  @Override
  public Function<GoldRow, List<ClaimLabel>> baseline(List<GoldRow> rows, Knowledge knowledge) {
    NamedCountries named = new NamedCountries(knowledge);
    return row -> {
      String title = row.string("title");
      Claim.Direction direction =
          EASING.matcher(title).find()
              ? Claim.Direction.EASING
              : RISING.matcher(title).find() ? Claim.Direction.RISING : Claim.Direction.NONE;
      List<String> pair =
          named.all(row.language(), title).stream()
              .map(NamedCountries.Named::country)
              .distinct()
              .sorted()
              .toList();
      List<ClaimLabel> guesses = new ArrayList<>();
      if (pair.size() == 2 && direction != Claim.Direction.NONE) {
        guesses.add(new ClaimLabel(String.join("-", pair), direction));
      }
      guesses.add(new ClaimLabel(ClaimLabel.BODY, direction));
      return guesses;
    };
  }
}
