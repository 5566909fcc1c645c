package org.thaw.story;

import java.util.Locale;
import org.thaw.article.Article;

/// Tells reports of games from news of politics, by the section that an outlet put them in, else by
/// the words of games in `fields.tsv`.
public final class Sport {

  private static final int FEWEST = 3;

  private Sport() {}

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
    return Field.GAMES.in(Words.of(text, 100)).size() >= FEWEST;
  }
}
