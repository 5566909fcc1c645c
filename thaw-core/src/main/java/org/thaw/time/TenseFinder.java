package org.thaw.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;

/// The tense of the verb that a time expression belongs to: the nearest one above it in the tree,
/// or beside it where the sentence is not parsed.
final class TenseFinder {

  private static final Set<String> MODALS =
      Set.of(
          "will", "would", "wo", "'ll", "’ll", "shall", "may", "might", "should", "could", "can",
          "must");
  private static final Set<String> PLANS =
      Set.of(
          "plan",
          "expect",
          "schedule",
          "set",
          "due",
          "intend",
          "hope",
          "aim",
          "slate",
          "prepare",
          "want",
          "plane",
          "await",
          "next",
          "need",
          "scheduled",
          "planned",
          "expected");

  /// Plans that are made by saying so: the words fell on a day of their own.
  private static final Set<String> SPEECH =
      Set.of(
          "agree",
          "vow",
          "pledge",
          "promise",
          "threaten",
          "invite",
          "propose",
          "ask",
          "urge",
          "demand",
          "order");

  private static final Set<String> UNTIL = Set.of("until", "till", "by", "hasta", "para");
  private static final Set<String> ARTICLES = Set.of("el", "la", "los", "las", "the");
  private static final Set<String> SINCE = Set.of("since", "desde");
  private static final Pattern SPANISH_FUTURE =
      Pattern.compile(
          "(?:\\p{L}+(?:aré|eré|iré|arás|erás|irás|aremos|eremos|iremos|ará|erá|irá|arán|erán|irán|dirá|dirán|hará|harán|podrá|podrán|tendrá|tendrán|vendrá|saldrá|pondrá|aría|ería|iría|arían|erían|irían|dría|drían|haría|harían)|va|van|debe|deben|prevé|prevén|prevista|previsto|previstas|previstos|planea|planean|espera|esperan|programada|programado|pueda|puedan)");
  private static final Pattern SPANISH_PAST =
      Pattern.compile(
          "(?:\\p{L}{2,}(?:ó|aron|ieron|aba|aban|ía|ían|yeron|jo|jeron|so|vo|vieron|po)|\\p{L}+(?:aste|iste|amos|imos|abas|ías|uvo|uvieron|ubo|ubieron|udo|uso|upo|iso|izo|ijo|ajo)|vino|vinieron|fue|fueron|dio|vio|hizo|hizo|ha|han|había|habían|era|eran|estuvo|pidió)");

  /// Tense around the tokens from `first` of the sentence.
  TimeContext.Tense find(Sentence sentence, int first, String language) {
    String before = before(sentence, first);
    if (UNTIL.contains(before)) {
      return TimeContext.Tense.FUTURE;
    }
    if (SINCE.contains(before)) {
      return TimeContext.Tense.PAST;
    }
    return language.equals("en") ? english(sentence, first) : spanish(sentence, first);
  }

  /// The word in front of the expression and its article.
  private static String before(Sentence sentence, int first) {
    int at = first - 1;
    while (at > 0 && ARTICLES.contains(sentence.tokens().get(at).form().toLowerCase(Locale.ROOT))) {
      at--;
    }
    return at < 0 ? "" : sentence.tokens().get(at).form().toLowerCase(Locale.ROOT);
  }

  private static TimeContext.Tense english(Sentence sentence, int first) {
    List<Token> tokens = sentence.tokens();
    boolean parsed = tokens.stream().anyMatch(token -> token.head() >= 0);
    Optional<Integer> verb = parsed ? above(sentence, first) : beside(sentence, first);
    return verb.map(index ->
            isSpoken(sentence, first, index) ? TimeContext.Tense.PAST : tense(sentence, index))
        .orElse(TimeContext.Tense.UNKNOWN);
  }

  private static Optional<Integer> above(Sentence sentence, int first) {
    List<Token> tokens = sentence.tokens();
    int steps = 0;
    for (int at = tokens.get(first).head();
        at >= 0 && steps < 12;
        at = tokens.get(at).head(), steps++) {
      boolean infinitiveBehind = at > first && tokens.get(at).tag().equals("VB");
      if (!infinitiveBehind && (tokens.get(at).tag().startsWith("VB") || isPlan(tokens.get(at)))) {
        return Optional.of(at);
      }
    }
    return beside(sentence, first);
  }

  private static boolean isPlan(Token token) {
    boolean plans = PLANS.contains(token.lemma()) || SPEECH.contains(token.lemma());
    return plans && !token.tag().startsWith("NN");
  }

  /// True if the expression dates the words themselves and not what they are about: it stands in
  /// front of a verb that asks or promises in the past, outside its subject, or between the verb
  /// and what follows (`asked on Tuesday to meet`, but `asked to meet on Tuesday`).
  private static boolean isSpoken(Sentence sentence, int first, int verb) {
    Token token = sentence.tokens().get(verb);
    if (!SPEECH.contains(token.lemma())
        || !token.tag().equals("VBD") && !isPerfect(sentence, verb)) {
      return false;
    }
    return first < verb
        ? !isInSubject(sentence, first, verb)
        : sentence.children(verb).stream()
            .anyMatch(child -> child > first && sentence.tokens().get(child).tag().startsWith("V"));
  }

