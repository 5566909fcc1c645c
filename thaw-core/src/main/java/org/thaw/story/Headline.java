package org.thaw.story;

import java.util.regex.Pattern;

/// What a headline says, without what feeds and offices put around it.
final class Headline {

  private static final Pattern MARKUP =
      Pattern.compile("</?\\p{Alpha}[^<>]{0,200}>|&(?:\\p{Alpha}{2,8}|#\\d{1,6});");

  /// Words that say that a report is fresh or goes on, before it or behind it.
  private static final String FRESH =
      "breaking(?: news)?|live(?: updates?| blog)?|latest|just in|developing|updated?"
          + "|última hora|ultima hora|urgente|en (?:vivo|directo)|minuto a minuto|actualizaci[oó]n|actualizado";

  /// Labels that say what kind of text follows, at the head of it.
  private static final Pattern LABEL =
      Pattern.compile(
          "^\\s*(?:fact sheet|hoja informativa|ficha informativa|press release|comunicado(?: de prensa)?"
              + "|media note|nota de prensa|readout|press statement|joint statement"
              + "|exclusive|exclusiva|update \\d+|video|watch|"
              + FRESH
              + ")(?:\\s*[:|–—]|\\s+-)\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// The same behind a bar or dash at its end.
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:\\s*[|–—]|\\s+-)\\s*(?:" + FRESH + ")\\s*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Headline() {}

  /// The headline without markup, entities and labels such as `Fact Sheet:` and `- live updates`;
  /// as it stands if nothing else is in it.
  static String bare(String headline) {
    String text = MARKUP.matcher(headline).replaceAll(" ");
    String bare = TAIL.matcher(LABEL.matcher(text).replaceFirst("")).replaceFirst("").strip();
    return bare.isEmpty() ? headline : bare.replaceAll("\\s{2,}", " ");
  }
}
