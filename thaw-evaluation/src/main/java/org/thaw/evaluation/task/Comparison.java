package org.thaw.evaluation.task;

import java.util.List;
import java.util.function.Function;
import org.thaw.evaluation.gold.GoldArticle;
import org.thaw.evaluation.gold.GoldRow;
import org.thaw.evaluation.score.ScoreSheet;
import org.thaw.knowledge.Knowledge;
import org.thaw.reading.Reader;
import org.thaw.reading.Reading;

/// What one task compares: its gold labels, the same labels out of a reading, and a naive guess.
///
/// @param <T> what is compared, one record for gold, findings and guesses
public interface Comparison<T> {

  /// The labels of a gold row.
  ///
  /// @throws IllegalArgumentException naming the row's place if it breaks the format
  List<T> gold(GoldRow row);

  /// The labels that the reading of the row's text finds.
  List<T> found(GoldRow row, Reading reading);

  /// The labels that the reader finds in the row; by default those of its reading.
  default List<T> found(GoldRow row, Reader reader) {
    return found(row, reader.read(GoldArticle.of(row)));
  }

  /// A naive way to label a row; it may count the gold's labels to know the most frequent one.
  Function<GoldRow, List<T>> baseline(List<GoldRow> rows, Knowledge knowledge);

  /// Of several findings those that fit the gold best, as many as the gold has, one at least.
  default List<T> best(List<T> gold, List<T> found) {
    return found;
  }

  /// Adds the scores and mistakes of one row.
  void score(GoldRow row, List<T> gold, List<T> found, ScoreSheet sheet);
}