  private static boolean isPerfect(Sentence sentence, int verb) {
    return sentence.children(verb).stream()
        .map(sentence.tokens()::get)
        .anyMatch(child -> child.relation().startsWith("aux") && child.lemma().equals("have"));
  }

  private static boolean isInSubject(Sentence sentence, int first, int verb) {
    int at = first;
    for (int steps = 0; at >= 0 && at != verb && steps < 12; steps++) {
      if (sentence.tokens().get(at).relation().startsWith("nsubj")) {
        return true;
      }
      at = sentence.tokens().get(at).head();
    }
    return false;
  }

  private static Optional<Integer> beside(Sentence sentence, int first) {
    for (int distance = 1; distance < sentence.tokens().size(); distance++) {
      for (int at : new int[] {first - distance, first + distance}) {
        if (at >= 0
            && at < sentence.tokens().size()
            && sentence.tokens().get(at).tag().startsWith("VB")) {
          return Optional.of(at);
        }
      }
    }
    return Optional.empty();
  }

  private static TimeContext.Tense tense(Sentence sentence, int verb) {
    List<Token> tokens = sentence.tokens();
    for (int child : sentence.children(verb)) {
      Token token = tokens.get(child);
      String form = token.form().toLowerCase(Locale.ROOT);
      if (token.tag().equals("MD") && MODALS.contains(form)) {
        return TimeContext.Tense.FUTURE;
      }
      boolean auxiliary = token.relation().startsWith("aux");
      if (auxiliary && token.tag().equals("VBD") || auxiliary && token.lemma().equals("have")) {
        return isPlan(tokens.get(verb)) ? TimeContext.Tense.FUTURE : TimeContext.Tense.PAST;
      }
      if (auxiliary && token.tag().equals("TO")) {
        return TimeContext.Tense.FUTURE;
      }
    }
    Token token = tokens.get(verb);
    if (isPlan(token)) {
      return TimeContext.Tense.FUTURE;
    }
    return switch (token.tag()) {
      case "VBD" -> TimeContext.Tense.PAST;
      case "VBZ", "VBP", "VB" -> TimeContext.Tense.FUTURE;
      case "VBG" ->
          isCarried(tokens, token) ? tense(sentence, token.head()) : TimeContext.Tense.PAST;
      case "VBN" -> TimeContext.Tense.PAST;
      default -> TimeContext.Tense.UNKNOWN;
    };
  }

  /// A gerund has the tense of the verb that it fills (`will resume issuing visas`).
  private static boolean isCarried(List<Token> tokens, Token gerund) {
    return gerund.relation().equals("xcomp")
        && gerund.head() >= 0
        && tokens.get(gerund.head()).tag().startsWith("VB");
  }

  /// The verb above the expression in the tree decides, else the nearest word with an ending that
  /// tells.
  private static TimeContext.Tense spanish(Sentence sentence, int first) {
    List<Token> tokens = sentence.tokens();
    int steps = 0;
    for (int at = tokens.get(first).head();
        at >= 0 && steps < 12;
        at = tokens.get(at).head(), steps++) {
      if (tokens.get(at).tag().matches("VERB|AUX")) {
        return spanishVerb(sentence, at);
      }
    }
    return spanishBeside(sentence, first);
  }

  private static TimeContext.Tense spanishVerb(Sentence sentence, int verb) {
    List<Token> tokens = sentence.tokens();
    TimeContext.Tense tense = spanishForm(tokens.get(verb));
    for (int child : sentence.children(verb)) {
      boolean auxiliary = tokens.get(child).relation().startsWith("aux");
      TimeContext.Tense other =
          auxiliary ? spanishForm(tokens.get(child)) : TimeContext.Tense.UNKNOWN;
      tense = other == TimeContext.Tense.UNKNOWN ? tense : other;
    }
    return tense == TimeContext.Tense.UNKNOWN ? TimeContext.Tense.FUTURE : tense;
  }

  private static TimeContext.Tense spanishForm(Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    if (SPANISH_FUTURE.matcher(form).matches() || form.matches("\\p{L}+[aei]r(?:l[aeo]s?|se)?")) {
      return TimeContext.Tense.FUTURE;
    }
    boolean past = SPANISH_PAST.matcher(form).matches() || form.matches("\\p{L}+[ai]d[oa]s?");
    return past ? TimeContext.Tense.PAST : TimeContext.Tense.UNKNOWN;
  }

  private static TimeContext.Tense spanishBeside(Sentence sentence, int first) {
    for (int distance = 1; distance < sentence.tokens().size(); distance++) {
      for (int at : new int[] {first - distance, first + distance}) {
        if (at >= 0 && at < sentence.tokens().size()) {
          String form = sentence.tokens().get(at).form().toLowerCase(Locale.ROOT);
          if (SPANISH_FUTURE.matcher(form).matches()) {
            return TimeContext.Tense.FUTURE;
          }
          if (SPANISH_PAST.matcher(form).matches()) {
            return TimeContext.Tense.PAST;
          }
        }
      }
    }
    return TimeContext.Tense.UNKNOWN;
  }
}
