package org.thaw.measure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.passage.Passage;
import org.thaw.reading.AnnotatedArticle;

/// Finds whom or what a measure hits, in the article's words: the phrase behind its name.
final class ObjectFinder {

  private static final Pattern BEHIND =
      Pattern.compile(
          "^\\s+(?:of \\d[\\d.,]*\\s?(?:%|percent) )?(?:on|against|of|for|from|to|into|over|a|al|contra|sobre|para|de|del)\\s+"
              + "([^,;:.—]{3,60}?)(?=\\s+(?:that|which|who|was|were|is|are|has|have|had|will|would|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)|from|until|if|unless|after|because|in|by|and|but|que|por|si|desde|hasta|tras|entró|fue|fueron)\\b|[,;:.—]|$)");

  private ObjectFinder() {}

  static Optional<String> find(AnnotatedArticle article, Passage passage, Kernel kernel) {
    Matcher matcher = BEHIND.matcher(passage.text()).region(kernel.end(), passage.text().length());
    if (!matcher.find()) {
      return Optional.empty();
    }
    return Optional.of(article.words(passage.span(matcher.start(1), matcher.end(1))).strip());
  }
}
