package org.thaw.measure;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.thaw.finding.Measure.Kind;
import org.thaw.mention.Mention;

/// How much speaks for a party as imposer and as target, in hand-set points tried on the
/// development split; below zero speaks against it.
record Weights(Stance stance) {

  /// Kinds that hit groups and bodies as they hit states.
  private static final Set<Kind> LISTED =
      EnumSet.of(
          Kind.FINANCIAL_DESIGNATION, Kind.ASSET_FREEZE, Kind.CIVIL_AID_CUT, Kind.ARMS_EMBARGO);

  private static final Pattern GIVING =
      Pattern.compile(
          "\\b(?:grant(?:s|ed|ing)?|gives?|gave|giving|given|offer(?:s|ed|ing)?) (?:the )?$");

  private static final Pattern GIVEN =
      Pattern.compile(
          " (?:(?:will|would|is to|are to|must|should) be|is|are|was|were|(?:has|have|had) been)"
              + " (?:granted|given|offered)\\b");

  double imposer() {
    String preposition = stance.preposition();
    boolean good = stance.kernel().role() == Kernel.Role.GOOD && stance.isOfTarget();
    double score = standing() - (stance.ownership().isNamedAfter() ? 8 : 0);
    if (stance.ownership().owns()) {
      boolean bound = stance.isPronoun() && stance.yieldsToSubject();
      score +=
          bound
              ? -1
              : !good
                  ? stance.kernel().kind() == Kind.AMBASSADOR_RECALLED ? 8 : 5
                  : stance.kernel().kind() == Kind.VISA_REVOCATION && stance.ownership().isBeside()
                      ? 3
                      : -2;
    }
    if (preposition.isEmpty()
        && stance.party().start() < Math.max(stance.reported().start(), stance.kernel().start())) {
      score += stance.isFirst() ? 3 : 1.5;
      score -= stance.isPassive() && !stance.ownership().owns() ? 2 : 0;
    }
    score += stance.decides() || stance.isMission() ? 4 : 0;
    score += stance.isAgent() && !stance.neighbours().isReturn() ? 5 : 0;
    score += stance.isSubject() ? 3 : 0;
    score += stance.isPassiveAgent() ? 3 : 0;
    score += stance.ownership().ownsAct(stance.reported()) ? 8 : 0;
    score -= stance.isPatient() ? 3 : 0;
    score += stance.governance().by().contains(preposition) ? 4 : 0;
    score -= stance.governance().towards().contains(preposition) ? 3 : 0;
    score -= stance.governance().of().contains(preposition) && !stance.ownership().owns() ? 1 : 0;
    score += stance.governance().in().contains(preposition) ? stance.isWhereItLies() ? 3 : -1 : 0;
    score += preposition.equals("between") || preposition.equals("entre") ? 2 : 0;
    score -= stance.isSufferer() ? 4 : 0;
    score -= stance.isAtMission() ? 3 : 0;
    score += stance.isInside() ? stance.isDonor() ? 4 : -3 : 0;
    score -= stance.quotesOther() ? 3 : 0;
    score += stance.reported().operation() == Operation.MET && stance.isSpeaker() ? 4 : 0;
    score += stance.neighbours().isEntered() ? 7 : 0;
    score -= sends() || stance.neighbours().isSender() ? 9 : 0;
    score -= stance.isOrigin() ? 8 : 0;
    return score - stance.distance() / 200.0;
  }

  private double standing() {
    boolean listing =
        stance.kernel().kind() == Kind.FINANCIAL_DESIGNATION
            || stance.kernel().kind() == Kind.VISA_REVOCATION;
    return switch (stance.party().mention().kind()) {
      case METONYM, ORGANIZATION -> listing ? 2.5 : 1.2;
      case OFFICE, PERSON -> 0.8;
      case COUNTRY, AGENT, PRONOUN -> 0.3;
      case DEMONYM, GROUP -> 0;
      case PLACE -> -1;
    };
  }

  /// A group or body that is no state and no union of states.
  private boolean isNoState() {
    String code = stance.party().code();
    return code.contains(":") && !code.equals("IGO:EU") && !code.equals("IGO:UN");
  }

  /// An envoy is called home by those who sent him.
  private boolean isOwnEnvoy() {
    return stance.kernel().kind() == Kind.AMBASSADOR_RECALLED
        && stance.kernel().role() == Kernel.Role.GOOD
        && stance.ownership().owns();
  }

  /// What is granted is granted to whom the verb names first (`granted Chad a waiver`, `Chad will
  /// be given a waiver`).
  private boolean isGiven() {
    boolean boon =
        stance.kernel().kind() == Kind.GUARANTEE
            || stance.reported().operation() == Operation.EXCEPT;
    String rest = stance.passage().text().substring(stance.party().end());
    return boon
        && stance.party().mention().kind() != Mention.Kind.PRONOUN
        && (GIVING.matcher(stance.passage().between(0, stance.party().start())).find()
            || GIVEN.matcher(rest).lookingAt());
  }

  private boolean sends() {
    return stance.ownership().owns() && stance.neighbours().isReturn();
  }

  double target() {
    String preposition = stance.preposition();
    boolean after =
        stance.party().start() >= stance.kernel().end()
            || stance.party().start() >= stance.reported().end();
    double score = (stance.ownership().isNamedAfter() ? 6 : 0) + (isGiven() ? 4 : 0);
    if (after) {
      double aimed = stance.isInLowerClause() ? 1 : 4;
      score += stance.governance().towards().contains(preposition) ? aimed : 0;
      score += stance.governance().of().contains(preposition) ? 2 : 0;
      score += stance.governance().in().contains(preposition) && !stance.isWhereItLies() ? 1 : 0;
      score += preposition.isEmpty() ? 1.5 : 0;
    } else {
      score += stance.governance().towards().contains(preposition) ? 2 : 0;
    }
    if (stance.ownership().owns() && stance.kernel().role() == Kernel.Role.GOOD) {
      boolean issuer =
          stance.kernel().kind() == Kind.VISA_REVOCATION && stance.ownership().isBeside();
      score += issuer ? -1 : stance.isOfTarget() ? 4 : 0;
    } else if (stance.ownership().owns()) {
      score -= 2;
    }
    score += stance.isAtMission() ? 3 : 0;
    score += stance.isSufferer() ? 4 : 0;
    score += stance.isInside() && !stance.isDonor() ? 4 : 0;
    score -= 1.5 * stance.passage().borders(stance.party().start(), stance.kernel().start());
    score += stance.isPatient() ? 2 : 0;
    score -= stance.isMission() ? 4 : 0;
    score -= stance.isSubject() || stance.isPassiveAgent() ? 3 : 0;
    score += stance.party().mention().kind() == Mention.Kind.DEMONYM && after ? 1 : 0;
    score -= stance.governance().by().contains(preposition) ? 4 : 0;
    score -= stance.party().mention().kind() == Mention.Kind.ORGANIZATION ? 0.5 : 0;
    score -= isNoState() && !LISTED.contains(stance.kernel().kind()) ? 3 : 0;
    score += sends() || stance.neighbours().isSender() ? 6 : 0;
    score += stance.isOrigin() ? 4 : 0;
    score -= isOwnEnvoy() || stance.neighbours().isEntered() ? 7 : 0;
    score -= stance.neighbours().isLandOfGroup() ? 5 : 0;
    return score - stance.distance() / 100.0;
  }
}
