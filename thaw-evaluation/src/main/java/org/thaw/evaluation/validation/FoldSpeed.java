package org.thaw.evaluation.validation;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.thaw.evaluation.benchmark.ProcessorTime;
import org.thaw.relation.Parameters;
import org.thaw.relation.RelationFold;
import org.thaw.relation.Relations;

/// Measures the folds over a made-up year: gathering, ledger and calendar, the ranking of all
/// pairs, one history, and then the news of three more days. Prints seconds by the clock and of the
/// processors, and heap.
///
/// Run with the number of readings (400000 without), under `-Xmx4g -XX:ActiveProcessorCount=2`.
public final class FoldSpeed {

  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final int DAYS = 365;

  private FoldSpeed() {}

  /// Runs the measurement.
  public static void main(String[] arguments) throws Exception {
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 400_000;
    int perDay = Math.max(1, count / DAYS);
    SyntheticNews news = new SyntheticNews(FIRST, perDay, 7);
    LocalDate last = FIRST.plusDays((count - 1) / perDay);
    RelationFold fold = new RelationFold(Parameters.load());
    timed(
        "making readings only",
        () -> news.readings(0, count).mapToInt(r -> r.events().size()).sum());
    timed(
        "making and gathering",
        () -> {
          news.readings(0, count).forEach(fold::add);
          return count;
        });
    Relations relations = timed("ledger", () -> fold.relations(news, last));
    timed("calendar", () -> relations.calendar().meetings().size());
    timed("ranking of all pairs", () -> relations.pairs().size());
    timed("one history", () -> relations.of(relations.pairs().get(0).pair()).orElseThrow().pair());
    System.out.printf(
        "%d measures, %d appointments, %d pairs%n",
        relations.ledger().histories().size(),
        relations.calendar().meetings().size(),
        relations.pairs().size());
    for (int day = 1; day <= 3; day++) {
      int from = count + (day - 1) * perDay;
      LocalDate today = last.plusDays(day);
      timed(
          "day " + day + "'s news, all of it",
          () -> {
            news.readings(from, from + perDay).forEach(fold::add);
            Relations updated = fold.relations(news, today);
            return updated.pairs().size() + updated.calendar().meetings().size();
          });
    }
  }

  private static <T> T timed(String what, Callable<T> work) throws Exception {
    double processor = ProcessorTime.seconds();
    long before = System.nanoTime();
    T result = work.call();
    double seconds = (System.nanoTime() - before) / 1e9;
    processor = ProcessorTime.seconds() - processor;
    Runtime runtime = Runtime.getRuntime();
    long used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    String size = result instanceof Number number ? " (" + number + ")" : "";
    System.out.printf(
        "%-36s %7.2f s, processor %7.2f s, heap %5d MB%s%n", what, seconds, processor, used, size);
    return result;
  }
}
