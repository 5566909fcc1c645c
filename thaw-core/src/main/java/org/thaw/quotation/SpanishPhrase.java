package org.thaw.quotation;

import java.util.Optional;
import java.util.Set;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;

/// Spanish noun phrases that name a source, by words alone.
final class SpanishPhrase {

  private static final Set<String> CLITICS =
      Set.of(
          "le",
          "les",
          "se",
          "lo",
          "nos",
          "me",
          "te",
          "no",
          "también",
          "ya",
          "además",
          "asimismo",
          "ha",
          "han",
          "había",
          "habían",
          "así",
          "luego",
          "después",
          "solo",
          "sólo",
          "finalmente",
          "igualmente");
  private static final Set<String> OPENERS =
      Set.of(
          "y",
          "pero",
          "además",
          "asimismo",
          "según",
          "sin",
          "embargo",
          "mientras",
          "aunque",
          "que",
          "e",
          "entonces",
          "luego",
          "como",
          "donde",
          "porque");
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
  private static final Set<String> RELATIVES = Set.of("quien", "quienes");
  private static final Set<String> DAYS =
      Set.of(
          "lunes",
          "martes",
          "miércoles",
          "jueves",
          "viernes",
          "sábado",
          "domingo",
          "mañana",
          "tarde",
          "noche");

  private static final Set<String> ADVERBIAL =
      Set.of("en", "a", "al", "ante", "por", "desde", "ayer", "hoy");
  private static final Set<String> ARTICLES =
      Set.of("el", "la", "los", "las", "un", "una", "su", "sus");
  private static final String ENVOYS =
      "(?:embajador|cónsul|enviad|encargad|representant|delegad|nunci|observador)\\p{L}*";
  private static final int REACH = 9;

  private SpanishPhrase() {}

  /// The phrase right before the verb at `verb`: `el canciller de Chile`, and what stands before a
  /// clause between commas (`la ministra, que viaja a Lima, dijo`) or a relative pronoun (`la
  /// ministra, quien advirtió`).
  static Optional<NounPhrase> before(Sentence sentence, int verb, int floor) {
    int to = verb;
    while (to > floor && CLITICS.contains(SpanishCues.lower(sentence, to - 1))) {
      to--;
    }
    if (to - 2 > floor && RELATIVES.contains(SpanishCues.lower(sentence, to - 1))) {
      to--;
      boolean set = sentence.tokens().get(to - 1).form().equals(",");
      return set ? phrase(sentence, behindVerb(sentence, to - 1, floor), to - 1) : Optional.empty();
    }
    boolean comma = to > floor && sentence.tokens().get(to - 1).form().equals(",");
    if (comma) {
      int opening = openingComma(sentence, to - 1, floor);
      return opening > floor
          ? phrase(sentence, floor(sentence, opening, floor), opening)
          : Optional.empty();
    }
    return phrase(sentence, floor(sentence, to, floor), to);
  }

  /// The subject of an earlier verb of the sentence, which the verb at `verb` goes on with: `el
  /// ministro agradeció a Lima y aseguró que …`.
  static Optional<NounPhrase> shared(Sentence sentence, int verb) {
    for (int i = 0; i < verb; i++) {
      Token token = sentence.tokens().get(i);
      boolean subject = token.relation().startsWith("nsubj") && token.head() < verb;
      if (subject && token.head() > i) {
        return before(sentence, token.head(), 0);
      }
    }
    return Optional.empty();
  }

  /// The comma that opens what the comma at `closing` closes, or -1.
  private static int openingComma(Sentence sentence, int closing, int floor) {
    for (int i = closing - 1; i > floor; i--) {
      if (sentence.tokens().get(i).form().equals(",")) {
        return i;
      }
      if (isStop(sentence, i)) {
        return -1;
      }
    }
    return -1;
  }

  private static int floor(Sentence sentence, int to, int floor) {
    int from = to;
    while (from > floor
        && !isStop(sentence, from - 1)
        && !sentence.tokens().get(from - 1).form().equals(",")) {
      from--;
    }
    return from;
  }

  /// Where the phrase before `to` begins that may be the subject of an inverted verb (`dijo la
  /// ministra, quien`).
  private static int behindVerb(Sentence sentence, int to, int floor) {
    int from = floor(sentence, to, floor);
    for (int i = from; i < to - 1; i++) {
      if (sentence.tokens().get(i).tag().equals("VERB")) {
        from = i + 1;
      }
    }
    return from;
  }

