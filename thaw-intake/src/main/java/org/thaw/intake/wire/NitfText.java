package org.thaw.intake.wire;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The body of a text marked up in NITF, as HTML.
final class NitfText {

  private static final Pattern BODY =
      Pattern.compile("<body\\.content[^>]*>(.*)</body\\.content>", Pattern.DOTALL);

  private NitfText() {}

  /// What stands in `body.content` where there is one, or else all of it; sub-heads are headings.
  static String content(String markup) {
    Matcher body = BODY.matcher(markup);
    return (body.find() ? body.group(1) : markup)
        .replaceAll("<(/?)hl2", "<$1h2")
        .replaceAll("<(/?)[a-z]+:(?=[a-z])", "<$1");
  }
}
