package org.thaw.intake.mail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.thaw.rubric.Asides;

/// The stories of a letter that tells of several, each with a link of its own.
///
/// A story begins with a headline: a line that is one link, or a heading that a link such as "read
/// more" follows. What stands below it, to the next headline, is its excerpt. A letter of one long
/// text, with or without a list of links beside it, is one story and gives none here.
public final class LetterStories {

  private static final int FEWEST = 2;
  private static final int FEWEST_WORDS = 4;
  private static final int MOST = 200;
  private static final int LONG = 250;
  private static final double WHOLE_LINE = .8;
  private static final Pattern MORE =
      Pattern.compile(
          "(?i)(?:read|continue|see more|full (?:story|article)|leer|lee (?:m[aá]s|la)|sigue leyendo"
              + "|seguir leyendo|ver m[aá]s|m[aá]s informaci[oó]n)\\b.{0,30}");
  private static final Pattern ADDRESS = Pattern.compile("<?(https?://\\S+?)>?");

  private LetterStories() {}

  /// One story of a letter.
  ///
  /// @param url the page behind it
  /// @param excerpt paragraphs divided by blank lines; may be empty
  public record Story(String headline, String url, String excerpt) {}

  /// The stories of a letter in their order; empty if it is one story or none.
  public static List<Story> of(Letter letter) {
    List<Line> lines =
        letter
            .html()
            .map(LetterStories::lines)
            .or(() -> letter.text().map(LetterStories::plain))
            .orElse(List.of());
    return several(lines);
  }

  /// A line as it is seen.
  ///
  /// @param url where it leads, if all of it is one link
  private record Line(String text, Optional<String> url, boolean heading) {

    int words() {
      return text.isBlank() ? 0 : text.split("\\s+").length;
    }

    boolean opens() {
      return words() >= FEWEST_WORDS && (url.isPresent() || heading);
    }
  }

  private static final class Draft {
    final String headline;
    Optional<String> url;
    final List<String> excerpt = new ArrayList<>();

    Draft(Line line) {
      headline = line.text();
      url = line.url();
    }

    int words() {
      return excerpt.stream().mapToInt(text -> text.split("\\s+").length).sum();
    }
  }

  private static List<Story> several(List<Line> lines) {
    List<Draft> drafts = new ArrayList<>();
    int before = 0;
    for (Line line : Housekeeping.without(lines, Line::text)) {
      if (line.opens() && !MORE.matcher(line.text()).matches()) {
        if (Asides.isAside(line.text())) {
          continue;
        }
        drafts.add(new Draft(line));
      } else if (drafts.isEmpty()) {
        before += line.words();
      } else {
        below(drafts.getLast(), line);
      }
    }
    int longest = Math.max(before, drafts.stream().mapToInt(Draft::words).max().orElse(0));
    List<Story> stories = stories(drafts);
    return stories.size() < FEWEST || longest > LONG ? List.of() : stories;
  }

  private static void below(Draft story, Line line) {
    if (line.url().isPresent()) {
      story.url = story.url.or(line::url);
    } else if (!line.text().isBlank()) {
      story.excerpt.add(line.text());
    }
  }

  private static List<Story> stories(List<Draft> drafts) {
    Map<String, Story> stories = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      draft.url.ifPresent(url ->
          stories.putIfAbsent(
              url, new Story(draft.headline, url, String.join("\n\n", draft.excerpt))));
    }
    return stories.values().stream().limit(MOST).toList();
  }

  /// Plain text: a story is a paragraph or more that ends in a line with an address.
  private static List<Line> plain(String text) {
    List<Line> lines = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (String line : text.split("\\R")) {
      String bare = line.strip();
      var address = ADDRESS.matcher(bare);
      if (address.matches() && !open.isEmpty()) {
        lines.add(
            new Line(open.getFirst(), Optional.of(LetterLink.target(address.group(1))), false));
        lines.add(
            new Line(String.join(" ", open.subList(1, open.size())), Optional.empty(), false));
        open.clear();
      } else if (!bare.isEmpty() && !bare.matches("[-=_*~#]{3,}")) {
        open.add(bare);
      } else if (!bare.isEmpty()) {
        open.clear();
      }
    }
    return lines;
  }

  private static List<Line> lines(String html) {
    Reading reading = new Reading();
    NodeTraversor.traverse(reading, Jsoup.parse(html).body());
    reading.end();
    return reading.lines;
  }

  /// Divides a page into the lines that its blocks make.
  private static final class Reading implements NodeVisitor {

    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Optional<String> url = Optional.empty();
    private int linked;
    private int bold;
    private int loud;
    private Optional<String> link = Optional.empty();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        add(words.getWholeText());
      } else if (node instanceof Element element) {
        if (element.isBlock() || element.normalName().matches("br|td|th")) {
          end();
        }
        loud += isLoud(element) ? 1 : 0;
        if (element.normalName().equals("a")) {
          link =
              Optional.of(element.attr("href").strip())
                  .filter(to -> to.matches("https?://.+"))
                  .map(LetterLink::target);
          url = link.or(() -> url);
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (element.normalName().equals("a")) {
          link = Optional.empty();
        }
        loud -= isLoud(element) ? 1 : 0;
        if (element.isBlock() || element.normalName().matches("td|th")) {
          end();
        }
      }
    }

    private static boolean isLoud(Element element) {
      return element.normalName().matches("b|strong")
          || HEADING.matcher(element.normalName()).matches();
    }

    private void add(String words) {
      String plain = words.replaceAll("[\\s\\u00a0\\u200b\\u200c]+", " ");
      text.append(plain);
      linked += link.isPresent() ? plain.strip().length() : 0;
      bold += loud > 0 ? plain.strip().length() : 0;
    }

    void end() {
      String line = text.toString().replaceAll(" +", " ").strip();
      if (!line.isEmpty()) {
        boolean whole = linked >= WHOLE_LINE * line.length();
        lines.add(
            new Line(line, whole ? url : Optional.empty(), bold >= WHOLE_LINE * line.length()));
      }
      text.setLength(0);
      linked = 0;
      bold = 0;
      url = link;
    }
  }
}
