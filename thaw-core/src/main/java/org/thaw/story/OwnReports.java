package org.thaw.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.thaw.reading.Reading;
import org.thaw.text.Span;

/// What the reports in a page's own language tell, two neighbouring sentences at a time: what a
/// report in another language tells like them is no news to who reads these.
final class OwnReports {

  /// Share of a sentence's words that two neighbouring ones of a report have if they tell it.
  private static final double TOLD = 0.4;

  private final List<Set<String>> pairs = new ArrayList<>();

  /// @param readings in the page's language
  OwnReports(List<Reading> readings) {
    readings.forEach(this::add);
  }

  private void add(Reading reading) {
    Set<String> before = Set.of();
    for (Span span : reading.sentences()) {
      if (StoryText.tells(reading.article(), span)) {
        String words = span.in(reading.article().text());
        Set<String> here =
            BilingualWords.all(BilingualWords.words(words, reading.article().language()));
        Set<String> pair = new HashSet<>(before);
        pair.addAll(here);
        pairs.add(pair);
        before = here;
      }
    }
  }

  /// True if they tell what a sentence of another language says.
  boolean tell(String text, String language) {
    List<BilingualWords.Word> words = BilingualWords.words(text, language);
    return pairs.stream().anyMatch(pair -> BilingualWords.share(words, pair) >= TOLD);
  }
}
