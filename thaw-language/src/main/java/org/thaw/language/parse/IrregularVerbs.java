package org.thaw.language.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The Spanish verbs whose stems no rule makes, by what their infinitives end in, so that `obtener`
/// goes as `tener` does.
record IrregularVerbs(List<Verb> verbs) {

  private static final String TABLE = "irregular-verbs.es.tsv";
  private static final String NONE = "-";

  IrregularVerbs {
    verbs = List.copyOf(verbs);
  }

  /// The tenses that have stems of their own; the columns of the table in their order.
  enum Stem {
    PRETERITE,
    FUTURE,
    SUBJUNCTIVE,
    PARTICIPLE
  }

  /// One row: an ending of infinitives and the stems that stand for it.
  ///
  /// @param stems one for each [Stem], `-` for none
  /// @param whole forms that no stem makes, of the verb that is the ending itself
  /// @param reads an example: an infinitive and forms that it has
  record Verb(String ending, List<String> stems, List<String> whole, String reads) {

    private static Verb of(String row) {
      List<String> cells = List.of(row.split("\t"));
      int whole = 1 + Stem.values().length;
      List<String> forms = List.of(cells.get(whole).split(" "));
      return new Verb(
          cells.get(0),
          cells.subList(1, whole),
          forms.equals(List.of(NONE)) ? List.of() : forms,
          cells.get(whole + 1));
    }

    private boolean has(Stem stem) {
      return !stems.get(stem.ordinal()).equals(NONE);
    }

    /// `prever` goes as `ver` does, but `volver` does not.
    private boolean ends(String infinitive) {
      boolean chance = ending.equals("ver") && !List.of("ver", "prever").contains(infinitive);
      return infinitive.endsWith(ending) && !chance;
    }
  }

  /// The table that comes with Thaw.
  static IrregularVerbs load() {
    try (InputStream in = IrregularVerbs.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("missing on the class path: " + TABLE);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new IrregularVerbs(
          reader.lines().filter(row -> !row.startsWith("#")).map(Verb::of).toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the table " + TABLE, unreadable);
    }
  }

  /// The stem of an infinitive, by the longest ending that has one; empty if rules make it.
  Optional<String> stem(String infinitive, Stem stem) {
    return verbs.stream()
        .filter(verb -> verb.has(stem) && verb.ends(infinitive))
        .max(Comparator.comparingInt(verb -> verb.ending().length()))
        .map(verb ->
            infinitive.substring(0, infinitive.length() - verb.ending().length())
                + verb.stems().get(stem.ordinal()));
  }

  /// The forms of the verb that are listed whole.
  List<String> whole(String infinitive) {
    return verbs.stream()
        .filter(verb -> verb.ending().equals(infinitive))
        .flatMap(verb -> verb.whole().stream())
        .toList();
  }
}
