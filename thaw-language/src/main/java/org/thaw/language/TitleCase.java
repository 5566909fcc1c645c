package org.thaw.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/// Gives headlines in title case or capitals the case of running text, so that a parser trained on
/// running text can read them.
///
/// A sentence counts as title case when at least three quarters of its longer words are
/// capitalised. Then words of the dictionary that are no names are lowered.
final class TitleCase {

  private static final String FOLDER = "edu/emory/clir/clearnlp/dictionary/morphology/english/";
  private static final List<String> LISTS =
      List.of("noun.base", "verb.base", "adjective.base", "adverb.base");
  private static final int LONGER = 4;

  private final Set<String> words;
  private final Predicate<String> isName;

  private TitleCase(Set<String> words, Predicate<String> isName) {
    this.words = words;
    this.isName = isName;
  }

  static TitleCase load(Predicate<String> isName) {
    Set<String> words = new HashSet<>();
    for (String list : LISTS) {
      try (InputStream in = TitleCase.class.getClassLoader().getResourceAsStream(FOLDER + list)) {
        if (in == null) {
          throw new IOException("missing on the class path: " + FOLDER + list);
        }
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
            .lines()
            .map(String::strip)
            .forEach(words::add);
      } catch (IOException missing) {
        throw new UncheckedIOException(missing);
      }
    }
    return new TitleCase(words, isName);
  }

  /// The forms with title case undone where there is any; the same list length.
  List<String> lower(List<String> forms) {
    if (!isTitle(forms)) {
      return forms;
    }
    List<String> lowered = new ArrayList<>(forms.size());
    for (String form : forms) {
      String lower = form.toLowerCase(Locale.ROOT);
      lowered.add(isOrdinary(lower) ? lower : capitals(form) ? capitalised(form) : form);
    }
    return lowered;
  }

  private static boolean isTitle(List<String> forms) {
    int longer = 0;
    int capitalised = 0;
    for (String form : forms) {
      if (form.length() >= LONGER && Character.isLetter(form.charAt(0))) {
        longer++;
        capitalised += Character.isUpperCase(form.charAt(0)) ? 1 : 0;
      }
    }
    return longer >= 3 && capitalised * 4 >= longer * 3;
  }

  private boolean isOrdinary(String lower) {
    if (isName.test(lower)) {
      return false;
    }
    return words.contains(lower) || stems(lower).stream().anyMatch(words::contains);
  }

  private static List<String> stems(String word) {
    List<String> stems = new ArrayList<>();
    for (String ending : List.of("s", "es", "ed", "d", "ing")) {
      if (word.endsWith(ending) && word.length() > ending.length() + 2) {
        String stem = word.substring(0, word.length() - ending.length());
        stems.add(stem);
        stems.add(stem + "e");
      }
    }
    return stems;
  }

  private static boolean capitals(String form) {
    return form.length() > LONGER && form.equals(form.toUpperCase(Locale.ROOT));
  }

  private static String capitalised(String form) {
    return form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT);
  }
}
