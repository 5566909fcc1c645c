package org.thaw.story;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.thaw.article.Article;
import org.thaw.knowledge.Table;

/// Tells reports of games from news of politics, by the section that an outlet put them in, else by
/// the words of games in `sport.tsv`, each with what it reads and what it must not.
public final class Sport {

  private static final int FEWEST = 3;
  private static final Set<String> STEMS = load();

  private Sport() {}

  private static Set<String> load() {
    Set<String> stems = new HashSet<>();
    for (Table.Row row : Table.load(Sport.class, "sport.tsv").rows()) {
      stems.addAll(Words.of(row.cell("word"), 1));
    }
    return stems;
  }

  /// True for an article of a sports section, or one whose headline and lead speak of games.
  public static boolean is(Article article) {
    String section = article.section().orElse("").toLowerCase(Locale.ROOT);
    if (section.contains("sport") || section.contains("deporte")) {
      return true;
    }
    return speaksOfGames(StoryArticle.lead(article));
  }

  /// True if at least three different words of games stand in the text.
  static boolean speaksOfGames(String text) {
    List<String> words = Words.of(text, 100);
    return words.stream().filter(STEMS::contains).distinct().count() >= FEWEST;
  }
}
