package org.thaw.server.web;

import java.util.concurrent.atomic.LongAdder;
import org.thaw.server.desk.ReadingDesk;
import org.thaw.server.edition.Edition;
import org.thaw.server.page.SourcesPage;

/// What machines ask for, in the text format of Prometheus 0.0.4: gauges of the edition and the
/// desk, and a counter of requests.
final class Metrics {

  static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private final LongAdder requests = new LongAdder();
  private final LongAdder failures = new LongAdder();

  void countRequest() {
    requests.increment();
  }

  void countFailure() {
    failures.increment();
  }

  String write(Edition edition, ReadingDesk.Status status, SourcesPage sources) {
    StringBuilder out = new StringBuilder();
    metric(
        out, "thaw_articles", "gauge", "Articles that have been read.", edition.readings().size());
    metric(out, "thaw_stories", "gauge", "Stories they tell.", edition.stories().all().size());
    metric(out, "thaw_waiting", "gauge", "Captures that wait to be read.", status.waiting());
    metric(out, "thaw_requests_total", "counter", "Requests answered.", requests.sum());
    metric(out, "thaw_failures_total", "counter", "Requests that failed inside.", failures.sum());
    SourceMetrics.write(out, sources);
    Runtime runtime = Runtime.getRuntime();
    metric(
        out,
        "thaw_heap_bytes",
        "gauge",
        "Heap in use.",
        runtime.totalMemory() - runtime.freeMemory());
    return out.toString();
  }

  private static void metric(StringBuilder out, String name, String type, String help, long value) {
    SourceMetrics.head(out, name, type, help);
    out.append(name).append(' ').append(value).append('\n');
  }
}
