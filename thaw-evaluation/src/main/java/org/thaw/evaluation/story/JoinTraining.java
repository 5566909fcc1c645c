package org.thaw.evaluation.story;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.thaw.evaluation.gold.GoldFile;
import org.thaw.evaluation.gold.GoldRow;
import org.thaw.evaluation.story.LogisticFit.Example;
import org.thaw.story.CommonMeaning;
import org.thaw.story.LikenessPairs;
import org.thaw.story.LikenessPairs.Pair;
import org.thaw.story.StoryArticle;
import org.thaw.story.StoryParameters;

/// Fits the weights by which two articles are one story, on the development files of a folder.
///
/// Every pair that clustering would compare is an example, once with the articles' dates and once
/// without, which feed items never are. Copies are no examples, and files without dates or made of
/// copies are left out. A file's examples count as much as another's, and what makes articles alike
/// never counts against them.
public final class JoinTraining {

  private static final double SHRINK = 0.0002;
  private static final Set<String> EITHER_WAY = Set.of("one", "opposed", "undated", "brief");

  /// Our gold's reports of one event follow within a day, name the same weekday, and nearly each is
  /// of another outlet; the world's are not and do not always.
  private static final Map<String, Double> LEAST =
      Map.of("gap", -1.2, "briefGap", -2.0, "sameOutlet", -1.5, "weekdaysApart", -1.2);

  /// Mean length of texts [characters] under which they are those of feed items.
  private static final int FEED_ITEM = 300;

  private JoinTraining() {}

  /// Writes the weights and says how well they tell pairs apart.
  ///
  /// @param folder holds `*.dev.jsonl`
  /// @param without rows that stay unseen, so that weights can be judged by them
  /// @throws IOException if there are none, or the file cannot be written
  public static void run(
      Path folder, Path weights, Optional<Families> without, StoryGold gold, PrintWriter out)
      throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Path file : developmentFiles(folder)) {
      List<GoldRow> all = seen(file, without);
      List<GoldRow> rows = all.stream().filter(row -> !row.has("copyOf")).toList();
      if (all.size() < 2 * rows.size() && rows.stream().allMatch(row -> row.has("published"))) {
        List<StoryArticle> articles = rows.stream().map(gold::article).toList();
        examples.addAll(examples(file + " dated", rows, articles, out));
        if (!areFeedItems(rows)) {
          List<StoryArticle> undated = articles.stream().map(StoryArticle::withoutDate).toList();
          examples.addAll(examples(file + " undated", rows, undated, out));
        }
      }
    }
    List<String> names = LikenessPairs.names();
    double[] least = names.stream().mapToDouble(JoinTraining::least).toArray();
    String unseen = without.map(families -> " --without " + families).orElse("");
    write(weights, unseen, names, LogisticFit.fit(examples, SHRINK, least));
    out.println("wrote " + weights);
  }

  /// Writes what the embeddings of each language's articles have in common.
  ///
  /// @throws IOException if there are no files, or the table cannot be written
  public static void meanings(Path folder, Path table, StoryGold gold, PrintWriter out)
      throws IOException {
    Map<String, StoryArticle> articles = new TreeMap<>();
    for (Path file : developmentFiles(folder)) {
      for (GoldRow row : GoldFile.read(file).rows()) {
        if (!row.has("copyOf") && row.has("published") && !articles.containsKey(row.id())) {
          articles.put(row.id(), gold.article(row));
        }
      }
    }
    String made = "# Made by `thaw train meanings` on gold/stories/*.dev.jsonl.\n";
    Files.writeString(table, made + CommonMeaning.table(articles.values()));
    out.println("wrote " + table);
  }

  private static List<Path> developmentFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found =
          files.filter(file -> file.toString().endsWith(".dev.jsonl")).sorted().toList();
      if (found.isEmpty()) {
        throw new IOException(folder + " holds no .dev.jsonl files of stories");
      }
      return found;
    }
  }

  private static List<GoldRow> seen(Path file, Optional<Families> without) throws IOException {
    return GoldFile.read(file).rows().stream()
        .filter(row -> without.filter(families -> families.hold(row)).isEmpty())
        .toList();
  }

  private static boolean areFeedItems(List<GoldRow> rows) {
    double length = rows.stream().mapToInt(row -> row.text().length()).average().orElse(0);
    return length < FEED_ITEM;
  }

  private static double least(String name) {
    String plain = name.replace("across.", "");
    double other = EITHER_WAY.contains(plain) ? Double.NEGATIVE_INFINITY : 0;
    return LEAST.getOrDefault(plain, other);
  }

  private static List<Example> examples(
      String name, List<GoldRow> rows, List<StoryArticle> articles, PrintWriter out) {
    Map<String, String> stories = new HashMap<>();
    rows.forEach(row -> stories.put(row.id(), row.string("story")));
    List<Pair> pairs =
        LikenessPairs.of(
            articles,
            StoryParameters.STANDARD,
            (one, other) -> stories.getOrDefault(one, one).equals(stories.get(other)));
    long same = pairs.stream().filter(Pair::same).count();
    out.printf("%s: %d pairs, %d of one story%n", name, pairs.size(), same);
    return pairs.stream()
        .map(pair -> new Example(pair.likeness(), pair.same(), 1.0 / pairs.size()))
        .toList();
  }

  private static void write(Path file, String unseen, List<String> names, double[] weights)
      throws IOException {
    StringBuilder table = new StringBuilder();
    table.append("# Made by `thaw train stories gold/stories join-weights.tsv");
    table.append(unseen).append("`.\n");
    table.append("likeness\tweight\n");
    for (int i = 0; i < weights.length; i++) {
      table.append(String.format(Locale.ROOT, "%s\t%.3f%n", names.get(i), weights[i]));
    }
    Files.writeString(file, table);
  }
}
