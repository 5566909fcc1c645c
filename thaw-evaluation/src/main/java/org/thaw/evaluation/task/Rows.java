package org.thaw.evaluation.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.thaw.evaluation.gold.GoldFile;
import org.thaw.evaluation.gold.GoldPaths;
import org.thaw.evaluation.gold.GoldRow;
import org.thaw.reading.Reader;

/// Gold rows of several files, and work on them on one thread or several.
final class Rows {

  private Rows() {}

  /// A row and the file it stands in.
  record Row(String file, GoldRow row) {}

  /// The rows of all files that the conditions ask for; never empty.
  static List<Row> of(List<Path> paths, Conditions conditions) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (Path path : paths) {
      for (Path each : GoldPaths.expand(path)) {
        GoldFile file = GoldFile.read(each);
        file.rows(conditions.split()).forEach(row -> rows.add(new Row(file.name(), row)));
      }
    }
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("no rows of this split in " + paths);
    }
    return rows;
  }

  /// What `work` makes of each item, in their order.
  static <A, B> List<B> each(List<A> items, int threads, Function<A, B> work) {
    if (threads == 1) {
      return items.stream().map(work).toList();
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<B>> running =
          items.stream().map(item -> pool.submit(() -> work.apply(item))).toList();
      List<B> made = new ArrayList<>();
      for (Future<B> future : running) {
        made.add(future.get());
      }
      return made;
    } catch (ExecutionException failure) {
      throw new IllegalStateException("a row could not be read", failure.getCause());
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", stop);
    }
  }

  /// One line for each language that has rows and no annotator.
  static List<String> unread(List<GoldRow> rows, Reader reader) {
    Map<String, Integer> unread = new TreeMap<>();
    for (GoldRow row : rows) {
      if (!reader.languages().contains(row.language())) {
        unread.merge(row.language(), 1, Integer::sum);
      }
    }
    return unread.entrySet().stream()
        .map(e -> "%d rows in language %s are not read yet".formatted(e.getValue(), e.getKey()))
        .toList();
  }
}
