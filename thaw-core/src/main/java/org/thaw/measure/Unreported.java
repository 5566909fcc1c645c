package org.thaw.measure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.passage.Passage;

/// What is said of a measure that is no report of a step: that there is none, what would be, what
/// can be done in general, what anybody may do.
record Unreported(Passage passage, Clauses clauses) {

  private static final Pattern NEVER =
      Pattern.compile(
          "(?:was|were|has|have) never (?:been )?(?:signed|imposed|applied|in force|enforced)|never"
              + " (?:took effect|came into force)|nunca se (?:firm|impus|aplic)\\p{L}+|nunca"
              + " entr\\p{L}+ en vigor|(?:fue|fueron) nunca firmad[oa]s?");
  private static final Pattern WITHOUT =
      Pattern.compile(
          "\\b(?:(?:[Ww]hich|[Ww]hat|qué|cuáles) (?:\\p{L}+ )?|(?:without|(?<!\\bdej\\p{L}{1,5}"
              + " )sin) (?!efecto )(?:\\p{L}+ ){0,2}|(?:lack|absence|falta|ausencia) (?:of|de)"
              + " (?:\\p{L}+ )?|(?i:no|ning[uú]na?) (?:new |further |other |additional |nueva |otra"
              + " )?)$");
  private static final Pattern HYPOTHETICAL =
      Pattern.compile("^[^,;:]{0,40}, (?:if|si|should|were) ");
  private static final Pattern INDEFINITE =
      Pattern.compile("\\b(?:an?|any|such an?|una?|cualquier) (?:\\p{L}+ )?$");
  private static final Pattern GENERAL =
      Pattern.compile(
          "\\b(?:can|could|may) (?:only )?be \\p{L}+ (?:only|solely)"
              + " (?:by|through|with)\\b|\\b(?:can|could|may) only be \\p{L}+"
              + " (?:by|through|with)\\b|solo (?:se )?pued\\p{L}+ \\p{L}+(?:se)?"
              + " (?:con|mediante)\\b");

  /// Whoever it may be does it (`after a country ceases importing oil`).
  private static final Pattern ANYBODY =
      Pattern.compile(
          "\\b(?:an?|any) (?:foreign )?(?:country|state|nation|government) (?:that |which"
              + " )?$|\\b(?:un|cualquier) (?:país|estado|gobierno) (?:que )?$");

  private static final Pattern LEVY = Pattern.compile("lev(?:y|ies)");

  /// True if nothing is reported of the kernel.
  boolean is(Kernel kernel) {
    return isVerb(kernel)
        || WITHOUT.matcher(passage.between(0, kernel.start())).find()
        || isNever(kernel)
        || isHypothetical(kernel)
        || GENERAL.matcher(passage.text()).find()
        || isQuestion();
  }

  /// True if nobody by name does what the word says.
  boolean isDoneByAnybody(Cue<?> cue) {
    return ANYBODY.matcher(passage.between(0, cue.start())).find();
  }

  /// A verb that looks like a name (`the fines that they levy on us`).
  private boolean isVerb(Kernel kernel) {
    return kernel.role() == Kernel.Role.THING
        && LEVY.matcher(passage.between(kernel.start(), kernel.end())).matches()
        && clauses
            .head(kernel.start(), kernel.end())
            .filter(at -> Clauses.isVerb(clauses.token(at)))
            .isPresent();
  }

  /// A question tells of no step.
  private boolean isQuestion() {
    return passage.text().strip().endsWith("?");
  }

  /// What would be if it ever were (`a cut in aid, if it came, would …`).
  private boolean isHypothetical(Kernel kernel) {
    return kernel.role() == Kernel.Role.THING
        && INDEFINITE.matcher(passage.between(0, kernel.start())).find()
        && HYPOTHETICAL.matcher(passage.between(kernel.end(), passage.text().length())).find();
  }

  /// What was never signed or never began has no state.
  private boolean isNever(Kernel kernel) {
    Matcher matcher = NEVER.matcher(passage.text());
    while (matcher.find()) {
      if (clauses.bond(matcher.start(), matcher.end(), kernel) != Clauses.Bond.APART) {
        return true;
      }
    }
    return false;
  }
}
