package org.thaw.evaluation.task;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.thaw.article.Capture;
import org.thaw.article.Licence;
import org.thaw.evaluation.gold.PackedPages;
import org.thaw.evaluation.page.PageGold;
import org.thaw.evaluation.page.PageScores;
import org.thaw.evaluation.page.Shingles;
import org.thaw.intake.page.PageExtractor;

/// The article in a web page. The path is a folder with `ground-truth.json` or `evaldata.json`, its
/// pages in `html/` or `html.tar.gz`, or one with a folder for each page in `test-pages/` or
/// `test-pages.tar.gz`.
///
/// All pages are read eight times over, or for half a minute, until the compiler has settled, and
/// then once more, which is measured. Scores are [PageScores]', again for each language under its
/// code. `perSecond` among them is pages a second of processor time on one thread, so that what
/// else the machine does counts little, and by the clock on several. The language is the one that
/// the gold names; for `lang.json` that is what a page says of itself, wrong for one in twenty. The
/// baseline takes all text outside of tags, scripts and styles.
public final class PageTask implements Task {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int WARM_ROUNDS = 8;
  private static final long LONGEST_WARMING = 30_000_000_000L;
  private static final Instant CAPTURED = Instant.parse("2026-11-01T00:00:00Z");

  @Override
  public String name() {
    return "pages";
  }

  @Override
  public List<String> floored() {
    return List.of("f1");
  }

  @Override
  public Outcome run(List<Path> paths, Conditions conditions) throws IOException {
    List<PageGold> gold = new ArrayList<>();
    for (Path path : paths) {
      try (PackedPages pages = PackedPages.of(path)) {
        gold.addAll(PageGold.read(path, pages.folder()));
      }
    }
    if (gold.isEmpty()) {
      throw new IOException("none of the pages is in " + paths);
    }
    PageExtractor extractor = new PageExtractor();
    warm(gold, extractor, conditions);
    long start = System.nanoTime();
    long worked = THREADS.getCurrentThreadCpuTime();
    List<PageExtractor.Reading> found = read(gold, extractor, conditions);
    double busy = (THREADS.getCurrentThreadCpuTime() - worked) / 1e9;
    double seconds = (System.nanoTime() - start) / 1e9;
    Map<String, Double> scores = scores(gold, found);
    scores.put("perSecond", gold.size() / (conditions.threads() == 1 ? busy : seconds));
    return new Outcome(
        name(),
        paths.stream().map(Path::toString).toList(),
        gold.size(),
        seconds,
        scores,
        baseline(gold),
        Map.of(),
        List.of(),
        List.of());
  }

  private static void warm(List<PageGold> gold, PageExtractor extractor, Conditions conditions) {
    long start = System.nanoTime();
    for (int i = 0; i < WARM_ROUNDS && System.nanoTime() - start < LONGEST_WARMING; i++) {
      read(gold, extractor, conditions);
    }
  }

  private static List<PageExtractor.Reading> read(
      List<PageGold> gold, PageExtractor extractor, Conditions conditions) {
    return Rows.each(gold, conditions.threads(), page -> extractor.read(capture(page)));
  }

  private static Capture capture(PageGold page) {
    return Capture.of(
        "gold",
        Optional.of(page.url()),
        "text/html",
        Map.of(),
        page.html(),
        CAPTURED,
        Licence.LINK_ONLY);
  }

  private static Map<String, Double> scores(
      List<PageGold> gold, List<PageExtractor.Reading> found) {
    Map<String, PageScores> byLanguage = new TreeMap<>();
    for (int i = 0; i < gold.size(); i++) {
      PageGold page = gold.get(i);
      byLanguage.computeIfAbsent("", all -> new PageScores()).add(page, found.get(i));
      if (page.language().isPresent()) {
        String prefix = page.language().get() + ".";
        byLanguage.computeIfAbsent(prefix, language -> new PageScores()).add(page, found.get(i));
      }
    }
    Map<String, Double> scores = new LinkedHashMap<>();
    byLanguage.forEach((prefix, pages) ->
        pages.scores().forEach((name, value) -> scores.put(prefix + name, value)));
    return scores;
  }

  private static Map<String, Double> baseline(List<PageGold> gold) {
    double precision = 0;
    double recall = 0;
    int whole = 0;
    int found = 0;
    int extra = 0;
    int wanted = 0;
    for (PageGold page : gold) {
      String text = allText(page);
      if (page.body().isPresent()) {
        Shingles shingles = Shingles.compare(page.body().get(), text);
        precision += shingles.precision();
        recall += shingles.recall();
        whole++;
      }
      wanted += page.with().size();
      found += (int) page.with().stream().filter(text::contains).count();
      extra += (int) page.without().stream().filter(text::contains).count();
    }
    double p = whole > 0 ? precision / whole : found == 0 ? 0 : (double) found / (found + extra);
    double r = whole > 0 ? recall / whole : wanted == 0 ? 0 : (double) found / wanted;
    return Map.of("precision", p, "recall", r, "f1", p + r == 0 ? 0 : 2 * p * r / (p + r));
  }

  private static String allText(PageGold page) {
    return new String(page.html(), StandardCharsets.UTF_8)
        .replaceAll("(?is)<(script|style|noscript)\\b.*?</\\1>", " ")
        .replaceAll("(?s)<[^>]*>", " ")
        .replaceAll("\\s+", " ");
  }
}
