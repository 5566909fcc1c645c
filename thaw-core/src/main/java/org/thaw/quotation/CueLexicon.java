package org.thaw.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.knowledge.Table;

/// The verbs and nouns of one language that attribute words or attitudes, from its tables.
final class CueLexicon {

  private static final List<String> LIKE_BE =
      List.of("remain", "feel", "sound", "seem", "appear", "become", "grow");

  private final Map<String, List<Cue>> verbs = new HashMap<>();
  private final Map<String, Cue> nouns = new HashMap<>();

  static CueLexicon english() {
    CueLexicon lexicon = new CueLexicon();
    for (Table.Row row : Table.load(CueLexicon.class, "cues.en.tsv").rows()) {
      Cue cue = cue(row, row.cell("kind").equals("speech"));
      lexicon.verb(cue);
      if (cue.words().get(0).equals("be")) {
        LIKE_BE.forEach(verb -> lexicon.verb(cue.with(verb)));
      }
    }
    for (Table.Row row : Table.load(CueLexicon.class, "cue_nouns.en.tsv").rows()) {
      lexicon.nouns.put(row.cell("cue"), cue(row, row.cell("kind").equals("speech")));
    }
    return lexicon;
  }

  private static Cue cue(Table.Row row, boolean speech) {
    Set<Cue.Frame> frames =
        row.list("frames").stream().map(Cue.Frame::of).collect(Collectors.toSet());
    return new Cue(List.of(row.cell("cue").split(" ")), speech, new HashSet<>(frames));
  }

  private void verb(Cue cue) {
    List<Cue> same = verbs.computeIfAbsent(cue.words().get(0), word -> new ArrayList<>());
    same.add(cue);
    same.sort((a, b) -> b.words().size() - a.words().size());
  }

  /// The longest verb cue that begins at token `at`, by lemma.
  Optional<Cue> verbAt(Sentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    if (!token.tag().startsWith("VB") && !token.tag().startsWith("NN")) {
      return Optional.empty();
    }
    return verbs.getOrDefault(token.lemma(), List.of()).stream()
        .filter(cue -> matches(sentence, at, cue))
        .findFirst();
  }

  private static boolean matches(Sentence sentence, int at, Cue cue) {
    if (at + cue.words().size() > sentence.tokens().size()) {
      return false;
    }
    for (int i = 1; i < cue.words().size(); i++) {
      if (!sentence.tokens().get(at + i).lemma().equals(cue.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  /// The noun cue at token `at`, by lemma.
  Optional<Cue> nounAt(Sentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    return token.tag().startsWith("NN")
        ? Optional.ofNullable(nouns.get(token.lemma()))
        : Optional.empty();
  }
}
