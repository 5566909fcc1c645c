package org.thaw.appointment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.finding.TimeExpression;
import org.thaw.finding.When;
import org.thaw.passage.Passage;

/// The times of a passage that can be dates of an appointment: no deadlines, and none that only
/// dates what somebody said.
final class DateFinder {

  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "announce",
          "warn",
          "write",
          "report",
          "add",
          "confirm",
          "insist",
          "note",
          "post",
          "declare",
          "state",
          "publish",
          "call off",
          "decir",
          "anunciar",
          "informar",
          "confirmar",
          "señalar",
          "declarar",
          "afirmar",
          "asegurar",
          "indicar",
          "precisar",
          "advertir",
          "comunicar",
          "revelar",
          "adelantar");
  private static final Pattern DEADLINE =
      Pattern.compile(
          "(?:\\b(?:by|until|since|within|before|hasta|antes del?|desde(?: el)?)\\s+)(?:the\\s+|el\\s+)?$");
  private static final Pattern AFTERMATH =
      Pattern.compile(
          "\\b(?:after|following|despite|tras|después de|pese a) (?:a |an |the |this |un |una |este |el )?(?:\\p{Ll}+ )?$"
              + "|\\b(?:since|after|following|despite|desde|tras|después de|pese a) (?:an?|the|his|her|its|their|l[ao]s?|el|una?|sus?)"
              + " (?:(?!two |both |met |spoke |held |visited |agreed )\\p{Ll}+ ){1,3}(?:in|of|en|del?) (?:the |el )?$");

  /// A stretch that is counted from something else than the day of the article (`eight months after
  /// the expulsions`).
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?iu)(?:\\p{L}+|\\d+) (?:\\p{L}+ )?(?:days?|weeks?|months?|years?|días?|semanas?|mes(?:es)?|años?)"
              + ",? (?:after|before|ahead of|(?:después|antes) del?)(?!\\p{L})");

  private static final Pattern OUTER = Pattern.compile("^(?:the )?end of|^(?:el )?fin(?:al)? de.*");
  private static final Pattern CHARACTERIZED =
      Pattern.compile(
          "(?i)\\b(?:an?|another|un|una|otro|otra) \\p{Ll}+ (?:(?!(?:in|on|for|by|during|over|until|of|from|en|para|durante|de) )\\p{Ll}+ )?$");
  private static final Pattern COMPOUND =
      Pattern.compile("[ -](?!(?:in|of|for|with|that|when|as|de|en|con|que) )\\p{L}");
  private static final Pattern ONE = Pattern.compile("(?i)\\b(?:un|otro) $");
  private static final Pattern ADJECTIVE =
      Pattern.compile(" (?:\\p{Ll}+ )?\\p{Ll}+(?:[ao]s?|l|z|e|s)(?=[ ,.;]|$)");
  private static final Pattern RANGE =
      Pattern.compile("\\s*(?:to|and|-|–|until|al?|y|hasta)\\s*(?:the\\s+|el\\s+|on\\s+)?");

  /// A date with its place in the passage.
  ///
  /// @param lead the word right before it (`from`, `to`, `until`, `on`)
  record Dated(When when, int start, int end, String lead) {}

  private DateFinder() {}

  static List<Dated> find(Passage passage, List<TimeExpression> times) {
    List<Dated> found = new ArrayList<>();
    for (TimeExpression time : times) {
      if (time.sentence() == passage.sentence().index() && isDate(time)) {
        add(found, passage, time);
      }
    }
    return found;
  }

  private static boolean isDate(TimeExpression time) {
    return time.when().isPresent()
        && time.type() != TimeExpression.Type.DURATION
        && time.type() != TimeExpression.Type.SET;
  }

  private static void add(List<Dated> found, Passage passage, TimeExpression time) {
    int from = passage.sentence().span().start();
    int start = time.spans().get(0).start() - from;
    int end = time.spans().get(0).end() - from;
    String before = passage.between(0, start);
    boolean outer =
        OUTER.matcher(passage.between(start, end)).lookingAt()
            || before.matches("(?s).*\\bend of (?:the )?$");
    boolean until =
        before.matches(
            "(?s).*(?:postpon|put off|adjourn|delay|aplaz|pospu|posterg).*\\b(?:until|till|hasta)\\s+(?:the |el )?$");
    if (AFTERMATH.matcher(before).find()
        || DEADLINE.matcher(before).find() && !outer && !until
        || isCharacterized(passage, time, start, end)
        || COUNTED.matcher(passage.text().substring(start)).lookingAt()
        || isSaid(passage.sentence(), time)) {
      return;
    }
    if (!found.isEmpty()) {
      Dated last = found.get(found.size() - 1);
      String between = passage.between(last.end(), start);
      boolean fromTo =
          last.lead().equals("from") && before.matches("(?s).*(?:postpon|put off|slip|mov).*");
      boolean changed =
          between.strip().startsWith("until") && passage.between(0, last.start()).endsWith("on ");
      if (RANGE.matcher(between).matches() && !fromTo && !changed) {
        found.set(
            found.size() - 1,
            new Dated(
                joined(last.when(), time.when().orElseThrow()), last.start(), end, last.lead()));
        return;
      }
    }
    found.add(new Dated(time.when().orElseThrow(), start, end, lead(before)));
  }

  /// A month or year is spoken of for what it was like (`a difficult July`, `un julio tenso`), and
  /// dates nothing.
  private static boolean isCharacterized(Passage passage, TimeExpression time, int start, int end) {
    String behind = passage.between(end, passage.text().length());
    boolean english =
        CHARACTERIZED.matcher(passage.between(0, start)).find()
            && !COMPOUND.matcher(behind).lookingAt();
    boolean spanish =
        ONE.matcher(passage.between(0, start)).find() && ADJECTIVE.matcher(behind).lookingAt();
    return time.when().orElseThrow().precision() != When.Precision.DAY && (english || spanish);
  }

  private static When joined(When one, When other) {
    boolean days = one.precision() == When.Precision.DAY && other.precision() == When.Precision.DAY;
    boolean forward = !other.end().isBefore(one.start());
    return days && forward
        ? new When(one.start(), other.end(), When.Precision.DAY, one.text() + "–" + other.text())
        : one;
  }

  private static String lead(String before) {
    String[] words = before.strip().split("\\s+");
    String last = words[words.length - 1];
    boolean article = last.equals("the") || last.equals("el") || last.equals("on");
    return article && words.length > 1 ? words[words.length - 2] : last;
  }

  /// The time hangs on a verb of saying and dates the statement.
  private static boolean isSaid(Sentence sentence, TimeExpression time) {
    int at = sentence.tokenAt(time.spans().get(0).start()).orElse(-1);
    for (int steps = 0; at >= 0 && steps < 12; steps++) {
      Token token = sentence.tokens().get(at);
      boolean verb = token.tag().startsWith("VB") || token.tag().equals("VERB");
      if (verb && !token.relation().startsWith("aux")) {
        return isSaying(token)
            && hasComplement(sentence, at)
            && (token.tag().startsWith("VB") || isRightBehind(sentence, at, time));
      }
      at = token.head();
    }
    return false;
  }

  static boolean isSaying(Token token) {
    return SAYING.contains(token.lemma());
  }

  /// Spanish trees hang a date on the nearest verb of saying too readily; `anunció este lunes que`.
  private static boolean isRightBehind(Sentence sentence, int verb, TimeExpression time) {
    int gap = time.spans().get(0).start() - sentence.tokens().get(verb).span().end();
    return gap >= 0 && gap <= " este ".length();
  }

  private static boolean hasComplement(Sentence sentence, int verb) {
    return sentence.child(verb, "ccomp", "xcomp", "dobj").isPresent();
  }
}
