package org.thaw.story;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the main clause of a sentence speaks of, judged by its words alone: what is the case, what
/// had been before, or what is to come. Clauses that hang on it say nothing of this (`criticized
/// the raid because nobody had been asked`).
final class MainClause {

  /// Words behind which no verb belongs to the main clause.
  private static final String HANGS_EN =
      "that|who|whom|which|where|whose|after|when|because|since|as|before|what|than|if|while|whether";

  private static final String HANGS_ES =
      "que|quien|quienes|donde|cuando|porque|tras|como|cuyo|cuya|si|mientras|según";

  private static final String PAST_EN =
      HANGS_EN
          + "|\\p{Ll}{2,}ed|was|were|had|has|have|did|said|told|met|took|made|put|sent|went|held|gave|cut|struck|wrote|spoke";

  private static final String PAST_ES =
      HANGS_ES + "|\\p{L}+(?:ó|aron|ieron)|fue|fueron|ha|han|había|habían";

  /// The same, without participles that say which (`the accord signed in Oslo`).
  private static final String DONE_EN =
      PAST_EN.replace("ed|", "ed(?! (?:in|on|by|at|with|from|under|last|this)\\b)|")
          + "|and (?:is|are|will|was|were|has|have)";

  private static final Map<String, Pattern> STATE =
      Map.of(
          "en",
          of(
              unless(PAST_EN)
                  + "\\b(?:is|are)"
                  + " (?!to\\b|due\\b|set\\b|likely\\b|being\\b|\\p{L}+(?:ed|ing)\\b).*"),
          "es",
          of(unless(PAST_ES) + "\\b(?:es|son) (?!\\p{L}+[ai]d[oa]s?\\b).*"));

  private static final Map<String, Pattern> BEING =
      Map.of(
          "en",
          of(
              unless(PAST_EN.replace("|was|were", ""))
                  + "\\b(?:(?:is|are)"
                  + " (?!to\\b|due\\b|set\\b|likely\\b|expected\\b|being\\b)|(?:was|were)"
                  + " (?:one|an?|the|its|his|their)\\b).*"),
          "es",
          of(
              unless(PAST_ES.replace("|fue|fueron", ""))
                  + "\\b(?:es|son|está|están|era|eran|fue un[oa]?)\\b.*"));

  private static final Map<String, Pattern> BEFORE =
      Map.of(
          "en", of(unless(HANGS_EN) + "\\bhad\\b(?! to\\b).*"),
          "es",
              of(
                  unless(HANGS_ES)
                      + "\\bhab[ií]an? (?:sido |ya )?\\p{L}+(?:[ai]do|to|cho|so)\\b.*"));

  private static final Map<String, Pattern> AHEAD =
      Map.of(
          "en",
          of(
              unless(DONE_EN)
                  + "\\b(?:(?:is|are)(?: also| now)? (?:to|due to|expected|scheduled|set"
                  + " to|planned)|will|must)\\b(?! have\\b).*"),
          "es",
          of(
              unless(PAST_ES)
                  + "\\b(?!Teherán\\b)(?:\\p{L}{2,}(?:ar|er|ir|dr|br|rr)(?:á|án)|está"
                  + " previst[oa]|están previst[oa]s|se prevé|se espera|(?<!se )deben?(?!"
                  + " a\\b)|habría que)\\b.*"));

  /// Words behind which `means` and `remains` are things, or what is meant to be done.
  private static final String OF_THING =
      "(?<!\\b(?:to|the|by|of|on|for|a|no|its|his|her|their|our|all|any|other|these|human) )";

  /// What acts of nobody, and so demands or leaves something at all.
  private static final String MATTER_ES =
      "(?i:la|el|las|los|esta|este)"
          + " (?:medidas?|decisi[oó]n(?:es)?|ley|leyes|normas?|[oó]rden(?:es)?"
          + "|anuncios?|decretos?|acuerdos?|tratados?|textos?|resoluci[oó]n(?:es)?|visitas?"
          + "|aranceles|sanci[oó]n(?:es)?|cierres?)\\b";

  /// What a thing does at all, or what a report makes of it: no act of the day is told in the
  /// present, but for what people and states do (`China exige …`) and headlines say (`El ataque
  /// deja …`), nor before a word for who shows it (`…, footage shows.`).
  private static final Map<String, Pattern> COMMENT =
      Map.of(
          "en",
          of(
              unless(PAST_EN)
                  + "\\b"
                  + OF_THING
                  + "(?:adds?|leaves?|requires?|contrasts?|marks?|makes?|comes?|follows?|rests?|means?(?!"
                  + " of\\b)|shows?"
                  + "|remains?|reflects?|underlines?|underscores?|raises?|allows?|covers?|provides?|explains?"
                  + "|brings?|lies?|stands?|depends?|applies|binds?|obliges?|forbids?)\\b(?!\\W*$).*"),
          "es",
          of(
              "(?="
                  + MATTER_ES
                  + ")"
                  + unless(PAST_ES)
                  + "\\b(?:exigen?|dejan?|llegan?)\\b.*|"
                  + unless(PAST_ES)
                  + "\\b(?:marcan?|incluyen?|supone|suponen|contrastan?|permiten?|prevén?"
                  + "|obligan?|cubren?|precisan?|establecen?|explican?|queda|quedan|refleja|reflejan|depende|dependen|rige|rigen|prohíben?|cuentan?"
                  + " con)\\b.*"));

