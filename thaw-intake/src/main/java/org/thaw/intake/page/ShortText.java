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

  /// The text of a heading without the kicker that stands in it.
  static Optional<String> ofHeading(Element heading, int longest) {
    Element only = heading.firstElementChild();
    if (only != null && only.nextElementSibling() == null && heading.ownText().isBlank()) {
      return ofHeading(only, longest);
    }
    ShortText reader = new ShortText(longest);
    for (Node child : heading.childNodes()) {
      boolean kicker = child instanceof Element part && NameHints.isKicker(part.className());
      if (!kicker && !reader.take(child)) {
        return Optional.empty();
      }
    }
    return reader.text.isEmpty() ? of(heading, longest) : Optional.of(reader.text.toString());
  }

  private boolean read(Element element) {
    boolean divides = element.isBlock() || element.nameIs("br") || element.nameIs("td");
    space |= divides;
    for (Node child : element.childNodes()) {
      if (!take(child)) {
        return false;
      }
    }
    space |= divides;
    return true;
  }

  private boolean take(Node node) {
    return node instanceof TextNode words
        ? append(words.getWholeText())
        : !(node instanceof Element below) || read(below);
  }

  private boolean append(String words) {
    space = Strings.squeeze(words, space, text);
    return text.length() <= longest;
  }
}
