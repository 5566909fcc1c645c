package org.thaw.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.finding.Realis;

/// What becomes of an act inside another: the table `composition.tsv`.
///
/// A row: operator; embedded types, with or without mode, `NOT` for a harm that is not to be done,
/// `ANY`, or `NONE` for nothing coded inside; result, which is a type, `=` for the embedded act
/// itself, `=REALIS` for it with another realis, or `-` for no event. The most exact row wins.
final class Composition {

  /// What comes out.
  sealed interface Result {
    /// An event of another type.
    record Becomes(Meaning.Codes codes) implements Result {}

    /// The embedded act, as real as said.
    record Keeps(Optional<Realis> realis) implements Result {}

    /// No event.
    record Drops() implements Result {}
  }

  private final Map<String, Result> results = new HashMap<>();

  private Composition() {}

  static Composition load() {
    Composition composition = new Composition();
    for (List<String> row : Table.read("composition.tsv", 3)) {
      for (String operator : row.get(0).split(", *")) {
        for (String embedded : row.get(1).split(", *")) {
          composition.results.put(operator + " " + embedded, result(row.get(2)));
        }
      }
    }
    return composition;
  }

  private static Result result(String text) {
    if (text.equals("-")) {
      return new Result.Drops();
    }
    if (text.startsWith("=")) {
      String realis = text.substring(1);
      return new Result.Keeps(
          realis.isEmpty() ? Optional.empty() : Optional.of(Realis.valueOf(realis)));
    }
    return new Result.Becomes(Meaning.Codes.parse(text));
  }

  /// The result for an embedded act.
  Result of(Operator operator, Act embedded) {
    String prefix = operator.name() + " ";
    boolean forgone = embedded.realis() == Realis.NEGATED && embedded.type().quad().isConflict();
    String first = forgone ? "NOT" : embedded.key();
    for (String key : List.of(first, embedded.key(), embedded.type().name(), "ANY")) {
      Result result = results.get(prefix + key);
      if (result != null) {
        return result;
      }
    }
    return new Result.Drops();
  }

  /// The result when nothing codable is embedded.
  Result ofNothing(Operator operator) {
    return results.getOrDefault(operator.name() + " NONE", new Result.Drops());
  }
}
