package org.thaw.evaluation.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/// The time expressions of MEANTIME (Minard and others 2016, English Wikinews): the headline and
/// first five sentences of each document, which are the annotated ones.
///
/// The files hold tokens only; the text is put together from them, so spacing is a guess.
/// Expressions without words, and documents without a creation time, are left out.
final class MeantimeConversion implements Conversion {

  private static final int LAST_ANNOTATED = 5;
  private static final Set<String> TO_THE_LEFT =
      Set.of(".", ",", ";", ":", "!", "?", ")", "%", "'s", "n't", "''", "'", "'re", "'ve", "'ll");
  private static final Set<String> TO_THE_RIGHT = Set.of("(", "$", "``", "£", "€");

  @Override
  public String task() {
    return "times";
  }

  @Override
  public List<Map<String, Object>> rows(Path from) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(from)) {
      files = found.filter(path -> path.toString().endsWith(".xml")).sorted().toList();
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Path file : files) {
      Map<String, Object> row = row(XmlFile.root(file));
      if (row.containsKey("published")) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static Map<String, Object> row(Element document) {
    Map<String, int[]> spans = new HashMap<>();
    String text = text(document, spans);
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", "meantime-" + document.getAttribute("doc_id"));
    row.put("lang", "en");
    List<Map<String, Object>> times = new ArrayList<>();
    for (Element time : XmlFile.below(document, "TIMEX3")) {
      if (time.getAttribute("functionInDocument").equals("CREATION_TIME")
          && time.getAttribute("value").matches("\\d{4}-\\d\\d-\\d\\d.*")) {
        row.put("published", time.getAttribute("value").substring(0, 10));
      }
      List<int[]> words =
          XmlFile.below(time, "token_anchor").stream()
              .flatMap(anchor -> Stream.ofNullable(spans.get(anchor.getAttribute("t_id"))))
              .toList();
      if (!words.isEmpty()) {
        times.add(time(time, words));
      }
    }
    row.put("text", text);
    row.put("times", times);
    return row;
  }

  private static Map<String, Object> time(Element time, List<int[]> words) {
    int start = words.stream().mapToInt(span -> span[0]).min().orElseThrow();
    int end = words.stream().mapToInt(span -> span[1]).max().orElseThrow();
    return Map.of(
        "span",
        List.of(start, end),
        "type",
        time.getAttribute("type"),
        "value",
        time.getAttribute("value"));
  }

  private static String text(Element document, Map<String, int[]> spans) {
    StringBuilder text = new StringBuilder();
    String before = "";
    int sentence = 0;
    for (Element token : XmlFile.below(document, "token")) {
      int number = Integer.parseInt(token.getAttribute("sentence"));
      if (number > LAST_ANNOTATED) {
        break;
      }
      String word = token.getTextContent();
      if (number != sentence && !text.isEmpty()) {
        text.append(number <= 2 ? "\n\n" : " ");
      } else if (!text.isEmpty() && !TO_THE_LEFT.contains(word) && !TO_THE_RIGHT.contains(before)) {
        text.append(' ');
      }
      sentence = number;
      int start = text.length();
      text.append(word);
      spans.put(token.getAttribute("t_id"), new int[] {start, text.length()});
      before = word;
    }
    return text.toString();
  }
}
