package org.thaw.evaluation.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thaw.article.Article;
import org.thaw.article.Extraction;
import org.thaw.intake.page.PageExtractor;
import org.thaw.intake.page.PageMetadata;

/// Scores of main content and metadata over a set of pages.
///
/// Pages with their whole text are scored on the body by runs of four words, precision and recall
/// averaged over the pages; pages with segments by segments found and not found in summary and
/// body, over all pages together. Title, date and author are right when they are the gold's, white
/// space, case and the dividers of names apart, and so is the language; pages whose gold has none
/// do not count.
public final class PageScores {

  private final List<Shingles> shingles = new ArrayList<>();
  private int found;
  private int missed;
  private int extra;
  private final int[] titles = new int[2];
  private final int[] dates = new int[2];
  private final int[] authors = new int[2];
  private final int[] languages = new int[2];

  /// Adds one page and what was read from it.
  public void add(PageGold gold, PageExtractor.Reading reading) {
    gold.body().ifPresent(text -> shingles.add(Shingles.compare(text, reading.body())));
    String all = String.join("\n\n", reading.summary()) + "\n\n" + reading.body();
    for (String segment : gold.with()) {
      boolean there = all.contains(segment);
      found += there ? 1 : 0;
      missed += there ? 0 : 1;
    }
    for (String segment : gold.without()) {
      extra += all.contains(segment) ? 1 : 0;
    }
    PageMetadata metadata = reading.metadata();
    String date = metadata.published().map(moment -> moment.day().toString()).orElse("");
    count(titles, gold.title(), metadata.title());
    count(dates, gold.date(), date);
    count(authors, names(gold.author()), names(String.join("; ", metadata.authors())));
    count(languages, gold.language().orElse(""), language(reading.extraction()));
  }

  private static String language(Extraction extraction) {
    return extraction instanceof Extraction.Extracted(Article article) ? article.language() : "";
  }

  /// The names of a list, in whatever way it divides them.
  private static String names(String list) {
    return String.join("; ", list.split("\\s*(?:[;,&/|]|\\s(?:and|und|y|et)\\s)\\s*"));
  }

  private static void count(int[] counts, String gold, String given) {
    if (!gold.isBlank()) {
      counts[0] += same(gold, given) ? 1 : 0;
      counts[1]++;
    }
  }

  /// Whether two strings are the same but for case, white space and form of apostrophes and dashes.
  static boolean same(String gold, String given) {
    return plain(gold).equals(plain(given));
  }

  private static String plain(String text) {
    return Normalizer.normalize(
            org.jsoup.parser.Parser.unescapeEntities(text, false), Normalizer.Form.NFKC)
        .replaceAll("[‘’´`]", "'")
        .replaceAll("[“”„«»]", "\"")
        .replaceAll("[–—]", "-")
        .replaceAll("\\s+", " ")
        .strip()
        .toLowerCase(java.util.Locale.ROOT);
  }

  /// Scores by name: precision, recall, f1, and where the gold has them title, date, author and
  /// language.
  public Map<String, Double> scores() {
    Map<String, Double> scores = new LinkedHashMap<>();
    boolean whole = !shingles.isEmpty();
    double precision =
        whole
            ? shingles.stream().mapToDouble(Shingles::precision).average().orElse(0)
            : ratio(found, found + extra);
    double recall =
        whole
            ? shingles.stream().mapToDouble(Shingles::recall).average().orElse(0)
            : ratio(found, found + missed);
    scores.put("precision", precision);
    scores.put("recall", recall);
    scores.put("f1", precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
    put(scores, "title.exact", titles);
    put(scores, "date.exact", dates);
    put(scores, "author.exact", authors);
    put(scores, "language.accuracy", languages);
    return scores;
  }

  private static void put(Map<String, Double> scores, String name, int[] counts) {
    if (counts[1] > 0) {
      scores.put(name, ratio(counts[0], counts[1]));
    }
  }

  private static double ratio(int part, int all) {
    return all == 0 ? 0 : (double) part / all;
  }
}
