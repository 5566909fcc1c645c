package org.thaw.evaluation.convert;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/// The unit tests of PETRARCH (`PETR.UnitTest.records.xml`): sentences with codes like those of
/// WEIS (McClelland 1976), each taken for the PLOVER types nearest to its class.
///
/// Their states are from a novel, so only types can be right; comments (class 02) are no event, and
/// rows whose codes are none of WEIS's classes are left out.
final class PetrarchConversion implements Conversion {

  private static final Map<String, List<String>> CLASSES =
      Map.ofEntries(
          Map.entry("01", List.of("CONCEDE", "RETREAT")),
          Map.entry("03", List.of("CONSULT", "AGREE")),
          Map.entry("04", List.of("SUPPORT")),
          Map.entry("05", List.of("AGREE")),
          Map.entry("06", List.of("CONCEDE", "RETREAT", "AGREE", "SUPPORT")),
          Map.entry("07", List.of("AID")),
          Map.entry("08", List.of("AGREE", "COOPERATE")),
          Map.entry("09", List.of("REQUEST")),
          Map.entry("10", List.of("REQUEST", "AGREE")),
          Map.entry("11", List.of("REJECT")),
          Map.entry("12", List.of("ACCUSE")),
          Map.entry("13", List.of("ACCUSE")),
          Map.entry("14", List.of("REJECT")),
          Map.entry("15", List.of("REQUEST")),
          Map.entry("16", List.of("THREATEN")),
          Map.entry("17", List.of("THREATEN")),
          Map.entry("18", List.of("PROTEST", "MOBILIZE")),
          Map.entry("19", List.of("SANCTION")),
          Map.entry("20", List.of("SANCTION", "COERCE")),
          Map.entry("21", List.of("COERCE")),
          Map.entry("22", List.of("ASSAULT")));

  @Override
  public String task() {
    return "events";
  }

  @Override
  public List<Map<String, Object>> rows(Path from) throws IOException {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Element sentence : XmlFile.below(XmlFile.root(from), "Sentence")) {
      List<Map<String, Object>> events = events(sentence);
      List<Element> texts = XmlFile.below(sentence, "Text");
      if (!events.isEmpty() && !texts.isEmpty()) {
        String date = sentence.getAttribute("date");
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", "petrarch-" + sentence.getAttribute("id"));
        row.put("lang", "en");
        row.put(
            "date",
            "%s-%s-%s".formatted(date.substring(0, 4), date.substring(4, 6), date.substring(6, 8)));
        row.put("text", texts.get(0).getTextContent().strip().replaceAll("\\s+", " "));
        row.put("events", events);
        rows.add(row);
      }
    }
    return rows;
  }

  private static List<Map<String, Object>> events(Element sentence) {
    List<Map<String, Object>> events = new ArrayList<>();
    for (Element coding : XmlFile.below(sentence, "EventCoding")) {
      String code = coding.getAttribute("eventcode");
      List<String> types = CLASSES.get(code.substring(0, Math.min(2, code.length())));
      if (types != null) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("typeAny", types);
        event.put("actors", country(coding.getAttribute("sourcecode")));
        event.put("recipients", country(coding.getAttribute("targetcode")));
        events.add(event);
      }
    }
    return events;
  }

  private static List<String> country(String code) {
    return code.length() < 3 || code.startsWith("---") ? List.of() : List.of(code.substring(0, 3));
  }
}
