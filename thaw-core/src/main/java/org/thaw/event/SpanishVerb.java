package org.thaw.event;

import java.util.regex.Pattern;

/// What the ending of a Spanish verb says, given its infinitive.
enum SpanishVerb {
  INFINITIVE,
  GERUND,
  PARTICIPLE,
  FUTURE,
  CONDITIONAL,
  PAST,
  PRESENT;

  private static final String PRONOUNS = "(?:se|me|te|nos|les?|l[oa]s?)*";

  /// What follows the stem of an infinitive, with pronouns behind it.
  private static final Pattern INFINITIVES = Pattern.compile("[aeiíáé]r" + PRONOUNS);

  /// What follows the stem of a participle.
  private static final Pattern PARTICIPLES = Pattern.compile("[aií]d[oa]s?");

  private static final Pattern GERUNDS = Pattern.compile(".*[aeiy]ndo|.*[áé]ndo" + PRONOUNS);
  private static final Pattern IRREGULAR =
      Pattern.compile(
          ".*(?:scrit|abiert|dich|hech|puest|vist|muert|vuelt|rot|suelt|cubiert|impres|fech)[oa]s?");
  private static final Pattern FUTURES = Pattern.compile(".*r(?:á|án|emos|é)");
  private static final Pattern CONDITIONALS = Pattern.compile(".*ría(?:n|mos)?");
  private static final Pattern PASTS =
      Pattern.compile(
          ".*(?:ó|aron|eron|aban?|ían?)|.*(?:[tm]uvo|puso|hizo|vino|dijo|trajo|dujo|quiso|pudo|supo|hubo|fue|dio|vio|eran?|iban?|duvo)");

  /// What the form of the verb with that infinitive is.
  static SpanishVerb of(String form, String lemma) {
    String stem = lemma.length() > 2 ? lemma.substring(0, lemma.length() - 2) : lemma;
    if (goesOn(form, stem, INFINITIVES)) {
      return INFINITIVE;
    }
    if (GERUNDS.matcher(form).matches()) {
      return GERUND;
    }
    if (goesOn(form, stem, PARTICIPLES) || IRREGULAR.matcher(form).matches()) {
      return PARTICIPLE;
    }
    if (FUTURES.matcher(form).matches() && !form.equals(stem + "é")) {
      return FUTURE;
    }
    if (CONDITIONALS.matcher(form).matches() && !form.startsWith(stem + "ía")) {
      return CONDITIONAL;
    }
    return PASTS.matcher(form).matches() ? PAST : PRESENT;
  }

  private static boolean goesOn(String form, String stem, Pattern ending) {
    return form.startsWith(stem)
        && ending.matcher(form).region(stem.length(), form.length()).matches();
  }

  /// True for `retire`, `retirara`, `retirase` of `retirar`, `ceda` of `ceder`.
  static boolean isSubjunctive(String form, String lemma) {
    String stem = lemma.length() > 2 ? lemma.substring(0, lemma.length() - 2) : lemma;
    String past =
        lemma.endsWith("ar") ? Pattern.quote(stem) + "a(?:ran?|sen?)" : ".*[iyj]e(?:ran?|sen?)";
    if (form.matches(past) || form.matches("fueran?|fuesen?")) {
      return true;
    }
    return form.matches(lemma.endsWith("ar") ? ".*(?:en?|é|én)" : ".*an?")
        && !form.matches("va|van|da|dan|había|habían|.*ían?");
  }
}
