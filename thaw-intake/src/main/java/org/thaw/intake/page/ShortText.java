package org.thaw.intake.page;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The text of an element that is known to matter only when short; reading stops as soon as it is
/// not, so that no subtree is read over and over.
final class ShortText {

  private final int longest;
  private final StringBuilder text = new StringBuilder();
  private boolean space;

  private ShortText(int longest) {
    this.longest = longest;
  }

  /// One line without doubled white space, neighbouring blocks divided; empty if it is longer than
  /// `longest` characters.
  static Optional<String> of(Element element, int longest) {
    ShortText reader = new ShortText(longest);
    return reader.read(element) ? Optional.of(reader.text.toString()) : Optional.empty();
  }

  /// Whether the element's text is no longer than `longest` characters.
  static boolean isWithin(Element element, int longest) {
    return new ShortText(longest).read(element);
  }

  private boolean read(Element element) {
    boolean divides = element.isBlock() || element.nameIs("br") || element.nameIs("td");
    space |= divides;
    for (Node child : element.childNodes()) {
      boolean fits =
          child instanceof TextNode words
              ? append(words.getWholeText())
              : !(child instanceof Element below) || read(below);
      if (!fits) {
        return false;
      }
    }
    space |= divides;
    return true;
  }

  private boolean append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char character = words.charAt(i);
      if (Strings.isSpace(character)) {
        space = true;
      } else if (!Strings.isInvisible(character)) {
        if (space && !text.isEmpty()) {
          text.append(' ');
        }
        space = false;
        text.append(character);
      }
    }
    return text.length() <= longest;
  }
}
