package org.thaw.evaluation.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Runs of four words shared by two texts, as the article extraction benchmark counts them
/// (Scrapinghub 2020): precision and recall of one page, each with repeated runs counted.
///
/// @param found runs that both texts have
/// @param extra runs that only the found text has
/// @param missed runs that only the gold text has
public record Shingles(int found, int extra, int missed) {

  private static final int RUN = 4;
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  public static Shingles compare(String gold, String text) {
    Map<List<String>, Integer> wanted = count(gold);
    Map<List<String>, Integer> given = count(text);
    int found = 0;
    for (Map.Entry<List<String>, Integer> run : wanted.entrySet()) {
      found += Math.min(run.getValue(), given.getOrDefault(run.getKey(), 0));
    }
    return new Shingles(found, sum(given) - found, sum(wanted) - found);
  }

  public double precision() {
    return found + extra == 0 ? (missed == 0 ? 1 : 0) : (double) found / (found + extra);
  }

  public double recall() {
    return found + missed == 0 ? (extra == 0 ? 1 : 0) : (double) found / (found + missed);
  }

  private static int sum(Map<List<String>, Integer> runs) {
    return runs.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<List<String>, Integer> count(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    Map<List<String>, Integer> runs = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - RUN + 1); i++) {
      List<String> run = words.subList(i, Math.min(words.size(), i + RUN));
      if (!run.isEmpty()) {
        runs.merge(List.copyOf(run), 1, Integer::sum);
      }
    }
    return runs;
  }
}
