package org.thaw.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.article.Article;
import org.thaw.article.Datelines;
import org.thaw.fold.Words;
import org.thaw.knowledge.Table;

/// The country that an article is written from, whose bodies it names without their country: under
/// the dateline WASHINGTON, `the Supreme Court` is the American one.
record Home(Optional<String> country) {

  private static final Pattern BODY =
      Pattern.compile(
          "(?i)\\b(?:the|a|el|la|un|una) (?:\\p{L}+ )?(?:court|judges?|parliament|senate|congress|government|cabinet|administration|corte|tribunal|parlamento|senado|congreso|gobierno)\\b");
  private static final Pattern MISSION =
      Pattern.compile(
          "(?:[Ee]mbassy|[Ee]mbassies|[Cc]onsulate|[Aa]mbassador|[Ee]mbajada|[Cc]onsulado|[Ee]mbajadora?)(?: de (?:los )?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)? (?:in|to|en) (\\p{Lu}[\\p{L}.'’]+(?: (?:de |del )?\\p{Lu}\\p{L}+)*)");
  private static final Map<String, String> CAPITALS = new HashMap<>();

  static {
    for (Table.Row row : Table.load("countries.tsv").rows()) {
      for (String column : List.of("capital_en", "capital_es", "seats")) {
        row.list(column).forEach(name -> CAPITALS.putIfAbsent(key(name), row.cell("iso3")));
      }
    }
  }

  static Home of(Article article) {
    return new Home(
        Datelines.of(article)
            .flatMap(line -> Optional.ofNullable(CAPITALS.get(key(line.place())))));
  }

  private static String key(String name) {
    return String.join(" ", Words.of(name));
  }

  /// The country in whose capital a mission that the words name stands.
  static Optional<String> seat(String words) {
    Matcher matcher = MISSION.matcher(words);
    return matcher.find()
        ? Optional.ofNullable(CAPITALS.get(key(matcher.group(1))))
        : Optional.empty();
  }

  /// The country, if the words name a body of state without saying whose it is.
  Optional<String> imposer(String words) {
    return country.filter(any -> BODY.matcher(words).find());
  }
}
