package org.thaw.intake.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What one file of the feedparser suite expects: a Python expression in its leading comment, of
/// which the equations between a field and a literal are judged.
///
/// Markup is compared by its text and the addresses it carries, whatever way it is written.
record FeedExpectation(List<Equation> equations) {

  private static final Pattern EXPECT =
      Pattern.compile("Expect:\\s*(.+?)\\s*(?:-->|\\n\\s*\\n|$)", Pattern.DOTALL);
  private static final Pattern EQUATION =
      Pattern.compile(
          "((?:feed|entries\\[0])(?:\\[(?:'[\\w]+'|\"\\w+\"|\\d+)]|\\.\\w+)*)\\s*==\\s*(u?'(?:[^'\\\\]|\\\\.)*'(?:\\s*\\+\\s*'(?:[^'\\\\]|\\\\.)*')*|u?\"(?:[^\"\\\\]|\\\\.)*\"|\\([-\\d.,"
              + " ]+\\)|\\d+)");
  private static final Pattern STEP =
      Pattern.compile("\\['(\\w+)']|\\[\"(\\w+)\"]|\\[(\\d+)]|\\.(\\w+)|^(feed|entries)");

  record Equation(List<String> path, String literal) {}

  static FeedExpectation read(String text) {
    Matcher comment = EXPECT.matcher(text.substring(0, Math.min(text.length(), 6000)));
    List<Equation> equations = new ArrayList<>();
    if (comment.find()) {
      Matcher match = EQUATION.matcher(comment.group(1));
      while (match.find()) {
        equations.add(new Equation(path(match.group(1)), match.group(2)));
      }
    }
    return new FeedExpectation(List.copyOf(equations));
  }

  private static List<String> path(String expression) {
    List<String> path = new ArrayList<>();
    Matcher match = STEP.matcher(expression);
    while (match.find()) {
      for (int group = 1; group <= match.groupCount(); group++) {
        if (match.group(group) != null) {
          path.add(match.group(group));
        }
      }
    }
    return path;
  }

  /// Whether every field held is as expected; empty if the file expects nothing of a field Thaw
  /// holds.
  Optional<Boolean> met(Feed feed) {
    boolean judged = false;
    for (Equation equation : equations) {
      Optional<Object> value = FeedFields.value(feed, equation.path());
      if (value.isPresent()) {
        judged = true;
        if (!same(value.get(), equation.literal())) {
          return Optional.of(false);
        }
      }
    }
    return judged ? Optional.of(true) : Optional.empty();
  }

  private static boolean same(Object value, String literal) {
    if (value instanceof List<?> numbers) {
      List<String> expected = List.of(literal.replaceAll("[() ]", "").split(","));
      return numbers.size() <= expected.size()
          && !numbers.isEmpty()
          && numbers.stream()
              .map(Object::toString)
              .toList()
              .equals(expected.subList(0, numbers.size()));
    }
    if (literal.startsWith("(")) {
      return numbers(literal).equals(numbers(value.toString()));
    }
    if (value instanceof FeedFields.Text(String text)) {
      return squeeze(text).equals(squeeze(Jsoup.parseBodyFragment(python(literal)).text()))
          || squeeze(text).equals(squeeze(python(literal)));
    }
    return plain(value.toString()).equals(plain(python(literal)));
  }

  private static String squeeze(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  private static List<Double> numbers(String text) {
    List<Double> numbers = new ArrayList<>();
    for (String part : text.replaceAll("[\\[\\]() ]", "").split(",")) {
      if (!part.isEmpty()) {
        numbers.add(Double.parseDouble(part));
      }
    }
    return numbers;
  }

  private static String plain(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    StringBuilder plain = new StringBuilder(squeeze(document.text()));
    TreeSet<String> addresses = new TreeSet<>();
    for (Element element : document.select("a[href], img[src]")) {
      addresses.add(element.attr("href") + element.attr("src"));
    }
    addresses.stream()
        .filter(url -> url.startsWith("http"))
        .forEach(url -> plain.append(" ").append(url));
    return plain.toString();
  }

  private static String python(String literal) {
    StringBuilder text = new StringBuilder();
    Matcher parts =
        Pattern.compile("u?(['\"])((?:\\\\.|(?!\\1).)*)\\1", Pattern.DOTALL).matcher(literal);
    boolean any = false;
    while (parts.find()) {
      any = true;
      text.append(unescape(parts.group(2)));
    }
    return any ? text.toString() : literal;
  }

  private static String unescape(String body) {
    Matcher match =
        Pattern.compile("\\\\(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|x[0-9a-fA-F]{2}|.)", Pattern.DOTALL)
            .matcher(body);
    StringBuilder text = new StringBuilder();
    while (match.find()) {
      String code = match.group(1);
      String character =
          switch (code.charAt(0)) {
            case 'u', 'U', 'x' -> Character.toString(Integer.parseInt(code.substring(1), 16));
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            default -> code;
          };
      match.appendReplacement(text, Matcher.quoteReplacement(character));
    }
    return match.appendTail(text).toString();
  }
}
