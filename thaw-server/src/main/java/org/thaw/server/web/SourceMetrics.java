package org.thaw.server.web;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.thaw.server.page.SourcesPage;
import org.thaw.server.page.SourcesPage.SourceLine;
import org.thaw.server.page.SourcesPage.State;

/// How sources fare, in the text format of Prometheus.
final class SourceMetrics {

  private SourceMetrics() {}

  static void write(StringBuilder out, SourcesPage page) {
    head(out, "thaw_sources", "gauge", "Sources by how they fare.");
    for (State state : State.values()) {
      line(out, "thaw_sources", Map.of("state", state.word()), page.count(state));
    }
    each(out, page, "requests_total", "counter", "Requests made.", SourceLine::requests);
    each(out, page, "saved_total", "counter", "Answers of not modified.", SourceLine::saved);
    each(out, page, "items_total", "counter", "Items taken.", SourceLine::items);
    each(out, page, "updates_total", "counter", "Items that came again.", SourceLine::updates);
    each(out, page, "failures", "gauge", "Failures in a row.", SourceLine::failures);
    each(out, page, "items_a_day", "gauge", "Items a day now.", SourceLine::itemsADay);
    each(
        out,
        page,
        "last_success_seconds",
        "gauge",
        "Unix time of the last success, 0 if there was none.",
        line -> line.lastSuccess().map(Instant::getEpochSecond).orElse(0L));
    head(out, "thaw_source_errors_total", "counter", "Visits that failed, by reason.");
    for (SourceLine line : page.sources()) {
      line.troubles()
          .forEach((reason, times) ->
              line(
                  out,
                  "thaw_source_errors_total",
                  Map.of("source", line.url(), "reason", reason),
                  times));
    }
  }

  private static void each(
      StringBuilder out,
      SourcesPage page,
      String name,
      String type,
      String help,
      Function<SourceLine, Number> value) {
    String whole = "thaw_source_" + name;
    head(out, whole, type, help);
    page.sources()
        .forEach(line -> line(out, whole, Map.of("source", line.url()), value.apply(line)));
  }

  /// The two lines above the values of a metric.
  static void head(StringBuilder out, String name, String type, String help) {
    out.append("# HELP %s %s\n# TYPE %s %s\n".formatted(name, help, name, type));
  }

  private static void line(
      StringBuilder out, String name, Map<String, String> labels, Number value) {
    StringBuilder said = new StringBuilder();
    new TreeMap<>(labels)
        .forEach((label, text) ->
            said.append(said.isEmpty() ? "" : ",")
                .append("%s=\"%s\"".formatted(label, escaped(text))));
    out.append("%s{%s} %s\n".formatted(name, said, value));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }
}
