package org.thaw.evaluation.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.thaw.evaluation.gold.GoldRow;
import org.thaw.evaluation.score.ScoreSheet;
import org.thaw.reading.Reader;

/// A task whose items are texts that are read as articles, the whole way of the product.
///
/// A text in a language that cannot be read yet counts as read with nothing found; the outcome's
/// notes say how many there were.
public final class ReadingTask<T> implements Task {

  /// Rows read once before the clock starts, so that the figure is not that of a cold machine.
  private static final int WARM_UP = 60;

  private final String name;
  private final List<String> floored;
  private final Comparison<T> comparison;

  /// @param floored names of the scores that a floor holds
  public ReadingTask(String name, List<String> floored, Comparison<T> comparison) {
    this.name = name;
    this.floored = List.copyOf(floored);
    this.comparison = comparison;
  }

  private record Item<T>(String file, GoldRow row, List<T> gold) {}

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<String> floored() {
    return floored;
  }

  @Override
  public Outcome run(List<Path> paths, Conditions conditions) throws IOException {
    List<Item<T>> items = items(paths, conditions);
    Reader reader = conditions.instrument().reader();
    items.stream().limit(WARM_UP).forEach(item -> read(item, reader, conditions));
    long start = System.nanoTime();
    List<List<T>> found =
        Rows.each(items, conditions.threads(), item -> read(item, reader, conditions));
    double seconds = (System.nanoTime() - start) / 1e9;
    List<GoldRow> rows = items.stream().map(Item::row).toList();
    Function<GoldRow, List<T>> naive =
        comparison.baseline(rows, conditions.instrument().knowledge());
    List<List<T>> guesses = items.stream().map(item -> naive.apply(item.row)).toList();
    ScoreSheet sheet = sheet(items, found);
    return new Outcome(
        name,
        items.stream().map(Item::file).distinct().toList(),
        items.size(),
        seconds,
        sheet.scores(),
        sheet(items, guesses).scores(),
        byFile(items, found),
        sheet.mistakes(),
        Rows.unread(rows, reader));
  }

  private List<Item<T>> items(List<Path> paths, Conditions conditions) throws IOException {
    List<Item<T>> items = new ArrayList<>();
    for (Rows.Row row : Rows.of(paths, conditions)) {
      row.row().text();
      items.add(new Item<>(row.file(), row.row(), comparison.gold(row.row())));
    }
    return items;
  }

  private List<T> read(Item<T> item, Reader reader, Conditions conditions) {
    if (!reader.languages().contains(item.row.language())) {
      return List.of();
    }
    List<T> found = comparison.found(item.row, reader);
    return conditions.bestOnly() ? comparison.best(item.gold, found) : found;
  }

  private ScoreSheet sheet(List<Item<T>> items, List<List<T>> found) {
    ScoreSheet sheet = new ScoreSheet();
    for (int i = 0; i < items.size(); i++) {
      comparison.score(items.get(i).row, items.get(i).gold, found.get(i), sheet);
    }
    return sheet;
  }

  private Map<String, Map<String, Double>> byFile(List<Item<T>> items, List<List<T>> found) {
    Map<String, ScoreSheet> sheets = new LinkedHashMap<>();
    for (int i = 0; i < items.size(); i++) {
      Item<T> item = items.get(i);
      ScoreSheet sheet = sheets.computeIfAbsent(item.file, file -> new ScoreSheet());
      comparison.score(item.row, item.gold, found.get(i), sheet);
    }
    Map<String, Map<String, Double>> scores = new LinkedHashMap<>();
    sheets.forEach((file, sheet) -> scores.put(file, sheet.scores()));
    return scores;
  }
}
