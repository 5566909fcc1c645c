package org.thaw.intake.feed;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Safelist;

/// One element of a feed and how to read its fields: by canonical name, with inherited base and
/// language, and text constructs of RSS and Atom.
///
/// @param base the address that relative addresses in the document start from
record FeedElement(Element element, String base, boolean atom) {

  private static final Safelist SAFE =
      Safelist.relaxed()
          .addTags("section", "article", "figure", "figcaption")
          .addAttributes("a", "rel");
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int MOST_HTML = 2_000_000;

  List<FeedElement> all(String... names) {
    return children().filter(child -> FeedNames.is(child.element, names)).toList();
  }

  Optional<FeedElement> first(String... names) {
    for (String name : names) {
      Optional<FeedElement> found =
          children().filter(child -> FeedNames.is(child.element, name)).findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /// The trimmed text of the first of `names` that has any.
  Optional<String> text(String... names) {
    for (String name : names) {
      for (FeedElement child : all(name)) {
        String text = child.text();
        if (!text.isEmpty()) {
          return Optional.of(text);
        }
      }
    }
    return Optional.empty();
  }

  String text() {
    return element.wholeText().strip();
  }

  /// An attribute by its local name, whatever its prefix or case.
  String attribute(String local) {
    for (var attribute : element.attributes()) {
      String key = attribute.getKey().toLowerCase(Locale.ROOT);
      if (key.equals(local) || key.endsWith(":" + local)) {
        return attribute.getValue() == null ? "" : attribute.getValue().strip();
      }
    }
    return "";
  }

  private Stream<FeedElement> children() {
    return element.children().stream().map(child -> new FeedElement(child, base, atom));
  }

  /// The language stated nearest above this element.
  Optional<String> language() {
    for (Element above = element; above != null; above = above.parent()) {
      String stated = above.attr("xml:lang").strip();
      if (!stated.isEmpty()) {
        return Optional.of(stated);
      }
    }
    return Optional.empty();
  }

  /// An address made whole by the `xml:base` attributes above; empty if it is no web address.
  Optional<String> url(String given) {
    String whole = resolve(baseHere(), given.strip());
    return whole.matches("(?i)https?://.+") ? Optional.of(whole) : Optional.empty();
  }

  private String baseHere() {
    String here = base;
    java.util.ArrayDeque<String> stated = new java.util.ArrayDeque<>();
    for (Element above = element; above != null; above = above.parent()) {
      String value = above.attr("xml:base").strip();
      if (!value.isEmpty()) {
        stated.push(value);
      }
    }
    for (String value : stated) {
      here = resolve(here, value);
    }
    return here;
  }

  static String resolve(String base, String address) {
    if (address.matches("(?i)[a-z][a-z0-9+.-]*:.*") || base.isEmpty()) {
      return address;
    }
    try {
      return URI.create(base).resolve(address.replace(" ", "%20")).toString();
    } catch (IllegalArgumentException unreadable) {
      return address;
    }
  }

  /// The content as HTML that holds no script, with whole addresses.
  String html() {
    String html = withoutControls(rawHtml());
    if (html.length() > MOST_HTML || (html.indexOf('<') < 0 && html.indexOf('&') < 0)) {
      return html.strip();
    }
    String here = baseHere();
    Document.OutputSettings compact = new Document.OutputSettings().prettyPrint(false);
    return Jsoup.clean(html, here.startsWith("http") ? here : "http://invalid/", SAFE, compact)
        .strip();
  }

  /// The content as one line of plain text.
  String plain() {
    String html = rawHtml();
    String text =
        html.indexOf('<') < 0 && html.indexOf('&') < 0
            ? html
            : Jsoup.parseBodyFragment(html).text();
    return withoutControls(text).replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  /// Numbers 128 to 159 mean the characters of windows-1252, whatever they are called.
  private static String withoutControls(String text) {
    if (text.chars().noneMatch(character -> character >= 0x80 && character < 0xA0)) {
      return text;
    }
    StringBuilder mapped = new StringBuilder(text.length());
    for (char character : text.toCharArray()) {
      boolean control = character >= 0x80 && character < 0xA0;
      mapped.append(control ? new String(new byte[] {(byte) character}, WINDOWS) : character);
    }
    return mapped.toString();
  }

  private String rawHtml() {
    String type = attribute("type").toLowerCase(Locale.ROOT);
    String mode = attribute("mode").toLowerCase(Locale.ROOT);
    if (mode.equals("base64") || (atom && isBinary(type))) {
      return base64(text());
    }
    boolean markup = element.childrenSize() > 0;
    if (mode.equals("xml") || type.contains("xhtml") || markup) {
      return markup ? inner() : escaped();
    }
    boolean plain =
        type.equals("text")
            || type.equals("text/plain")
            || (atom && type.isEmpty() && mode.isEmpty());
    return plain ? escaped() : element.wholeText();
  }

  private static boolean isBinary(String type) {
    return type.contains("/")
        && !type.startsWith("text/")
        && !type.endsWith("xml")
        && !type.equals("application/html");
  }

  private String escaped() {
    return element.wholeText().replace("&", "&amp;").replace("<", "&lt;");
  }

  /// Markup inside the element, without the prefix that its elements may carry.
  private String inner() {
    StringBuilder html = new StringBuilder();
    for (var node : element.childNodes()) {
      html.append(node.outerHtml());
    }
    return html.toString().replaceAll("<(/?)[A-Za-z]+:(?=[A-Za-z])", "<$1");
  }

  private static String base64(String text) {
    try {
      return new String(
          Base64.getMimeDecoder().decode(text.getBytes(StandardCharsets.US_ASCII)),
          StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      return text;
    }
  }

  static Document parse(String xml) {
    Parser parser = Parser.xmlParser().setTrackPosition(true);
    return Jsoup.parse(xml, "", parser);
  }
}