  /// What has gone on for years (`has helped since 2012`, `since the war of 2012`, `for decades`).
  private static final Map<String, Pattern> LASTING =
      Map.of(
          "en",
          of(
              unless(HANGS_EN)
                  + "\\b(?:has|have) (?:(?:\\p{L}+ ){1,3}?.*\\b(?:since (?:[\\p{L}\\d]+"
                  + " ){0,4}?(?:1\\d|20)\\d\\d|for (?:[\\p{L}\\d]+"
                  + " ){0,3}?(?:years|decades|generations|centuries))|been \\p{L}+ing\\b.*"
                  + " since)\\b.*"),
          "es",
          of(
              unless(HANGS_ES)
                  + "\\b(?:(?:ha|han|llevan?|existen?) .*\\b(?:desde hace|durante) (?:[\\p{L}\\d]+"
                  + " ){0,3}?|llevan? (?:\\S+ ){0,3}?)(?:años|décadas|siglos)\\b.*"));

  /// What sets a report beside what was before (`The visit follows a difficult July`), whatever
  /// acts hang on it.
  private static final Map<String, Pattern> LINK =
      Map.of(
          "en", of(unless(PAST_EN) + "\\b" + OF_THING + "(?:follows?|adds? to|contrasts?)\\b.*"),
          "es", of(unless(PAST_ES) + "\\b(?:contrastan?|se suman?)\\b.*"));

  /// No word for what goes on (`sigue bombardeando`).
  private static final String NOT_GOING_ON =
      "(?!(?!siendo\\b|being\\b)\\p{L}+(?:ando|iendo|yendo|ing)\\b)";

  /// What stands before the word for an act that is over and has left its trace.
  private static final Pattern STANDS =
      Pattern.compile(
          "(?isU).*\\b(?:remains?|stays?|stayed|remained|(?:is|are) still|sigue|siguen|permanecen?"
              + "|continúan?) (?:"
              + NOT_GOING_ON
              + "\\p{L}+ )?"
              + NOT_GOING_ON);

  private static final Pattern HANGING =
      Pattern.compile(
          "(?isU).*\\p{L}.*\\b(?:since|after|when|because|before|although|desde que|después de"
              + " que|luego de que|cuando|porque|aunque) ");

  private static final Pattern FRONT =
      Pattern.compile(
          "(?iU)(?:after|when|because|since|as|before|if|while|although|though"
              + "|cuando|tras|después|antes|si|mientras|aunque|porque|como)\\b[^,]*, ");

  private static final Pattern ASIDE =
      Pattern.compile(
          "(?U), (?:que|quien|quienes|donde|cuy[oa]s?|who|whom|which|whose|where)\\b[^,]*,");

  private MainClause() {}

  /// As few words as may be, none of which is one of these.
  private static String unless(String words) {
    return "(?:(?!\\b(?:" + words + ")\\b).)*?";
  }

  private static Pattern of(String words) {
    return Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);
  }

  /// True if what comes behind these words hangs on them: `Ties are strained since`.
  static boolean isBehindAnother(String before) {
    return HANGING.matcher(before).matches();
  }

  /// True where the word for an act tells what it has left: `remains closed`, `sigue cerrada`.
  ///
  /// @param start of the sentence
  /// @param act where its word begins; before the sentence it tells nothing
  static boolean isLeft(String text, int start, int act) {
    return start <= act
        && STANDS.matcher(text).region(start, act).useTransparentBounds(true).matches();
  }

  /// `Flowers are among the goods that it buys.`
  static boolean isState(String sentence, String language) {
    return matches(STATE, sentence, language);
  }

  /// The same, also of what is being done and of what was: `The inquiry is led by the police.`
  static boolean isBeing(String sentence, String language) {
    return matches(BEING, sentence, language);
  }

  /// `Colombia had let such planes land.`
  static boolean isBefore(String sentence, String language) {
    return matches(BEFORE, sentence, language);
  }

  /// `The commission is to meet again.`
  static boolean isAhead(String sentence, String language) {
    return matches(AHEAD, sentence, language);
  }

  /// `The law requires a report every year.`, `The remarks add to a list of quarrels.`
  static boolean isComment(String sentence, String language) {
    return (matches(COMMENT, sentence, language) || isLasting(sentence, language))
        && !isSubhead(sentence);
  }

  /// `The visit follows a difficult July, in which both had recalled their envoys.`
  static boolean isLink(String sentence, String language) {
    return matches(LINK, sentence, language) && !isSubhead(sentence);
  }

  /// `Norway has lent ships for decades.`
  static boolean isLasting(String sentence, String language) {
    return matches(LASTING, sentence, language);
  }

  /// `What comes next`
  private static boolean isSubhead(String sentence) {
    return Character.isLetterOrDigit(sentence.strip().charAt(sentence.strip().length() - 1));
  }

  private static boolean matches(Map<String, Pattern> patterns, String sentence, String language) {
    Pattern pattern = patterns.get(language);
    return pattern != null && pattern.matcher(behindFront(sentence.strip())).matches();
  }

  /// The sentence without a clause in front that hangs on it (`After the talks had failed, …`), and
  /// without those that are set off by commas (`The group, which fishes there, …`).
  private static String behindFront(String sentence) {
    Matcher front = FRONT.matcher(sentence);
    String main = front.lookingAt() ? sentence.substring(front.end()) : sentence;
    return ASIDE.matcher(main).replaceAll("");
  }
}
