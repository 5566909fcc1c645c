package org.thaw.language.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Reads a treebank in CoNLL-U, with the words that the treebank divides (`del`, `transmitiéndose`)
/// put together again: the whole stands where the part stood that hangs on another word, with that
/// part's tag, lemma and relation.
final class TreebankReader {

  private TreebankReader() {}

  /// @throws IOException naming the file if it cannot be read
  static List<Analysed> read(Path file) throws IOException {
    List<Analysed> sentences = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank()) {
        if (!rows.isEmpty()) {
          sentences.add(sentence(rows));
        }
        rows.clear();
      } else if (!line.startsWith("#")) {
        rows.add(line.split("\t"));
      }
    }
    return sentences;
  }

  private static Analysed sentence(List<String[]> rows) {
    Map<String, Integer> surface = new HashMap<>();
    List<String[]> kept = new ArrayList<>();
    int at = 0;
    while (at < rows.size()) {
      String[] row = rows.get(at);
      int parts = 0;
      if (row[0].contains("-")) {
        String[] range = row[0].split("-");
        parts = Integer.parseInt(range[1]) - Integer.parseInt(range[0]) + 1;
      }
      List<String[]> group =
          parts == 0 ? List.<String[]>of(row) : rows.subList(at + 1, at + 1 + parts);
      group.forEach(part -> surface.put(part[0], kept.size()));
      kept.add(merged(row[1], group));
      at += parts + 1;
    }
    return analysed(kept, surface);
  }

  private static String[] merged(String form, List<String[]> group) {
    String[] chosen = group.getFirst();
    for (String[] part : group.reversed()) {
      boolean inside = group.stream().anyMatch(other -> other[0].equals(part[6]));
      chosen = inside ? chosen : part;
    }
    String[] row = chosen.clone();
    row[1] = form;
    return row;
  }

  private static Analysed analysed(List<String[]> rows, Map<String, Integer> surface) {
    List<String> forms = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    List<String> lemmas = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    for (String[] row : rows) {
      forms.add(row[1]);
      tags.add(tag(row[3], row[5]));
      lemmas.add(row[2].toLowerCase(Locale.ROOT));
      heads.add(row[6].equals("0") ? -1 : Objects.requireNonNull(surface.get(row[6]), row[6]));
      relations.add(row[7]);
    }
    return new Analysed(forms, tags, lemmas, heads, relations);
  }

  private static String tag(String part, String features) {
    int form = features.indexOf("VerbForm=");
    boolean verb = part.equals("VERB") || part.equals("AUX");
    return verb ? part + "." + (form < 0 ? "Fin" : features.substring(form + 9, form + 12)) : part;
  }
}
