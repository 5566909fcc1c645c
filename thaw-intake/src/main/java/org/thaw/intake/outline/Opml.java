package org.thaw.intake.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.thaw.article.Licence;
import org.thaw.intake.format.Charsets;
import org.thaw.source.Source;
import org.thaw.text.Brief;

/// Lists of sources in OPML (1.0 to 2.0): folders are sections. What readers of feeds write is
/// read, whatever the case of its attributes and however damaged its markup; no entity is defined
/// or fetched, and depth and number are bounded.
public final class Opml {

  /// Under this name Thaw writes the licence of a source.
  static final String LICENCE = "thaw:licence";

  private static final int MOST_BYTES = 20 << 20;
  private static final int MOST_OUTLINES = 50_000;
  private static final int DEEPEST = 64;

  private Opml() {}

  /// What a list came to.
  ///
  /// @param sources each address once, in the order of the list
  /// @param problems what was passed over, one line each
  public record Listed(List<Source> sources, List<String> problems) {

    public Listed {
      sources = List.copyOf(sources);
      problems = List.copyOf(problems);
    }
  }

  /// The sources of a list; one of plain addresses, a line each, is read too.
  ///
  /// @throws IllegalArgumentException if it is no list of either kind
  public static Listed read(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw new IllegalArgumentException("a list of sources over 20 MB: divide it");
    }
    String text = Charsets.decode(bytes, Optional.empty()).text();
    if (text.stripLeading().startsWith("<")) {
      return outlines(text);
    }
    return lines(text);
  }

  private static Listed lines(String text) {
    Map<String, Source> found = new LinkedHashMap<>();
    List<String> problems = new ArrayList<>();
    for (String line : text.lines().map(String::strip).toList()) {
      if (!line.isEmpty() && !line.startsWith("#")) {
        SourceAddress.parse(line)
            .ifPresentOrElse(
                url -> found.putIfAbsent(url, Source.of(url)),
                () -> problems.add("no web address: " + Brief.of(line)));
      }
    }
    if (found.isEmpty()) {
      throw new IllegalArgumentException("neither OPML nor a list of addresses");
    }
    return new Listed(List.copyOf(found.values()), problems);
  }

  private static Listed outlines(String xml) {
    Document document = Jsoup.parse(xml, "", Parser.xmlParser().setMaxDepth(DEEPEST * 4));
    Map<String, Source> found = new LinkedHashMap<>();
    List<String> problems = new ArrayList<>();
    boolean list = false;
    for (Element element : document.getAllElements()) {
      String name = element.tagName().toLowerCase(Locale.ROOT);
      list |= name.equals("opml");
      if (name.equals("outline") && !attribute(element, "xmlurl").isEmpty()) {
        if (found.size() >= MOST_OUTLINES) {
          problems.add("more than %,d sources: the rest was left".formatted(MOST_OUTLINES));
          break;
        }
        source(element, problems).ifPresent(source -> found.putIfAbsent(source.url(), source));
      }
    }
    if (!list) {
      throw new IllegalArgumentException("no OPML: it has no element opml");
    }
    return new Listed(List.copyOf(found.values()), problems);
  }

  private static Optional<Source> source(Element outline, List<String> problems) {
    String given = attribute(outline, "xmlurl");
    Optional<String> url = SourceAddress.parse(given);
    if (url.isEmpty()) {
      problems.add("no web address: " + Brief.of(given));
      return Optional.empty();
    }
    Source plain = Source.of(url.get());
    String title = title(outline);
    return Optional.of(
        (title.isEmpty() ? plain : plain.titled(title))
            .shelved(section(outline))
            .licensed(licence(outline, problems)));
  }

  private static String title(Element outline) {
    String title = attribute(outline, "title");
    return title.isEmpty() ? attribute(outline, "text") : title;
  }

  /// The folders above, outermost first, with slashes between; else the first category.
  private static Optional<String> section(Element outline) {
    List<String> folders = new ArrayList<>();
    for (Element above = outline.parent();
        above != null && folders.size() < DEEPEST;
        above = above.parent()) {
      if (above.tagName().equalsIgnoreCase("outline") && !title(above).isEmpty()) {
        folders.addFirst(title(above).replace('/', '-'));
      }
    }
    String category = attribute(outline, "category").split(",", 2)[0].replaceFirst("^/", "");
    String section = folders.isEmpty() ? category.strip() : String.join("/", folders);
    return section.isEmpty() ? Optional.empty() : Optional.of(section);
  }

  private static Licence licence(Element outline, List<String> problems) {
    String word = attribute(outline, LICENCE);
    try {
      return word.isEmpty() ? Licence.LINK_ONLY : Licence.parse(word);
    } catch (IllegalArgumentException unknown) {
      problems.add("no licence called " + Brief.of(word));
      return Licence.LINK_ONLY;
    }
  }

  private static String attribute(Element outline, String name) {
    for (var attribute : outline.attributes()) {
      if (attribute.getKey().equalsIgnoreCase(name)) {
        return Optional.ofNullable(attribute.getValue())
            .orElse("")
            .replaceAll("[\\s\\p{Cntrl}]+", " ")
            .strip();
      }
    }
    return "";
  }

  /// The sources as OPML 2.0, each section a folder; slashes in a section nest.
  public static String write(List<Source> sources) {
    return OpmlWriter.write(sources);
  }
}
