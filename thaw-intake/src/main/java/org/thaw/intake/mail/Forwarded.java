package org.thaw.intake.mail;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.thaw.intake.feed.FeedDates;

/// The letter that another forwards within its text: below lines that say who sent it and what it
/// is about, as mail programs write them in English and Spanish. What stands above them is the
/// forwarder's and left out.
final class Forwarded {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("from", "from"),
          Map.entry("de", "from"),
          Map.entry("date", "date"),
          Map.entry("sent", "date"),
          Map.entry("fecha", "date"),
          Map.entry("enviado", "date"),
          Map.entry("enviado el", "date"),
          Map.entry("subject", "subject"),
          Map.entry("asunto", "subject"),
          Map.entry("to", "to"),
          Map.entry("para", "to"),
          Map.entry("cc", "to"));
  private static final Pattern HEADER =
      Pattern.compile("[\\s>*]*([\\p{L} ]{2,12}?)[\\s*]*:[\\s*]*(.*?)\\s*");
  private static final int LONGEST_HEAD = 1_500;
  private static final int FARTHEST = 40;
  private static final int MOST_ELEMENTS = 3_000;

  private Forwarded() {}

  /// The letter within; the letter itself if it forwards none.
  static Letter within(Letter letter) {
    Optional<Letter> text = letter.text().flatMap(plain -> inText(letter, plain));
    Optional<Letter> html = letter.html().flatMap(page -> inHtml(letter, page));
    if (html.isEmpty()) {
      return text.orElse(letter);
    }
    Letter inner = html.get();
    return new Letter(
        inner.sender(), inner.subject(), inner.sent(), text.flatMap(Letter::text), inner.html());
  }

  private static Optional<Letter> inText(Letter letter, String text) {
    List<String> lines = text.lines().toList();
    for (int start = 0; start < Math.min(lines.size(), FARTHEST); start++) {
      Map<String, String> head = new HashMap<>();
      int end = start;
      while (end < lines.size() && header(lines.get(end), head)) {
        end++;
      }
      if (isHead(head)) {
        String rest = String.join("\n", lines.subList(end, lines.size()));
        return Optional.of(inner(letter, head, Optional.of(rest), Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Letter> inHtml(Letter letter, String html) {
    Document page = Jsoup.parse(html);
    for (Element element : page.body().stream().limit(MOST_ELEMENTS).toList()) {
      Map<String, String> head = head(element);
      if (isHead(head) && element.children().stream().noneMatch(below -> isHead(head(below)))) {
        leaveOutUpTo(element);
        return Optional.of(inner(letter, head, Optional.empty(), Optional.of(page.html())));
      }
    }
    return Optional.empty();
  }

  /// What the lines of a short element say; nothing of a long one, which is not read to its end.
  private static Map<String, String> head(Element element) {
    StringBuilder text = new StringBuilder();
    Iterator<Node> nodes = element.nodeStream().iterator();
    for (int read = 0; nodes.hasNext(); read++) {
      Node node = nodes.next();
      text.append(node instanceof TextNode words ? words.getWholeText() : "");
      boolean divides = node instanceof Element below && (below.isBlock() || below.nameIs("br"));
      text.append(divides ? "\n" : "");
      if (text.length() > LONGEST_HEAD || read > LONGEST_HEAD) {
        return Map.of();
      }
    }
    Map<String, String> head = new HashMap<>();
    text.toString().lines().forEach(line -> header(line, head));
    return head;
  }

  private static void leaveOutUpTo(Element head) {
    for (Element at = head; at.parent() != null && !at.nameIs("body"); at = at.parent()) {
      for (Node before = at.previousSibling(); before != null; before = at.previousSibling()) {
        before.remove();
      }
    }
    head.empty();
  }

  private static boolean header(String line, Map<String, String> head) {
    Matcher match = HEADER.matcher(line);
    String name =
        match.matches() ? NAMES.getOrDefault(match.group(1).toLowerCase(Locale.ROOT), "") : "";
    if (name.isEmpty()) {
      return false;
    }
    head.putIfAbsent(name, match.group(2));
    return true;
  }

  private static boolean isHead(Map<String, String> head) {
    return head.containsKey("from")
        && head.containsKey("subject")
        && (head.containsKey("date") || head.containsKey("to"));
  }

  private static Letter inner(
      Letter letter, Map<String, String> head, Optional<String> text, Optional<String> html) {
    return new Letter(
        Letter.name(head.getOrDefault("from", "")),
        Letter.subject(head.getOrDefault("subject", "")),
        FeedDates.parse(head.getOrDefault("date", "")).or(letter::sent),
        text,
        html);
  }
}
