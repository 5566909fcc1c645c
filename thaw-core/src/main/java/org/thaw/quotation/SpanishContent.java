package org.thaw.quotation;

import java.util.Set;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;

/// Where Spanish content begins behind a verb of saying, and where it ends.
final class SpanishContent {

  private static final int NEAR_QUE = 16;
  private static final Set<String> HAVE = Set.of("ha", "han", "había", "habían");
  private static final Set<String> DAYS =
      Set.of("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo");

  private final SpanishCues cues;

  SpanishContent(SpanishCues cues) {
    this.cues = cues;
  }

  /// The `que` that opens the content, behind whom and where it was said; behind a single comma, or
  /// behind what an infinitive takes, it is a relative (`dijo un enviado, que viaja a Lima`,
  /// `propuso retomar el diálogo que`).
  int que(Sentence sentence, int from) {
    int commas = 0;
    for (int i = from; i < sentence.tokens().size() && i < from + NEAR_QUE; i++) {
      String word = sentence.lower(i);
      if (word.equals("que")) {
        boolean relative = commas % 2 == 1 && sentence.tokens().get(i - 1).form().equals(",");
        boolean wished = isInfinitive(sentence, from) && i > from + 1;
        return relative || wished || isGoverned(sentence, i) || isBeside(sentence, i) ? -1 : i;
      }
      commas += word.equals(",") ? 1 : 0;
      boolean other = i > from && isJoinedCue(sentence, i);
      if (other
          || i > from && isFinite(sentence, i)
          || Marks.isMark(word)
          || Set.of(".", ";", ":").contains(word)) {
        return -1;
      }
    }
    return -1;
  }

  /// `Marruecos, al que acusa`: behind an article or `a` it is a relative.
  private static boolean isGoverned(Sentence sentence, int que) {
    return sentence.lower(que - 1).matches("al?|el|l[ao]s?");
  }

  /// `después de que abriera el puerto` tells when, and `por las palabras que dijo` which.
  private static boolean isBeside(Sentence sentence, int que) {
    String before = sentence.lower(que - 1);
    boolean when =
        before.equals("de") && que > 1 && sentence.lower(que - 2).matches("después|antes|luego");
    return when || before.matches("para|hasta|desde|sin") || isRelative(sentence, que);
  }

  private static boolean isRelative(Sentence sentence, int que) {
    int verb = sentence.tokens().get(que).head();
    return verb > que
        && sentence.tokens().get(verb).relation().startsWith("acl")
        && sentence.tokens().get(que - 1).tag().equals("NOUN")
        && !SpanishPhrase.DAYS.contains(sentence.lower(que - 1))
        && sentence.children(que - 1).stream()
            .map(sentence.tokens()::get)
            .filter(child -> child.relation().equals("case"))
            .anyMatch(child -> child.form().matches("por|contra"));
  }

  /// A verb that has a clause of its own: what follows belongs to that.
  static boolean isFinite(Sentence sentence, int at) {
    return sentence.tokens().get(at).tag().equals("VERB")
        && !isInfinitive(sentence, at)
        && !sentence.lower(at).matches(".*(?:[ai]d[oa]s?|ndo|[ct]ho)");
  }

  static boolean isInfinitive(Sentence sentence, int at) {
    return at < sentence.tokens().size()
        && sentence.lower(at).matches("\\p{L}{2,}(?:ar|er|ir)(?:se|lo|la|los|las|le|les)?");
  }

  static boolean isDenied(Sentence sentence, int verb) {
    return verb > 0
        && sentence.lower(verb - 1).equals("no")
        && sentence.lower(verb).matches("d(?:ijo|ice).*|quiso|precis.*|aclar.*");
  }

  static boolean hasVerb(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Set.of("VERB", "AUX").contains(sentence.tokens().get(i).tag())) {
        return true;
      }
    }
    return false;
  }

  /// Where content ends: before a semicolon, another attribution or a turn behind a comma, or the
  /// full stop.
  int end(Sentence sentence, int start) {
    int at = start;
    while (at < sentence.tokens().size()) {
      String form = sentence.tokens().get(at).form();
      boolean pause = at > start && sentence.tokens().get(at - 1).form().equals(",");
      if (form.equals(";")
          || pause && turns(sentence, at)
          || at > start && isJoinedCue(sentence, at)) {
        break;
      }
      at++;
    }
    return ContentEnd.trim(sentence, start, at);
  }

  private static boolean turns(Sentence sentence, int at) {
    String word = sentence.lower(at);
    String next = at + 1 < sentence.tokens().size() ? sentence.lower(at + 1) : "";
    boolean but = word.equals("pero") && !next.equals("que");
    return but
        || word.matches(
            "según|dijo|afirmó|agregó|añadió|señaló|aseguró|indicó|explicó|\\p{L}+(?:ando|iendo)");
  }

  /// Where a noun phrase ends that tells what was announced; `start` if none stands there.
  int objectEnd(Sentence sentence, int start) {
    if (start + 1 >= sentence.tokens().size()) {
      return start;
    }
    boolean article =
        sentence.lower(start).matches("el|la|los|las|una?|unos|unas|sus?|nuev[oa]s|otr[oa]s?");
    if (!article || DAYS.contains(sentence.lower(start + 1))) {
      return start;
    }
    int at = start;
    while (at < sentence.tokens().size()) {
      Token token = sentence.tokens().get(at);
      String word = sentence.lower(at);
      boolean verb =
          at + 1 < sentence.tokens().size()
              && word.matches("y|e")
              && (hasVerb(sentence, at + 1, at + 2)
                  || sentence.lower(at + 1).matches("se|no|lo|le|les"));
      if (Set.of(",", ";", ":").contains(token.form()) || verb) {
        break;
      }
      at++;
    }
    return ContentEnd.trim(sentence, start, at);
  }

  /// `y prometió …`, `y ha pedido …`: the next attribution shares the source.
  boolean isJoinedCue(Sentence sentence, int at) {
    boolean join = Set.of("y", "e", "pero").contains(sentence.lower(at));
    if (!join || at + 1 >= sentence.tokens().size()) {
      return false;
    }
    boolean perfect = HAVE.contains(sentence.lower(at + 1));
    int verb = perfect ? at + 2 : at + 1;
    return verb < sentence.tokens().size()
        && (perfect || sentence.lower(verb).matches(".*(?:ó|aron|ieron|jo)"))
        && cues.at(sentence, verb).filter(found -> found.cue().speech()).isPresent();
  }
}
