package org.thaw.intake.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a class or id hints that its element tells, by stretches of letters anywhere in it. One
/// walk over the name tries all of them, so that every element of a page can be asked.
final class NameHints {

  /// Classes of an element that holds the title, each a class of its own.
  static final List<String> TITLES = List.of("article-title", "entry-title", "post-title");

  private static final int ASCII = 128;
  private static final Hint[][] BY_FIRST =
      byFirst(
          Map.of(
              Landmark.AUTHOR_NAMED,
              List.of("uthor", "utor", "yline", "writer", "username", "redakteur", "submitted"),
              Landmark.DATE_NAMED,
              List.of(
                  "date", "Date", "time", "fecha", "datum", "publish", "posted", "meta", "byline",
                  "info"),
              Landmark.TITLE,
              TITLES,
              Landmark.CAPTION,
              List.of("caption", "Caption", "pie-foto")));

  private static final List<String> KICKERS =
      List.of(
          "kicker",
          "dachzeile",
          "topline",
          "overline",
          "roofline",
          "eyebrow",
          "volanta",
          "antetitulo",
          "pretitle",
          "pre-title",
          "supertitle",
          "surtitre",
          "occhiello",
          "h1small",
          "spitzmarke",
          "vorspann",
          "subtitle",
          "subline",
          "subheadline",
          "category",
          "ressort",
          "flytitle",
          "titleheader",
          "colon",
          "entry-section",
          "prefix",
          "screen-reader",
          "sr-only",
          "visually-hidden");

  private NameHints() {}

  /// Whether a part of a heading is named as what stands above or below a title.
  static boolean isKicker(String names) {
    String lower = Strings.lower(names);
    return !lower.isEmpty() && KICKERS.stream().anyMatch(lower::contains);
  }

  private record Hint(Landmark kind, String letters) {}

  static Set<Landmark> of(String name) {
    Set<Landmark> found = Set.of();
    for (int i = 0; i < name.length(); i++) {
      char first = name.charAt(i);
      if (first < ASCII && BY_FIRST[first].length > 0) {
        for (Hint hint : BY_FIRST[first]) {
          if (name.startsWith(hint.letters(), i)) {
            found = found.isEmpty() ? EnumSet.of(hint.kind()) : found;
            found.add(hint.kind());
          }
        }
      }
    }
    return found;
  }

  private static Hint[][] byFirst(Map<Landmark, List<String>> all) {
    List<List<Hint>> byFirst = new ArrayList<>();
    for (int i = 0; i < ASCII; i++) {
      byFirst.add(new ArrayList<>());
    }
    all.forEach((kind, stretches) ->
        stretches.forEach(letters -> byFirst.get(letters.charAt(0)).add(new Hint(kind, letters))));
    return byFirst.stream().map(hints -> hints.toArray(Hint[]::new)).toArray(Hint[][]::new);
  }
}
