package org.thaw.evaluation.task;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.thaw.evaluation.gold.GoldArticle;
import org.thaw.evaluation.gold.GoldRow;
import org.thaw.evaluation.score.Matching;
import org.thaw.evaluation.score.ScoreSheet;
import org.thaw.evaluation.score.Tally;
import org.thaw.finding.Actor;
import org.thaw.knowledge.Knowledge;
import org.thaw.mention.Mention;
import org.thaw.reading.Reader;
import org.thaw.reading.Reading;

/// Whom names, offices and pronouns stand for. Of the words that the gold marks, `p`, `r` and `f1`
/// count those carried to the right whole name; `unresolved.accuracy` is over those that no reader
/// could tell, which must be left open; `country.accuracy` is over those with a country or two.
public final class PeopleComparison implements Comparison<PersonLabel> {

  private static final double SAME = .5;
  private static final Set<Mention.Kind> KINDS =
      Set.of(Mention.Kind.PERSON, Mention.Kind.OFFICE, Mention.Kind.PRONOUN);
  private static final Pattern WHOLE_NAME = Pattern.compile("\\p{Lu}\\S+ \\p{Lu}.*");

  @Override
  public List<PersonLabel> gold(GoldRow row) {
    return row.rows("people").stream()
        .map(person ->
            new PersonLabel(
                person.span("span"),
                person.optional("person"),
                Set.copyOf(person.strings("countries"))))
        .toList();
  }

  @Override
  public List<PersonLabel> found(GoldRow row, Reader reader) {
    List<Mention> mentions = reader.mentions(GoldArticle.of(row)).all();
    return gold(row).stream().map(gold -> found(gold, mentions)).toList();
  }

  /// What the mentions say of the words that the gold marks.
  private static PersonLabel found(PersonLabel gold, List<Mention> mentions) {
    List<Mention> here =
        mentions.stream()
            .filter(mention -> KINDS.contains(mention.kind()))
            .filter(mention -> Matching.overlap(gold.span(), mention.span()) >= SAME)
            .toList();
    Set<String> countries = new HashSet<>();
    here.forEach(mention ->
        mention.actor().filter(Actor::isState).ifPresent(a -> countries.add(a.country().get())));
    return new PersonLabel(
        gold.span(),
        here.stream().flatMap(mention -> mention.person().stream()).findFirst(),
        countries);
  }

  @Override
  public List<PersonLabel> found(GoldRow row, Reading reading) {
    return reading.people().stream()
        .map(person ->
            new PersonLabel(
                person.evidence().first(),
                Optional.of(person.name()),
                person.country().map(Set::of).orElse(Set.of())))
        .toList();
  }

  @Override
  public void score(
      GoldRow row, List<PersonLabel> gold, List<PersonLabel> found, ScoreSheet sheet) {
    Matching<PersonLabel> matching =
        Matching.of(gold, found, (g, f) -> g.span().equals(f.span()) ? 1 : 0);
    matching.pairs().forEach(pair -> score(row, pair.gold(), pair.found(), sheet));
  }

  private static void score(GoldRow row, PersonLabel gold, PersonLabel found, ScoreSheet sheet) {
    String words = gold.span().in(row.text());
    boolean same = gold.samePerson(found);
    int named = found.person().isPresent() ? 1 : 0;
    int nameable = gold.person().isPresent() ? 1 : 0;
    sheet.parts("", new Tally(same ? 1 : 0, named, nameable));
    if (nameable == 0) {
      sheet.rate("unresolved.accuracy", named == 0);
    }
    boolean right = nameable == 1 ? same : named == 0;
    if (!right) {
      String kind = named == 0 ? "unresolved" : nameable == 0 ? "guessed" : "wrong person";
      sheet.mistake(row, kind, words + ": " + gold.person() + " but " + found.person());
    }
    if (!gold.countries().isEmpty()) {
      boolean country = gold.countries().equals(found.countries());
      sheet.rate("country.accuracy", country);
      if (!country) {
        sheet.mistake(
            row, "wrong country", words + ": " + gold.countries() + " but " + found.countries());
      }
    }
  }

  /// A name of two words or more stands for itself, all else is left open.
  @Override
  public Function<GoldRow, List<PersonLabel>> baseline(List<GoldRow> rows, Knowledge knowledge) {
    return row ->
        gold(row).stream()
            .map(gold ->
                new PersonLabel(
                    gold.span(),
                    Optional.of(gold.span().in(row.text()))
                        .filter(words -> WHOLE_NAME.matcher(words).matches()),
                    Set.of()))
            .toList();
  }
}