  private static boolean isStop(Sentence sentence, int at) {
    String form = sentence.tokens().get(at).form();
    return Marks.isMark(form) || Set.of(".", ";", ":", "(", ")", "—", "–", "!", "?").contains(form);
  }

  private static Optional<NounPhrase> phrase(Sentence sentence, int start, int to) {
    int from = start;
    for (int i = start; i < to; i++) {
      boolean opener = OPENERS.contains(SpanishCues.lower(sentence, i));
      boolean join = SpanishCues.lower(sentence, i).matches("y|e") && i > start && i + 1 < to;
      if (opener && !join) {
        from = i + 1;
      }
    }
    while (from < to - 1
        && (DAYS.contains(SpanishCues.lower(sentence, from))
            || SpanishCues.lower(sentence, from).equals("el")
                && DAYS.contains(SpanishCues.lower(sentence, from + 1)))) {
      from++;
    }
    boolean adverbial =
        from < to
            && Set.of("en", "tras", "durante", "desde", "al", "ante", "con", "por", "a")
                .contains(SpanishCues.lower(sentence, from));
    return from < to && to - from <= 14 && !adverbial
        ? Optional.of(new NounPhrase(from, to))
        : Optional.empty();
  }

  /// The phrase that begins at `start`, up to a comma, a loose preposition or a day.
  static Optional<NounPhrase> from(Sentence sentence, int given) {
    int start = behindAdverbial(sentence, given);
    int to = start;
    while (to < sentence.tokens().size()
        && !isStop(sentence, to)
        && !sentence.tokens().get(to).form().equals(",")) {
      String word = SpanishCues.lower(sentence, to);
      boolean and =
          word.equals("y")
              && to + 1 < sentence.tokens().size()
              && (Character.isUpperCase(sentence.tokens().get(to + 1).form().charAt(0))
                  || Set.of("el", "la", "su").contains(SpanishCues.lower(sentence, to + 1)));
      boolean day =
          word.equals("el")
              && to + 1 < sentence.tokens().size()
              && DAYS.contains(SpanishCues.lower(sentence, to + 1));
      if (to > start && (LOOSE.contains(word) && !and && !isPosting(sentence, start, to) || day)) {
        break;
      }
      to++;
    }
    boolean words =
        to > start && Character.isLetter(sentence.tokens().get(start).form().codePointAt(0));
    boolean day = start + 1 < to && DAYS.contains(SpanishCues.lower(sentence, start + 1));
    boolean demonstrative = SpanishCues.lower(sentence, start).matches("est[ea]") && !day;
    return words && (demonstrative || !LOOSE.contains(SpanishCues.lower(sentence, start)))
        ? Optional.of(new NounPhrase(start, to))
        : Optional.empty();
  }

  /// `el embajador colombiano en Washington`: where an envoy is posted belongs to the office.
  private static boolean isPosting(Sentence sentence, int start, int at) {
    boolean place =
        SpanishCues.lower(sentence, at).matches("en|ante")
            && at + 1 < sentence.tokens().size()
            && (Character.isUpperCase(sentence.tokens().get(at + 1).form().charAt(0))
                || SpanishCues.lower(sentence, at).equals("ante"));
    boolean envoy = false;
    for (int i = start; i < at; i++) {
      envoy |= SpanishCues.lower(sentence, i).matches(ENVOYS);
    }
    return place && envoy;
  }

  /// `escribió en X el ministro`: what stands between the verb and its subject is skipped.
  private static int behindAdverbial(Sentence sentence, int start) {
    boolean manner =
        start + 1 < sentence.tokens().size()
            && Set.of("ADJ", "ADV").contains(sentence.tokens().get(start).tag())
            && ARTICLES.contains(SpanishCues.lower(sentence, start + 1));
    if (manner) {
      return start + 1;
    }
    if (start >= sentence.tokens().size()
        || !ADVERBIAL.contains(SpanishCues.lower(sentence, start))) {
      return start;
    }
    for (int i = start + 2; i < sentence.tokens().size() && i < start + REACH; i++) {
      if (isStop(sentence, i) || sentence.tokens().get(i).form().equals(",")) {
        return start;
      }
      boolean preposition =
          Set.of("de", "a", "en", "con").contains(SpanishCues.lower(sentence, i - 1));
      if (ARTICLES.contains(SpanishCues.lower(sentence, i)) && !preposition) {
        return i;
      }
    }
    return start;
  }
}
