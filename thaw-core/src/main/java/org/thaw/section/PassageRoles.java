package org.thaw.section;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.article.Article;
import org.thaw.finding.Section;
import org.thaw.finding.TimeExpression;
import org.thaw.text.Span;

/// What a paragraph, or a sentence taken by itself, is there for: by tense, by dates before or
/// after the article's, by who is heard and by wordings of `roles.tsv`.
public final class PassageRoles {

  static final RoleCues CUES = RoleCues.load();
  private static final int ENOUGH = 3;
  private static final int SHORT = 170;
  private static final int DAYS_OLD = 10;

  private PassageRoles() {}

  /// The best scored role, or the main event where none has enough; one short sentence has fewer
  /// words to show it by, and needs less.
  ///
  /// @param times of the article
  public static Section.Role of(Article article, List<TimeExpression> times, Span passage) {
    Map<Section.Role, Integer> scores = new EnumMap<>(Section.Role.class);
    String words = passage.in(article.text());
    CUES.inParagraph(article.language(), words)
        .forEach(seen -> scores.merge(seen.cue().role(), seen.weight(), Integer::sum));
    byTime(article, times, passage, scores);
    int enough = words.length() <= SHORT ? ENOUGH - 1 : ENOUGH;
    return scores.entrySet().stream()
        .filter(score -> score.getValue() >= enough)
        .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .map(Map.Entry::getKey)
        .orElse(Section.Role.MAIN);
  }

  private static void byTime(
      Article article,
      List<TimeExpression> times,
      Span passage,
      Map<Section.Role, Integer> scores) {
    Optional<LocalDate> published =
        article.published().map(time -> time.atZone(ZoneOffset.UTC).toLocalDate());
    if (published.isEmpty()) {
      return;
    }
    for (TimeExpression time : times) {
      if (time.when().isPresent() && passage.contains(time.evidence().first())) {
        if (time.when().get().end().isBefore(published.get().minusDays(DAYS_OLD))) {
          scores.merge(Section.Role.BACKGROUND, 2, Integer::sum);
        } else if (time.when().get().start().isAfter(published.get())) {
          scores.merge(Section.Role.OUTLOOK, 2, Integer::sum);
        }
      }
    }
  }
}
