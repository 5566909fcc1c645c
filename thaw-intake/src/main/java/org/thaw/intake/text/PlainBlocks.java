package org.thaw.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.thaw.article.Article;

/// Divides plain text or Markdown into blocks.
///
/// Lines wrapped at a width are joined to paragraphs; where lines are paragraphs themselves, each
/// is a block. Markdown's headings, lists, quotations, emphasis and links are read; its marks go.
public final class PlainBlocks {

  private static final Pattern HEADING = Pattern.compile("^\\s{0,3}#{1,6}\\s+(.*?)\\s*#*$");
  private static final Pattern ITEM = Pattern.compile("^\\s{0,6}(?:[-*+•·]|\\d{1,3}[.)])\\s+(.*)$");
  private static final Pattern QUOTE = Pattern.compile("^\\s{0,3}>\\s?(.*)$");
  private static final Pattern RULE =
      Pattern.compile(
          "^\\s*(?:\\\\?#\\s*){2,4}$|^\\s*(?:[-*_=]\\s*){3,}$|^\\s*-30-\\s*$|^\\s*\\\\?#{2,4}\\s*$|^\\s*###?\\s*END\\s*###?\\s*$");
  private static final Pattern SPEAKER =
      Pattern.compile(
          "^\\s*[QA]\\s{2,}\\S.*|^\\s*(?:\\*\\*)?(?:Q|A|[\\p{Lu}][\\p{Lu}.’'"
              + " -]{2,40}):(?:\\*\\*)?\\s.*");
  private static final Pattern BOLD_LINE = Pattern.compile("^\\*\\*[^*]{3,120}\\*\\*:?$");
  private static final int NARROW = 45;
  private static final int WIDE = 110;

  private final List<TextBlock> blocks = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private Article.Kind kind = Article.Kind.PARAGRAPH;

  private PlainBlocks() {}

  /// The blocks of a text in order.
  public static List<TextBlock> of(String text) {
    PlainBlocks reader = new PlainBlocks();
    List<String> lines = text.replace("\r\n", "\n").replace('\r', '\n').lines().toList();
    boolean wrapped = isWrapped(lines);
    for (String line : lines) {
      reader.line(line, wrapped);
    }
    reader.close();
    return List.copyOf(reader.blocks);
  }

  /// Whether most lines that are followed by another are nearly as long as the longest usual line.
  static boolean isWrapped(List<String> lines) {
    int followed = 0;
    int full = 0;
    int longest = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      int length = lines.get(i).strip().length();
      longest = Math.max(longest, length);
      if (length > 0 && !lines.get(i + 1).isBlank()) {
        followed++;
        full += length >= NARROW && length <= WIDE ? 1 : 0;
      }
    }
    return followed > 0 && full * 2 >= followed && longest <= 400;
  }

  private void line(String line, boolean wrapped) {
    if (line.isBlank() || RULE.matcher(line).matches()) {
      close();
      return;
    }
    if (start(HEADING, Article.Kind.HEADING, line, false)
        || start(ITEM, Article.Kind.ITEM, line, true)
        || start(QUOTE, Article.Kind.QUOTE, line, true)) {
      return;
    }
    if (!wrapped || SPEAKER.matcher(line).matches()) {
      close();
    }
    append(line);
    if (!wrapped || line.endsWith("  ")) {
      close();
    }
  }

  private boolean start(Pattern pattern, Article.Kind starts, String line, boolean runsOn) {
    var match = pattern.matcher(line);
    if (!match.matches()) {
      return false;
    }
    boolean sameQuote = starts == Article.Kind.QUOTE && kind == starts && !open.isEmpty();
    if (!sameQuote) {
      close();
    }
    kind = starts;
    append(match.group(1));
    if (!runsOn) {
      close();
    }
    return true;
  }

  private void append(String line) {
    open.append(open.isEmpty() ? "" : " ").append(line.strip());
  }

  private void close() {
    String text = open.toString();
    boolean bold = kind == Article.Kind.PARAGRAPH && BOLD_LINE.matcher(text).matches();
    String plain = plain(text);
    if (!plain.isEmpty()) {
      blocks.add(new TextBlock(bold ? Article.Kind.HEADING : kind, plain));
    }
    open.setLength(0);
    kind = Article.Kind.PARAGRAPH;
  }

  /// One line without Markdown's marks.
  static String plain(String text) {
    String plain = text;
    if (plain.indexOf('[') >= 0) {
      plain =
          plain
              .replaceAll("!\\[[^\\]]*]\\([^)]*\\)", "")
              .replaceAll("\\[([^\\]]*)]\\(\\s*<?[^)\\s]*>?(?:\\s+\"[^\"]*\")?\\s*\\)", "$1");
    }
    if (plain.indexOf('<') >= 0) {
      plain =
          plain.replaceAll("</?[A-Za-z][^<>]{0,300}>", "").replaceAll("<(https?://[^>]+)>", "$1");
    }
    if (plain.indexOf('*') >= 0 || plain.indexOf('_') >= 0) {
      plain =
          plain
              .replaceAll("(?<!\\\\)\\*{1,3}", "")
              .replaceAll("(?<![\\p{L}\\d])_{1,3}(?=\\S)|(?<=\\S)_{1,3}(?![\\p{L}\\d])", "");
    }
    return plain
        .replaceAll("\\\\([\\\\`*_{}\\[\\]()#+.!>~|$'\"-])", "$1")
        .replaceAll("[\\s\\u00a0\\u200b]+", " ")
        .strip();
  }
}
