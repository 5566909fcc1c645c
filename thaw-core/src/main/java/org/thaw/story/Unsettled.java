package org.thaw.story;

import java.util.regex.Pattern;

/// Sentences that tell what was not done and what nobody knows yet, judged by their words alone.
final class Unsettled {

  /// What was not done is news of its day, wherever it is told; not what was done later (`did not
  /// recognise it until May`), nor what tells of whom another thing is told (`people who did not
  /// flee`).
  private static final Pattern UNDONE =
      Pattern.compile(
          "(?sU)(?:No|None|Neither|There (?:was|were) no|No"
              + " (?:hubo|se|fue)|Ninguno|Ninguna)\\b.*|(?!.*\\b(?:until|hasta)\\b)(?:In"
              + " \\p{Lu}\\p{L}+, |En \\p{Lu}\\p{L}+, )?(?!(?:He|She|It|They)\\b)(?:[\\p{L}'’]+"
              + " ){1,5}(?<!\\b(?:who|that|which|que|quienes) )(?:did not|no (?:se"
              + " )?(?:\\p{L}+(?:ó|aron|ieron)|quiso|dijo|dijeron|dio|hizo|pudo|tuvo)) .*");

  /// What nobody knows yet, with nothing told behind it.
  private static final Pattern OPEN =
      Pattern.compile(
          "(?sU)It (?:is|was|remains|remained)(?: still)? (?:open|unclear|uncertain|unknown|not"
              + " (?:clear|known))"
              + " (?:whether|how|when|who|what|if|where)\\b.*|(?:How|Whether|When|Who|Where|What)"
              + " (?:[^.,]+ )?(?:(?:(?:has|have|is|are) (?:still|yet)|remains?(?: still)?) (?:to"
              + " be|open)|(?:is|are|remains?)(?: still| yet)?"
              + " (?:unclear|unknown|unsettled)|(?:is|was) not(?: yet| at once)?"
              + " (?:known|clear|said|announced))\\b[^,]*|(?:No está claro|No se sabe|Queda por"
              + " (?:saber|ver|definir)|Está por"
              + " (?:ver|definir))\\b.*|(?:Cómo|Cuándo|Cuánt[oa]s?|Quién(?:es)?|Dónde|Qué|Si)"
              + " [^.,]+ (?:no está claro|no se sabe|(?:queda|está) por (?:saber(?:se)?|ver(?:se)?"
              + "|definir(?:se)?))\\b[^,]*");

  private Unsettled() {}

  /// `The White House did not comment.`
  static boolean isUndone(String sentence) {
    return UNDONE.matcher(sentence).matches();
  }

  /// `It was unclear when the talks would resume.`
  static boolean isOpen(String sentence) {
    return OPEN.matcher(sentence).matches();
  }
}
