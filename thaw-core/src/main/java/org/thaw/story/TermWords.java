package org.thaw.story;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of an article as they stand there, and its names, by the terms that are made of them:
/// what the reason of a joining names. They are looked for when the first is asked for, all at
/// once. Not thread-safe.
final class TermWords {

  private final ArticleTerms terms;
  private final Map<Integer, String> words = new HashMap<>();

  TermWords(ArticleTerms terms) {
    this.terms = terms;
  }

  /// The word behind a term as it first stands in the article, or a name; empty for an act and for
  /// what stands there in another language only.
  Optional<String> word(int term) {
    if (words.isEmpty()) {
      find();
    }
    return Optional.ofNullable(words.get(term));
  }

  private void find() {
    Set<String> stems =
        Stream.of(terms.headline(), terms.body(), terms.headlineInEnglish(), terms.bodyInEnglish())
            .flatMap(Collection::stream)
            .collect(Collectors.toCollection(HashSet::new));
    StoryArticle article = terms.article();
    for (String text : List.of(article.headline(), article.body())) {
      for (String word : Words.written(text)) {
        String stem = Words.stem(word.toLowerCase(Locale.ROOT));
        if (stems.contains(stem)) {
          words.putIfAbsent(stem.hashCode(), word);
        }
      }
    }
    article
        .names()
        .forEach(name -> words.putIfAbsent((ArticleTerms.NAME + name).hashCode(), inWords(name)));
  }

  /// A name's code as words: `person:rosa-villavicencio--foreign-minister` is Rosa Villavicencio.
  private static String inWords(String code) {
    String name = code.substring(code.lastIndexOf(':') + 1);
    int place = name.indexOf("--");
    return Arrays.stream((place < 0 ? name : name.substring(0, place)).split("-"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining(" "));
  }
}
