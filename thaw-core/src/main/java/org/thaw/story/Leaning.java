package org.thaw.story;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Whether a sentence can be understood only behind the one before it: `France deplored it.`,
/// `Acusó a Georgetown.`, `Yerevan denies that it does.`
///
/// Judged by its words alone: what opens it, and what its last clause leaves out. A sentence that
/// names whom its pronouns mean (`Petro said that he …`) stands by itself.
final class Leaning {

  /// Longest sentence whose object may be all that it says of its matter, in words.
  private static final int SHORT = 7;

  private static final Pattern OPENS_EN =
      Pattern.compile(
          "(?:And|But|Nor|Yet|Others) .*|(?:Whether|How|When|Why|What|Where)"
              + " (?:he|she|it|they|this)\\b.*|(?:(?:Also|Meanwhile|However|Instead|In response|In"
              + " return|Then|Later|According to|On|In|At|For|Under|With|By|Of|To) )?"
              + "(?i:he|she|it|they|him|them|this|these|those|his|her|its|their|neither|none|such|the"
              + " (?:two|three|latter|former|other|same|rest)(?!"
              + " (?:countries|governments|states|sides|presidents|ministers|leaders|nations))|another|the"
              + " others?|one|some|a (?:second|third|fourth))\\b(?! (?:of the|of"
              + " a|country|state|million|year)).*");

  /// `It was not clear whether …` opens with no pronoun that means anything.
  private static final Pattern EXPLETIVE_EN =
      Pattern.compile(
          "It (?:is|was|remains|remained)(?: still)?(?: not)?"
              + " (?:clear|unclear|known|unknown|likely|expected|possible|open)\\b.*|(?:One|Some|Both|Another|A"
              + " second|A third) (?:\\p{Lu}|day|month|year|official|people).*");

  private static final Pattern LATE_EN =
      Pattern.compile(
          "(?U)(?:On|In|At|Since|By) (?:\\p{Lu}\\p{L}+|\\d+)(?: (?:\\p{Lu}\\p{L}+|\\d+|in|of))*"
              + " (?:he|she|they) .*|(?:Also|Then)\\b.*|.*, (?:he|she|it|they)"
              + " (?:said|added|wrote|says|adds|told)\\b.*|(?:Since|By|Until|From) then\\b.*|There"
              + " (?:is|was|were)"
              + " [^,.]{1,40}\\bthen\\b.*|(?:Most|Many|Several|Few|All|None|Half|Two|Three|Four|Five|\\d+)"
              + " of (?:them|these|those|whom|which)\\b.*|.*\\bon the same"
              + " (?:day|night|evening)\\.|.*\\b(?:out|done|seen|made|sent)"
              + " more\\.|[^,]{1,60}\\b(?:called|described|denounced|welcomed|condemned|rejected|praised|critici[sz]ed)"
              + " (?:it|them|this|that)\\b.*|[^,]*, (?:on account of|because of|for|over|about)"
              + " which (?:it|they|he|she)\\b.*|.*\\b(?:that (?:same"
              + " )?(?:year|day|month|week|night)|(?:days|weeks|months|years)"
              + " (?:before|earlier|later),).*|.*\\b(?:it|they|he|she)"
              + " (?:is|are|was|were|does|do|did|has|had|would|will|could)(?:"
              + " not)?\\.|.*\\b(?:would|will|could|should) be\\.|\\p{Lu}\\p{Ll}+ing\\b[^,.]{0,60},"
              + " (?:he|she|they|it) \\p{Ll}+.*|(?:Before|After|While|On|By)"
              + " \\p{Ll}+ing\\b[^,.]{0,50},? (?:he|she|they|it)"
              + " \\p{Ll}+.*|\\p{Lu}\\p{L}*[^s\\P{L}] (?:says|said) that they\\b.*|The (?:\\S+"
              + " ){1,5}(?:him|her|them) (?:on|in|to|under|from|with|at|for|of)\\b.*");
  private static final Pattern OBJECT_EN =
      Pattern.compile(
          ".*\\b(?:it|them|him|so|this|that|those|the"
              + " (?:words?|remarks?|step|move|charges?|claims?|accusations?|offer|decision|report))\\.");

