package org.thaw.quotation;

import java.util.Optional;
import java.util.Set;
import org.thaw.annotation.Sentence;

/// The Spanish noun phrase behind a verb of saying that names its source, by words alone: `dijo la
/// ministra`, `escribió en X el embajador en Lima`.
final class SpanishPhraseBehind {

  private static final Set<String> LOOSE =
      Set.of(
          "en",
          "a",
          "al",
          "durante",
          "tras",
          "este",
          "esta",
          "ante",
          "por",
          "sobre",
          "con",
          "para",
          "ayer",
          "hoy",
          "que",
          "desde",
          "después",
          "antes",
          "mediante",
          "cuando",
          "y",
          "quien",
          "quienes",
          "luego",
          "como",
          "sin",
          "hasta",
          "además",
          "también");
  private static final Set<String> ADVERBIAL =
      Set.of("en", "a", "al", "ante", "por", "desde", "ayer", "hoy");
  private static final Set<String> ARTICLES =
      Set.of("el", "la", "los", "las", "un", "una", "su", "sus");
  private static final String ENVOYS =
      "(?:embajador|cónsul|enviad|encargad|representant|delegad|nunci|observador)\\p{L}*";
  private static final int REACH = 9;

  private SpanishPhraseBehind() {}

  /// The phrase that begins at `start`, up to a comma, a loose preposition or a day.
  static Optional<NounPhrase> from(Sentence sentence, int given) {
    int start =
        SpanishPhrase.behindDay(
            sentence, behindAdverbial(sentence, given), sentence.tokens().size());
    int to = start;
    while (to < sentence.tokens().size()
        && !SpanishPhrase.isStop(sentence, to)
        && !sentence.tokens().get(to).form().equals(",")) {
      String word = sentence.lower(to);
      boolean and =
          word.equals("y")
              && to + 1 < sentence.tokens().size()
              && (Character.isUpperCase(sentence.tokens().get(to + 1).form().charAt(0))
                  || Set.of("el", "la", "su").contains(sentence.lower(to + 1)));
      boolean day =
          word.equals("el")
              && to + 1 < sentence.tokens().size()
              && SpanishPhrase.DAYS.contains(sentence.lower(to + 1));
      boolean loose = LOOSE.contains(word) && !and && !isPosting(sentence, start, to);
      if (to > start && (loose || day || isVerb(sentence, to))) {
        break;
      }
      to++;
    }
    if (to == start) {
      return Optional.empty();
    }
    boolean words = Character.isLetter(sentence.tokens().get(start).form().codePointAt(0));
    boolean day = start + 1 < to && SpanishPhrase.DAYS.contains(sentence.lower(start + 1));
    boolean demonstrative = sentence.lower(start).matches("est[ea]") && !day;
    return words && (demonstrative || !LOOSE.contains(sentence.lower(start)))
        ? Optional.of(new NounPhrase(start, to))
        : Optional.empty();
  }

  /// `según Lima fue invitado`: the phrase ends before a finite verb.
  private static boolean isVerb(Sentence sentence, int at) {
    boolean name = Character.isUpperCase(sentence.tokens().get(at).form().codePointAt(0));
    boolean auxiliary = sentence.tokens().get(at).tag().equals("AUX");
    return !name && (auxiliary || SpanishContent.isFinite(sentence, at));
  }

  /// `el embajador colombiano en Washington`: where an envoy is posted belongs to the office.
  private static boolean isPosting(Sentence sentence, int start, int at) {
    boolean place =
        sentence.lower(at).matches("en|ante")
            && at + 1 < sentence.tokens().size()
            && (Character.isUpperCase(sentence.tokens().get(at + 1).form().charAt(0))
                || sentence.lower(at).equals("ante"));
    boolean envoy = false;
    for (int i = start; i < at; i++) {
      envoy |= sentence.lower(i).matches(ENVOYS);
    }
    return place && envoy;
  }

  /// `escribió en X el ministro`: what stands between the verb and its subject is skipped.
  private static int behindAdverbial(Sentence sentence, int start) {
    boolean manner =
        start + 1 < sentence.tokens().size()
            && Set.of("ADJ", "ADV").contains(sentence.tokens().get(start).tag())
            && ARTICLES.contains(sentence.lower(start + 1));
    if (manner) {
      return start + 1;
    }
    if (start >= sentence.tokens().size() || !ADVERBIAL.contains(sentence.lower(start))) {
      return start;
    }
    for (int i = start + 2; i < sentence.tokens().size() && i < start + REACH; i++) {
      if (SpanishPhrase.isStop(sentence, i) || sentence.tokens().get(i).form().equals(",")) {
        return start;
      }
      boolean preposition = Set.of("de", "a", "en", "con").contains(sentence.lower(i - 1));
      if (ARTICLES.contains(sentence.lower(i)) && !preposition) {
        return i;
      }
    }
    return start;
  }
}
