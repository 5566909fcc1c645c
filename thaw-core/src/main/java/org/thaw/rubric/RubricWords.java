package org.thaw.rubric;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.thaw.knowledge.Table;

/// The table `rubrics.tsv`.
final class RubricWords {

  private static final int LONGEST = 5;
  private static final String STATECRAFT = "STATECRAFT";

  private final Map<String, Rubric> sections = new HashMap<>();
  private final Map<String, Rubric> labels = new HashMap<>();
  private final Map<String, Rubric> headlines = new HashMap<>();
  private final Map<String, Map<Rubric, Integer>> points = new HashMap<>();
  private final Set<String> columns = new HashSet<>();
  private final Map<String, Rubric> columnStarts = new HashMap<>();
  private final Map<String, Rubric> columnLabels = new HashMap<>();
  private final Set<String> statecraft = new HashSet<>();

  /// How many words the longest phrase of the table has that begins with a word.
  private final Map<String, Integer> longest = new HashMap<>();

  private RubricWords() {}

  static RubricWords load() {
    RubricWords words = new RubricWords();
    for (Table.Row row : Table.load(RubricWords.class, "rubrics.tsv").rows()) {
      for (String word : row.list("words")) {
        words.add(row.cell("rubric"), row.cell("where"), word);
      }
    }
    return words;
  }

  private void add(String name, String where, String word) {
    String[] words = word.split(" ");
    longest.merge(words[0], words.length, Integer::max);
    if (name.equals(STATECRAFT)) {
      statecraft.add(word);
      return;
    }
    Rubric rubric = Rubric.valueOf(name);
    switch (where) {
      case "section" -> sections.put(word, rubric);
      case "label" -> labels.put(word, rubric);
      case "headline" -> headlines.put(word, rubric);
      case "column" -> {
        headlines.put(word, rubric);
        columns.add(word);
      }
      case "column start" -> columnStarts.put(word, rubric);
      case "column label" -> columnLabels.put(word, rubric);
      case "column label start" -> columnLabels.put(word + " …", rubric);
      case "column label end" -> columnLabels.put("… " + word, rubric);
      case "strong", "weak" ->
          points
              .computeIfAbsent(word, key -> new EnumMap<>(Rubric.class))
              .put(rubric, where.equals("strong") ? 2 : 1);
      default -> throw new IllegalArgumentException("rubrics.tsv: no such place: " + where);
    }
  }

  Optional<Rubric> section(String name) {
    return Optional.ofNullable(sections.get(name));
  }

  Optional<Rubric> label(String words) {
    return Optional.ofNullable(labels.get(words)).or(() -> columnLabel(words));
  }

  /// The rubric of a label that an edition of a column has.
  private Optional<Rubric> columnLabel(String words) {
    List<String> label = List.of(words.split("\\s+"));
    Stream<String> ends =
        IntStream.range(0, label.size())
            .mapToObj(from -> "… " + String.join(" ", label.subList(from, label.size())));
    return Stream.of(Stream.of(words), starts(label).stream().map(start -> start + " …"), ends)
        .flatMap(forms -> forms)
        .flatMap(form -> Stream.ofNullable(columnLabels.get(form)))
        .findFirst();
  }

  List<Rubric> inHeadline(List<String> words) {
    return Stream.concat(
            phrases(words).stream().flatMap(phrase -> Stream.ofNullable(headlines.get(phrase))),
            starts(words).stream().flatMap(start -> Stream.ofNullable(columnStarts.get(start))))
        .toList();
  }

  boolean isColumn(List<String> headline) {
    return phrases(headline).stream().anyMatch(columns::contains)
        || starts(headline).stream().anyMatch(columnStarts::containsKey);
  }

  boolean isColumnLabel(String words) {
    return columnLabel(words).isPresent();
  }

  /// What speaks for each rubric in a text, each word once.
  Found found(List<String> words) {
    Map<Rubric, Integer> sums = new EnumMap<>(Rubric.class);
    Map<Rubric, Integer> strong = new EnumMap<>(Rubric.class);
    int against = 0;
    for (String phrase : Set.copyOf(phrases(words))) {
      against += statecraft.contains(phrase) ? 1 : 0;
      points
          .getOrDefault(phrase, Map.of())
          .forEach((rubric, worth) -> {
            sums.merge(rubric, worth, Integer::sum);
            strong.merge(rubric, worth - 1, Integer::sum);
          });
    }
    return new Found(sums, strong, against);
  }

  private static List<String> starts(List<String> words) {
    return IntStream.rangeClosed(1, Math.min(LONGEST, words.size()))
        .mapToObj(length -> String.join(" ", words.subList(0, length)))
        .toList();
  }

  /// The phrases of a text that may stand in the table.
  private List<String> phrases(List<String> words) {
    List<String> phrases = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int most = Math.min(LONGEST, longest.getOrDefault(words.get(i), 0));
      for (int length = 1; length <= most && i + length <= words.size(); length++) {
        phrases.add(String.join(" ", words.subList(i, i + length)));
      }
    }
    return phrases;
  }

  /// @param points of each rubric
  /// @param strong number of words found in that rubric alone
  /// @param statecraft number of words of politics between states
  record Found(Map<Rubric, Integer> points, Map<Rubric, Integer> strong, int statecraft) {

    int points(Rubric rubric) {
      return points.getOrDefault(rubric, 0);
    }

    int strong(Rubric rubric) {
      return strong.getOrDefault(rubric, 0);
    }
  }
}