  /// A verb in front without its subject behind it, or a pronoun that stands for it.
  private static final Pattern OPENS_ES =
      Pattern.compile(
          "(?U)(?:(?:También|Además|Asimismo|Luego|Después|Por ello|En cambio) )?(?i:(?:no"
              + " )?(?:[lL][oae]s? |se (?:lo |la |los |las"
              + " )?)?)\\p{L}+(?:ó|aron|ieron|aba|aban|ía|ían)\\b(?! (?:ayer |hoy"
              + " )?(?:el|la|los|las|un|una|su|\\p{Lu})\\b).*|(?:Y|Pero|Ni|Otros|Otras)"
              + " .*|(?:En|De|Para|Por|Con|Según)?"
              + " ?(?i:él|ella|ellos|ellas|ello|este|esta|estos|estas|esto|ese|esa|esos|esas|eso|aquel|aquella|aquello|su|sus|ninguno|ninguna|otro|otra|uno|una"
              + " de ellas|(?:los|las) dos(?! (?:países|gobiernos|estados)\\b)|dicho|dicha)\\b(?!"
              + " (?:lado|semana|año|mes|lunes|martes|miércoles|jueves|viernes|sábado|domingo)).*");

  private static final Pattern LATE_ES =
      Pattern.compile(
          "(?U)(?:También|Asimismo)\\b(?! (?:el|la|los|las|\\p{Lu})).*|(?i:les?)"
              + " \\p{L}+(?:ó|aron|ieron)\\b.*|(?:(?! [ye] ).)*\\b(?:lo|las|la|los)"
              + " \\p{L}{3,}(?:ó|aron|ieron)\\b.*|.*\\blo"
              + " (?:niega|niegan|rechaza|rechazan|sabe|confirma|desmiente)\\b.*|.*\\b(?:a|de)"
              + " (?:la|el|los|las) (?:suya|suyo|suyos|suyas)\\b.*|.*\\b(?:aquella|aquel)"
              + " \\p{L}+\\..*|.*\\bese (?:mismo"
              + " )?(?:año|día|mes)\\b.*|.*\\b(?:si|que|de|a|con|por|para|en)"
              + " eso\\b.*|.*\\b(?:esos|esas) \\p{L}+.*|.*\\bcu[aá]l(?:es)? de (?:los|las)"
              + " (?:dos|tres)\\b.*|(?:En|El|Desde|Hasta|Por) [^,.]{2,30}? \\p{L}+(?:aron|ieron)"
              + " (?:el|la|los|las) (?:primer[oa]|segund[oa]|mism[oa]s?|otr[oa]s?)\\b(?!"
              + " \\p{L}).*");

  private static final Map<String, List<Pattern>> SIGNS =
      Map.of("en", List.of(OPENS_EN, LATE_EN), "es", List.of(OPENS_ES, LATE_ES));

  /// Openings whose subject is that of the sentence before.
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?U)(?:He|She|They|Él|Ella|Ellos|Ellas|(?:También |Además |Asimismo"
              + " )?\\p{L}+(?:ó|aron|ieron|aba|aban|ía|ían))\\b.*|[^,]{1,60}, (?:he|she|they) .*");

  private Leaning() {}

  /// True if a sentence that leans on the one before speaks of the same one: `He also said that …`.
  static boolean isOfTheSame(String sentence) {
    return SUBJECT.matcher(sentence.strip()).matches();
  }

  /// True if the sentence leans on the one before it.
  ///
  /// @param language ISO 639-1; sentences of languages without signs stand by themselves
  static boolean of(String sentence, String language) {
    String words = sentence.strip();
    return language.equals("en") && isShortWithObject(words)
        || SIGNS.getOrDefault(language, List.of()).stream()
                .anyMatch(sign -> sign.matcher(words).matches())
            && !(language.equals("en") && EXPLETIVE_EN.matcher(words).matches());
  }

  private static boolean isShortWithObject(String words) {
    return words.split("\\s+").length <= SHORT && OBJECT_EN.matcher(words).matches();
  }
}
