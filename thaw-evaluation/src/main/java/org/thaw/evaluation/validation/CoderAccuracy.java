package org.thaw.evaluation.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.evaluation.gold.GoldArticle;
import org.thaw.evaluation.gold.GoldFile;
import org.thaw.evaluation.gold.GoldRow;
import org.thaw.evaluation.score.Tally;
import org.thaw.finding.EventType.Quad;
import org.thaw.reading.Reader;

/// How often the coder is right in what enters the index: an actual act between two states, its
/// class of quad and its direction. Measured on gold events of development splits.
final class CoderAccuracy {

  private final Map<Quad, Tally> tallies = new EnumMap<>(Quad.class);
  private final Map<Quad, Double> confidences = new EnumMap<>(Quad.class);

  /// Reads the rows of a file and compares.
  ///
  /// @throws IllegalArgumentException naming the file, if it is a test split
  void add(Path path, Reader reader) throws IOException {
    for (GoldRow row : GoldFile.read(path).fittingRows()) {
      compare(KnownAct.of(row), StateAct.of(reader.read(GoldArticle.of(row))));
    }
  }

  /// Compares what a text tells with what was found in it, each of them taken once.
  void compare(List<KnownAct> gold, List<StateAct> found) {
    List<KnownAct> open = new ArrayList<>(gold);
    for (StateAct act : found) {
      Optional<KnownAct> right = open.stream().filter(known -> known.isSideOf(act)).findFirst();
      right.ifPresent(open::remove);
      int one = right.isPresent() ? 1 : 0;
      add(act.type().quad(), new Tally(one, 1, one));
      confidences.merge(act.type().quad(), act.confidence(), Double::sum);
    }
    open.forEach(missed -> add(missed.types().getFirst().quad(), new Tally(0, 0, 1)));
  }

  private void add(Quad quad, Tally more) {
    tallies.merge(quad, more, Tally::plus);
  }

  /// What was right, found and there to be found of a class.
  Tally tally(Quad quad) {
    return tallies.getOrDefault(quad, Tally.NONE);
  }

  /// The same over all classes.
  Tally all() {
    return tallies.values().stream().reduce(Tally.NONE, Tally::plus);
  }

  /// Mean probability that the readings gave to what they found of a class; compare its precision.
  double confidence(Quad quad) {
    return confidences.getOrDefault(quad, 0.0) / Math.max(1, tally(quad).found());
  }
}
