package org.thaw.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.thaw.text.Span;

/// Finds the stretches between quotation marks: curly, straight, angled, doubled and single ones.
///
/// Apostrophes and inch marks are none. A block that opens with a mark and lacks the closing one is
/// quoted to its end, as newspapers print speeches of several paragraphs.
final class QuoteMarks {

  private static final String OPENING = "“„«";
  private static final String CLOSING = "”»";
  private static final Pattern ELISION =
      Pattern.compile("['’](?:\\d0s|tis|twas|em|til|cause|n['’]|round|bout)\\b.*", Pattern.DOTALL);
  private static final int SHORT = 40;

  /// The quoted stretches of the blocks, in text order.
  List<Quoted> find(String text, List<Span> blocks) {
    List<Quoted> found = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      boolean goesOn = i + 1 < blocks.size() && opensAt(text, blocks.get(i + 1).start());
      found.addAll(doubles(text, blocks.get(i), goesOn));
      found.addAll(singles(text, blocks.get(i)));
      found.addAll(DialogueDashes.find(text, blocks.get(i)));
    }
    found.sort(
        Comparator.comparingInt((Quoted quoted) -> quoted.span().start())
            .thenComparingInt(quoted -> -quoted.span().end()));
    return nested(found);
  }

  /// The stretches, each with the number of others that it lies in; those alone are asked that
  /// reach beyond its beginning.
  private static List<Quoted> nested(List<Quoted> all) {
    List<Quoted> nested = new ArrayList<>();
    List<Quoted> around = new ArrayList<>();
    int next = 0;
    for (Quoted quoted : all) {
      int start = quoted.span().start();
      around.removeIf(other -> other.span().end() <= start);
      for (; next < all.size() && all.get(next).span().start() == start; next++) {
        around.add(all.get(next));
      }
      long depth =
          around.stream()
              .filter(other -> !other.equals(quoted) && other.span().contains(quoted.span()))
              .count();
      nested.add(new Quoted(quoted.span(), quoted.closed(), (int) depth));
    }
    return nested;
  }

  private static boolean opensAt(String text, int at) {
    return at < text.length() && (OPENING.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == '"');
  }

  private static List<Quoted> doubles(String text, Span block, boolean goesOn) {
    List<Quoted> found = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = block.start(); i < block.end(); i++) {
      int width = isDoubled(text, i, block.end()) ? 2 : 1;
      if (width == 1 && !isDouble(text.charAt(i))) {
        continue;
      }
      if (opens(text, i, width, block, !open.isEmpty())) {
        reopen(text, open, i).ifPresent(found::add);
      } else if (!open.isEmpty()) {
        found.add(new Quoted(new Span(open.pop(), i + width), true, 0));
      }
      i += width - 1;
    }
    if (!open.isEmpty() && isWhole(block, open.peekLast(), goesOn)) {
      found.add(new Quoted(new Span(open.peekLast(), block.end()), false, 0));
    }
    return found;
  }

  /// A second opening mark of the same kind means that the first was none, or was never closed: at
  /// the beginning of a line it goes on a speech of several paragraphs.
  private static Optional<Quoted> reopen(String text, Deque<Integer> open, int at) {
    Optional<Quoted> unclosed = Optional.empty();
    if (!open.isEmpty() && text.charAt(open.peek()) == text.charAt(at)) {
      int start = open.pop();
      int line = text.lastIndexOf('\n', at);
      if (line > start && text.substring(line, at).isBlank()) {
        unclosed = Optional.of(new Quoted(new Span(start, line), false, 0));
      }
    }
    open.push(at);
    return unclosed;
  }

  private static boolean isWhole(Span block, int start, boolean goesOn) {
    return goesOn || start == block.start() && block.end() - start > SHORT;
  }

  private static boolean isDoubled(String text, int at, int end) {
    return at + 1 < end
        && text.charAt(at) == text.charAt(at + 1)
        && (text.charAt(at) == '\'' || text.charAt(at) == '`');
  }

  private static boolean isDouble(char mark) {
    return mark == '"' || OPENING.indexOf(mark) >= 0 || CLOSING.indexOf(mark) >= 0;
  }

  private static boolean opens(String text, int at, int width, Span block, boolean isOpen) {
    char mark = text.charAt(at);
    if (OPENING.indexOf(mark) >= 0 || mark == '`') {
      return true;
    }
    if (CLOSING.indexOf(mark) >= 0) {
      return false;
    }
    boolean before = at == block.start() || isGap(text.charAt(at - 1));
    boolean after = at + width < block.end() && !Character.isWhitespace(text.charAt(at + width));
    return isOpen ? before && after && at > block.start() && text.charAt(at - 1) != '-' : before;
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || "([{—–-/‘'¡¿:".indexOf(c) >= 0;
  }

  private static List<Quoted> singles(String text, Span block) {
    List<Quoted> found = new ArrayList<>();
    int i = block.start();
    while (i < block.end()) {
      int close = opensSingle(text, i, block) ? closing(text, i, block) : -1;
      if (close > 0) {
        found.add(new Quoted(new Span(i, close + 1), true, 0));
        i = close;
      }
      i++;
    }
    return found;
  }

  private static boolean opensSingle(String text, int at, Span block) {
    char mark = text.charAt(at);
    if (mark != '‘' && mark != '\'' || isDoubled(text, at, block.end())) {
      return false;
    }
    boolean before =
        at == block.start() || isGap(text.charAt(at - 1)) || isDouble(text.charAt(at - 1));
    boolean after =
        at + 1 < block.end()
            && (Character.isLetterOrDigit(text.charAt(at + 1))
                || "¡¿$".indexOf(text.charAt(at + 1)) >= 0);
    String rest = text.substring(at, Math.min(block.end(), at + 8));
    return before && after && !ELISION.matcher(rest.replace('‘', '’')).matches();
  }

  /// The closing mark: the first one behind punctuation or a word without `s`; a mark behind `s`
  /// may be a possessive and closes only what is short.
  private static int closing(String text, int open, Span block) {
    int weak = -1;
    for (int i = open + 2; i < block.end(); i++) {
      char mark = text.charAt(i);
      if (mark == '‘') {
        break;
      }
      boolean ends = i + 1 == block.end() || !Character.isLetterOrDigit(text.charAt(i + 1));
      if (mark != '’' && mark != '\'' || !ends || Character.isWhitespace(text.charAt(i - 1))) {
        continue;
      }
      if (text.charAt(i - 1) != 's' && !text.startsWith("in", i - 2)) {
        return i;
      }
      weak = weak < 0 ? i : weak;
    }
    return weak >= 0 && weak - open < SHORT ? weak : -1;
  }
}
