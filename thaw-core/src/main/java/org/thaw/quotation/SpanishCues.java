package org.thaw.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.knowledge.PhraseTable;
import org.thaw.knowledge.Table;

/// The Spanish verbs that attribute, found by their forms, since a sentence may come without
/// lemmas.
final class SpanishCues {

  private static final Set<String> HAVE =
      Set.of("ha", "han", "había", "habían", "habría", "habrían", "haber", "habrá");

  private final PhraseTable<Cue> table = new PhraseTable<>();

  SpanishCues() {
    for (Table.Row row : Table.load(SpanishCues.class, "cues.es.tsv").rows()) {
      Set<Cue.Frame> frames =
          row.list("frames").stream().map(Cue.Frame::of).collect(Collectors.toSet());
      Cue cue =
          new Cue(List.of(row.cell("cue").split(" ")), row.cell("kind").equals("speech"), frames);
      List<String> forms = new ArrayList<>(SpanishForms.of(row.cell("cue")));
      forms.addAll(row.list("forms"));
      forms.stream().distinct().forEach(form -> table.put(form, cue));
    }
  }

  /// A cue found in tokens `[from, to)`, its auxiliary included.
  record Found(Cue cue, int from, int to) {}

  /// The cue whose verb form begins at `at`; participles only behind their auxiliary.
  Optional<Found> at(Sentence sentence, int at) {
    List<String> forms = new ArrayList<>();
    for (int i = at; i < sentence.tokens().size() && i < at + 5; i++) {
      forms.add(sentence.lower(i));
    }
    Optional<PhraseTable.Match<Cue>> match = table.longest(forms, 0);
    if (match.isEmpty() || isNoun(sentence, at)) {
      return Optional.empty();
    }
    String form = forms.get(0);
    boolean participle =
        form.matches(".*(?:ado|ido|cho|crito|puesto|visto)") && !form.equals("pido");
    boolean perfect = at > 0 && HAVE.contains(sentence.lower(at - 1));
    return participle && !perfect
        ? Optional.empty()
        : Optional.of(
            new Found(match.get().values().get(0), perfect ? at - 1 : at, at + match.get().end()));
  }

  /// `la denuncia`, `una demanda`: behind an article or in capitals it is a noun.
  private static boolean isNoun(Sentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    boolean tagged =
        token.tag().equals("NOUN") || token.tag().equals("PROPN") || token.tag().equals("ADJ");
    boolean article =
        at > 0
            && Set.of(
                    "la", "el", "una", "un", "su", "sus", "esta", "este", "esa", "de", "cada",
                    "toda")
                .contains(sentence.lower(at - 1));
    boolean capital =
        at > 0
            && Character.isUpperCase(token.form().charAt(0))
            && !Marks.isMark(sentence.tokens().get(at - 1).form());
    boolean pause = at > 0 && sentence.tokens().get(at - 1).form().matches("[,—–-]|[”»\"]");
    return tagged && !pause || article || capital;
  }
}
