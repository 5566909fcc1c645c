package org.thaw.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.thaw.annotation.Sentence;
import org.thaw.knowledge.PhraseTable;
import org.thaw.knowledge.Table;
import org.thaw.text.Span;

/// Reads `según X, …`, `…, a juicio de X`, `como explicó X, …`, by the phrases of `leads.es.tsv`.
final class SpanishLeads {

  private static final int LONGEST = 4;
  private static final int SHORTEST_CONTENT = 4;
  private static final int LONGEST_NAME = 5;
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:vice|ex|sub)?(?:ministr|cancille|president|embajador|portavo|vocer|secretari|senador|diputad"
              + "|analist|expert|gobern|diplomátic|líder|jef|director|general|profesor|politólog|primer"
              + "|investigador|historiador|economist|alcald|activist|opositor|oposición|mandatari|comisari"
              + "|canciller|fiscal|rey|papa|negociador|delegad|enviad)\\p{L}*");

  private final PhraseTable<String> table = new PhraseTable<>();
  private final SpanishCues cues;
  private final SpanishContent contents;

  SpanishLeads(SpanishCues cues) {
    this.cues = cues;
    this.contents = new SpanishContent(cues);
    for (Table.Row row : Table.load(SpanishLeads.class, "leads.es.tsv").rows()) {
      table.put(row.cell("lead"), row.cell("kind"));
    }
  }

  /// The attribution that the words at `at` make of what stands beside them.
  Optional<Draft> find(Sentence sentence, int at, boolean[] taken) {
    List<String> forms = new ArrayList<>();
    for (int i = at; i < sentence.tokens().size() && i < at + LONGEST; i++) {
      forms.add(sentence.lower(i));
    }
    Optional<PhraseTable.Match<String>> lead = table.longest(forms, 0);
    if (lead.isEmpty()) {
      return Optional.empty();
    }
    String kind = lead.get().values().getFirst();
    int to = at + lead.get().end();
    Optional<SpanishCues.Found> verb =
        to < sentence.tokens().size() ? cues.at(sentence, to) : Optional.empty();
    boolean set = at == 0 || sentence.tokens().get(at - 1).form().matches("[,;—–»”]");
    boolean open = kind.equals("any") || set && kind.equals("verb") == verb.isPresent();
    if (!open) {
      return Optional.empty();
    }
    int cue = kind.equals("verb") ? verb.orElseThrow().to() : to;
    int start = verb.map(SpanishCues.Found::to).orElse(to);
    return SpanishPhraseBehind.from(sentence, start)
        .filter(source -> !kind.equals("office") || at == 0 && isOffice(sentence, source))
        .flatMap(source ->
            beside(sentence, at, source.to(), taken)
                .map(content ->
                    SpanishGrammar.draft(
                        sentence, at, cue, Optional.of(source), List.of(content), "according-to")));
  }

  private static boolean isOffice(Sentence sentence, NounPhrase source) {
    boolean ends =
        source.to() < sentence.tokens().size()
            && sentence.tokens().get(source.to()).form().equals(",");
    boolean office = false;
    for (int i = source.from(); i < source.to() && i < source.from() + 3; i++) {
      office |= OFFICE.matcher(sentence.lower(i)).matches();
    }
    return ends
        && office
        && SpanishContent.hasVerb(sentence, source.to(), sentence.tokens().size());
  }

  private Optional<Span> beside(Sentence sentence, int lead, int behind, boolean[] taken) {
    int from = 0;
    for (int i = 0; i < lead; i++) {
      from = taken[i] || sentence.tokens().get(i).form().equals(";") ? i + 1 : from;
    }
    int left = ContentEnd.trim(sentence, from, lead);
    if (left - from >= SHORTEST_CONTENT) {
      return Optional.of(VerbSpeech.span(sentence, from, left));
    }
    int comma = behind;
    while (comma < sentence.tokens().size() && !sentence.tokens().get(comma).form().equals(",")) {
      comma++;
    }
    comma = behindName(sentence, comma);
    int to = comma < sentence.tokens().size() ? contents.end(sentence, comma + 1) : 0;
    return to > comma + 3
        ? Optional.of(VerbSpeech.span(sentence, comma + 1, to))
        : Optional.empty();
  }

  /// The comma behind the name that stands beside an office (`según el ministro, Pedro Sánchez,`),
  /// or the one given.
  private static int behindName(Sentence sentence, int comma) {
    int at = comma + 1;
    while (at < sentence.tokens().size()
        && at <= comma + LONGEST_NAME
        && (Character.isUpperCase(sentence.tokens().get(at).form().charAt(0))
            || at > comma + 1 && sentence.lower(at).matches("de|del|la|-"))) {
      at++;
    }
    boolean name =
        at > comma + 1
            && at < sentence.tokens().size()
            && sentence.tokens().get(at).form().equals(",");
    return name ? at : comma;
  }
}
