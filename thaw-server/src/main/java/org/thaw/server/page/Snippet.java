package org.thaw.server.page;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.thaw.reading.Reading;
import org.thaw.store.search.SearchQuery;

/// The sentence of an article that says most about a search: the first of those with the most of
/// its words.
final class Snippet {

  private static final int STEM = 5;

  private Snippet() {}

  /// The sentence; the first of the summary where no sentence has any of the words.
  static Optional<String> of(Reading reading, SearchQuery query) {
    Set<String> stems = new HashSet<>();
    collect(query, stems);
    List<String> sentences =
        IntStream.range(0, reading.sentences().size())
            .mapToObj(index -> Lines.sentence(reading, index))
            .filter(sentence -> !sentence.equals(reading.article().headline()))
            .toList();
    return sentences.stream()
        .filter(sentence -> count(sentence, stems) > 0)
        .max(
            Comparator.comparingLong((String sentence) -> count(sentence, stems))
                .thenComparing(sentence -> -sentences.indexOf(sentence)))
        .or(() -> reading.summary().stream().findFirst());
  }

  private static long count(String sentence, Set<String> stems) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    return stems.stream().filter(lower::contains).count();
  }

  private static void collect(SearchQuery query, Set<String> stems) {
    switch (query) {
      case SearchQuery.Words(String words) -> add(words, stems);
      case SearchQuery.In(SearchQuery.Field field, String value) -> {
        if (field == SearchQuery.Field.SAID || field == SearchQuery.Field.PERSON) {
          add(value, stems);
        }
      }
      case SearchQuery.Not(SearchQuery denied) -> {}
      case SearchQuery.All(List<SearchQuery> queries) -> queries.forEach(q -> collect(q, stems));
      case SearchQuery.Any(List<SearchQuery> queries) -> queries.forEach(q -> collect(q, stems));
    }
  }

  /// Words cut to their first letters, so that `visa` is found in `visas`.
  private static void add(String words, Set<String> stems) {
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > 2) {
        stems.add(word.length() > STEM ? word.substring(0, STEM) : word);
      }
    }
  }
}
