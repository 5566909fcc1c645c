package org.thaw.evaluation.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.thaw.evaluation.gold.GoldRow;
import org.thaw.evaluation.score.BCubed;
import org.thaw.evaluation.score.Mistake;
import org.thaw.evaluation.score.Tally;
import org.thaw.evaluation.story.OnlineBaseline;
import org.thaw.evaluation.story.StoryGold;
import org.thaw.reading.Reader;
import org.thaw.story.ClusteredStories;
import org.thaw.story.StoryArticle;

/// Which articles tell one story: every article is read, then all are clustered.
///
/// `bcubed` against the gold's stories; `clusters` found, and `clusters.gold`; `duplicate.f1` over
/// pairs of articles that `copyOf` puts into one group of copies. Seconds are those of reading and
/// clustering together; `clusteringSeconds` those of clustering alone. The baseline is
/// [OnlineBaseline]; for copies, that there are none.
public final class StoryTask implements Task {

  @Override
  public String name() {
    return "stories";
  }

  @Override
  public List<String> floored() {
    return List.of("bcubed.f1");
  }

  @Override
  public Outcome run(List<Path> paths, Conditions conditions) throws IOException {
    List<Rows.Row> items = Rows.of(paths, conditions);
    List<GoldRow> rows = items.stream().map(Rows.Row::row).toList();
    List<String> gold = rows.stream().map(row -> row.string("story")).toList();
    rows.forEach(GoldRow::text);
    Reader reader = conditions.instrument().reader();
    StoryGold making = new StoryGold(reader, conditions.instrument().embedder());
    long start = System.nanoTime();
    List<StoryArticle> articles = Rows.each(rows, conditions.threads(), making::article);
    long read = System.nanoTime();
    ClusteredStories stories = ClusteredStories.of(articles);
    long end = System.nanoTime();
    List<String> found = rows.stream().map(row -> stories.story(row.id())).toList();
    Map<String, Double> scores = scores(gold, found);
    duplicates(rows, id -> stories.copyGroup(id).orElse(id))
        .ifPresent(tally -> scores.put("duplicate.f1", tally.f1()));
    scores.put("clusteringSeconds", (end - read) / 1e9);
    Map<String, String> online = OnlineBaseline.cluster(articles);
    Map<String, Double> baseline =
        scores(gold, rows.stream().map(row -> online.getOrDefault(row.id(), "")).toList());
    duplicates(rows, id -> id).ifPresent(tally -> baseline.put("duplicate.f1", tally.f1()));
    return new Outcome(
        name(),
        items.stream().map(Rows.Row::file).distinct().toList(),
        rows.size(),
        (end - start) / 1e9,
        scores,
        baseline,
        Map.of(),
        mistakes(rows, gold, found),
        Rows.unread(rows, reader));
  }

  private static Map<String, Double> scores(List<String> gold, List<String> found) {
    BCubed agreement = BCubed.of(gold, found);
    Map<String, Double> scores = new LinkedHashMap<>();
    scores.put("bcubed.p", agreement.precision());
    scores.put("bcubed.r", agreement.recall());
    scores.put("bcubed.f1", agreement.f1());
    scores.put("clusters", (double) new HashSet<>(found).size());
    scores.put("clusters.gold", (double) new HashSet<>(gold).size());
    return scores;
  }

  /// Pairs of copies, by the gold and by groups; empty if the gold knows no copies.
  private static Optional<Tally> duplicates(List<GoldRow> rows, Function<String, String> group) {
    Map<String, String> copyOf = new HashMap<>();
    rows.forEach(row -> row.optional("copyOf").ifPresent(of -> copyOf.put(row.id(), of)));
    if (copyOf.isEmpty()) {
      return Optional.empty();
    }
    Set<String> gold = pairs(rows, id -> root(copyOf, id));
    Set<String> found = pairs(rows, group);
    Set<String> right = new HashSet<>(found);
    right.retainAll(gold);
    return Optional.of(new Tally(right.size(), found.size(), gold.size()));
  }

  private static String root(Map<String, String> copyOf, String id) {
    Set<String> seen = new HashSet<>();
    String at = id;
    while (copyOf.containsKey(at) && seen.add(at)) {
      at = copyOf.getOrDefault(at, at);
    }
    return at;
  }

  private static Set<String> pairs(List<GoldRow> rows, Function<String, String> group) {
    Map<String, List<String>> groups = new HashMap<>();
    for (GoldRow row : rows) {
      groups.computeIfAbsent(group.apply(row.id()), g -> new ArrayList<>()).add(row.id());
    }
    Set<String> pairs = new HashSet<>();
    for (List<String> members : groups.values()) {
      for (int i = 0; i < members.size(); i++) {
        for (int j = i + 1; j < members.size(); j++) {
          pairs.add(members.get(i) + "\n" + members.get(j));
        }
      }
    }
    return pairs;
  }

  private static List<Mistake> mistakes(List<GoldRow> rows, List<String> gold, List<String> found) {
    Map<String, String> firstStory = new HashMap<>();
    Map<String, String> firstCluster = new HashMap<>();
    List<Mistake> mistakes = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String title = rows.get(i).optional("title").orElse("");
      String story = gold.get(i);
      String cluster = found.get(i);
      if (!firstCluster.computeIfAbsent(story, s -> cluster).equals(cluster)) {
        mistakes.add(new Mistake("split off", rows.get(i).id(), title, story + " in " + cluster));
      }
      if (!firstStory.computeIfAbsent(cluster, c -> story).equals(story)) {
        mistakes.add(new Mistake("merged", rows.get(i).id(), title, story + " in " + cluster));
      }
    }
    return mistakes;
  }
}
