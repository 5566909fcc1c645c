package org.thaw.quotation;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;

/// The Spanish noun phrase before a verb of saying that names its source, by words alone.
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
  private static final Set<String> RELATIVES = Set.of("quien", "quienes");

  /// Days and parts of a day, which a phrase may stand beside.
  static final Set<String> DAYS =
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

  private static final int LONGEST_DAY = 9;
  private static final Pattern DAY =
      Pattern.compile(
          "(?U)(?:(?:el |la |est[ea]"
              + " )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|tarde|noche)|(?:la"
              + " |est[ea] |el )(?:semana|mes|año)|hoy|ayer)(?: pasad[oa]| \\d{1,2}(?: de"
              + " \\p{L}+)?| (?:por|de) la (?:mañana|tarde|noche))*(?= |$)");

  private SpanishPhrase() {}

  /// The phrase right before the verb at `verb`: `el canciller de Chile`, and what stands before a
  /// clause between commas (`la ministra, que viaja a Lima, dijo`) or a relative pronoun (`la
  /// ministra, quien advirtió`).
  static Optional<NounPhrase> before(Sentence sentence, int verb, int floor) {
    int to = verb;
    while (to > floor && CLITICS.contains(sentence.lower(to - 1))) {
      to--;
    }
    if (to - 2 > floor && RELATIVES.contains(sentence.lower(to - 1))) {
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

  /// True for a mark that no noun phrase goes across; a comma is none.
  static boolean isStop(Sentence sentence, int at) {
    String form = sentence.tokens().get(at).form();
    return Marks.isMark(form) || Set.of(".", ";", ":", "(", ")", "—", "–", "!", "?").contains(form);
  }

  /// `un funcionario que pidió el anonimato`: the clause belongs to the noun.
  private static boolean isRelative(Sentence sentence, int start, int que) {
    return sentence.lower(que).equals("que")
        && que > start
        && que + 1 < sentence.tokens().size()
        && sentence.tokens().get(que - 1).tag().matches("NOUN|PROPN|ADJ")
        && sentence.tokens().get(que + 1).tag().equals("VERB");
  }

  /// Where a phrase begins behind a day or a stretch of days in front of it (`el lunes la
  /// ministra`, `el jueves 13 de mayo el canciller`, `este mes Lima`); never behind a name
  /// (`Domingo Cavallo`).
  static int behindDay(Sentence sentence, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to && i < from + LONGEST_DAY; i++) {
      String form = sentence.tokens().get(i).form();
      boolean opens = i == from && !DAYS.contains(sentence.lower(i));
      words.append(i > from ? " " : "").append(opens ? sentence.lower(i) : form);
    }
    Matcher day = DAY.matcher(words);
    return day.lookingAt() ? from + day.group().split(" ").length : from;
  }

  private static Optional<NounPhrase> phrase(Sentence sentence, int start, int to) {
    int from = start;
    for (int i = start; i < to; i++) {
      boolean opener = OPENERS.contains(sentence.lower(i));
      boolean join = sentence.lower(i).matches("y|e") && i > start && i + 1 < to;
      if (opener && !join && !isRelative(sentence, start, i)) {
        from = i + 1;
      }
    }
    from = behindDay(sentence, from, to);
    boolean adverbial =
        from < to
            && Set.of("en", "tras", "durante", "desde", "al", "ante", "con", "por", "a")
                .contains(sentence.lower(from));
    boolean cut =
        from < to && sentence.lower(to - 1).matches("por|de|a|en|con|para|tras|sobre|que");
    return from < to && to - from <= 14 && !adverbial && !cut
        ? Optional.of(new NounPhrase(from, to))
        : Optional.empty();
  }
}
