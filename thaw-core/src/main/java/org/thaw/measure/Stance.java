package org.thaw.measure;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.thaw.finding.Measure.Kind;
import org.thaw.mention.Mention;
import org.thaw.passage.Passage;
import org.thaw.passage.Passage.Party;

/// How a party of a passage stands to a measure reported in it: what prepositions, word order and
/// voice say; what possession says, [Ownership] tells.
///
/// @param voice of the clause of the deciding word
record Stance(
    Passage passage,
    Voice voice,
    Governance governance,
    boolean english,
    Party party,
    Kernel kernel,
    Reported reported) {

  /// Before a subject these open its clause and govern no name.
  private static final Set<String> CONJUNCTIONS =
      Set.of("after", "before", "since", "desde", "tras");

  private static final Pattern MISSION =
      Pattern.compile("[Ee]mbassy|[Ee]mbajada|[Cc]onsulate|[Cc]onsulado");
  private static final Pattern SPEAKING =
      Pattern.compile(
          "(?:['’]s?)?(?: \\p{Ll}+){0,3}?"
              + " (?:said|says|accused|accuses|blamed|blames|acusó|acusa|told|confirmed|declared|warned|dijo|afirmó|confirmó|informó)\\b");
  private static final Pattern ACCUSED = Pattern.compile("(?:accus\\p{L}+|acus\\p{L}+) (?:a )?$");
  private static final Pattern AGENT =
      Pattern.compile(
          "\\b(?:that|which) (?:the |US )?(?:\\p{Lu}\\p{L}+ )?$|\\bque (?:le |les |se )?\\p{L}+"
              + " (?:el \\p{L}+ )?(?:el |la |los |las )?$|\\bque (?:el |la )$");
  private static final Pattern DECISION =
      Pattern.compile(
          "(?:['’]s?)?\\s+(?:new\\s+)?(?:decision|order|decree|move|announcement|proclamation|plan|threat|decisión|orden|decreto|anuncio)\\b");
  private static final Pattern DECISION_OF =
      Pattern.compile(
          "\\b(?:decision|order|decree|threat|announcement|decisión|orden|decreto|amenaza|anuncio)"
              + " (?:of|by|del?|de la|de los) (?:the )?$");
  private static final Pattern SUFFERING =
      Pattern.compile(
          "(?:will |would |must |to )?(?:pay(?:s|ing)?|paid|face[sd]?)\\b|can no longer"
              + " enter|(?:airlines|aircraft|carriers|planes) may not.*|pagan|pagarán?");

  private static final Set<Kind> GOODS = EnumSet.of(Kind.TARIFF, Kind.TRADE_BAN);

  /// Kinds whose good thing belongs to the target.
  private static final Set<Kind> OF_TARGET =
      EnumSet.of(
          Kind.ASSET_FREEZE,
          Kind.VISA_REVOCATION,
          Kind.DIPLOMAT_EXPELLED,
          Kind.FINANCIAL_DESIGNATION,
          Kind.CONSULAR_SUSPENSION);

  private static final Pattern GOODS_OF =
      Pattern.compile(
          "(?iu)\\b(?:goods|products?|imports?|exports|shipments|merchandise|cargo|articles|bienes|productos?|art[ií]culos|importaciones|mercanc[ií]as|exportaciones)"
              + " (?:\\p{L}+ )?(?:from|of|de|desde) (?:the |las? |los )?$");

  /// The goods that are taxed or shut out come from it.
  boolean isOrigin() {
    return GOODS.contains(kernel.kind())
        && GOODS_OF.matcher(passage.between(0, party.start())).find();
  }

  Ownership ownership() {
    return new Ownership(passage, english, party, kernel);
  }

  Neighbours neighbours() {
    return new Neighbours(passage, party, kernel);
  }

  /// The party, or one in whose name it acts, is the subject of the verb that decides.
  boolean isSubject() {
    return voice.isHeadOf(party.start(), party.end(), voice.subject())
        && !isSubjectTheKernel()
        && !isSufferer();
  }

  /// The measure's name is itself the subject: who owns it does nothing (`Petro's visa remains`).
  private boolean isSubjectTheKernel() {
    int from = passage.sentence().span().start() + kernel.start();
    int to = passage.sentence().span().start() + kernel.end();
    return voice
        .subject()
        .map(at -> passage.sentence().tokens().get(at).span())
        .filter(span -> span.start() >= from && span.end() <= to)
        .isPresent();
  }

  /// It is done by the party.
  boolean isPassiveAgent() {
    return voice.isHeadOf(party.start(), party.end(), voice.agent());
  }

  /// Another country is the subject of the verb that decides.
  boolean yieldsToSubject() {
    return passage.parties().stream()
        .filter(other -> !other.code().equals(party.code()))
        .anyMatch(other -> voice.isHeadOf(other.start(), other.end(), voice.subject()));
  }

  boolean isPronoun() {
    return party.mention().kind() == Mention.Kind.PRONOUN;
  }

  String preposition() {
    String before = governance.preposition(passage, party);
    return CONJUNCTIONS.contains(before) && isSubject() || ownership().ownsAct(reported)
        ? ""
        : before;
  }

  boolean isOfTarget() {
    return OF_TARGET.contains(kernel.kind());
  }

  /// Words of a decision that belongs to the party (`the American decision to …`, `the threat of
  /// New Delhi to …`).
  boolean decides() {
    return DECISION.matcher(passage.text()).region(party.end(), passage.text().length()).lookingAt()
        || DECISION_OF.matcher(passage.between(0, party.start())).find();
  }

  /// Assets are frozen by the state that they lie in (`froze what they own in Switzerland`).
  boolean isWhereItLies() {
    return kernel.kind() == Kind.ASSET_FREEZE;
  }

  /// The embassy of a country, which acts for it.
  boolean isMission() {
    return MISSION.matcher(passage.between(party.start(), party.end())).find();
  }

  /// The subject of a relative clause behind the kernel (`sanctions that the Treasury imposed`), or
  /// whom somebody accuses of it.
  boolean isAgent() {
    String before = passage.between(0, party.start());
    boolean accused = ACCUSED.matcher(before).find();
    return accused
        || party.start() >= kernel.end()
            && AGENT.matcher(passage.between(kernel.end(), party.start())).find();
  }

  /// A person before a passive verb whose good thing is taken (`Petro, whose visa was revoked`).
  boolean isPatient() {
    Mention.Kind kind = party.mention().kind();
    boolean person =
        kind == Mention.Kind.PERSON || kind == Mention.Kind.OFFICE || kind == Mention.Kind.PRONOUN;
    return person
        && OF_TARGET.contains(kernel.kind())
        && party.end() <= kernel.start()
        && isPassive();
  }

  /// What is taken away belongs to the imposer: aid, arms.
  boolean isDonor() {
    return kernel.role() == Kernel.Role.GOOD && !OF_TARGET.contains(kernel.kind());
  }

  boolean isSpeaker() {
    return isSpeaker(party);
  }

  boolean isSpeaker(Party one) {
    return SPEAKING.matcher(passage.text()).region(one.end(), passage.text().length()).lookingAt();
  }

  /// The party only says what another one does.
  boolean quotesOther() {
    int until = Math.min(kernel.start(), reported.start());
    return isSpeaker()
        && passage.parties().stream()
            .filter(other -> other.start() > party.end() && other.end() <= until)
            .filter(other -> !other.code().equals(party.code()))
            .anyMatch(other -> governance.preposition(passage, other).isEmpty());
  }

  /// The party stands in a clause below or beside that of the measure, and so is nothing that the
  /// measure is aimed at (`was issued because aid is vital to …`).
  boolean isInLowerClause() {
    return voice.isBelow(party.start(), party.end(), reported, kernel);
  }

  boolean isInside() {
    return party.start() > kernel.start() && party.end() <= kernel.end();
  }

  boolean isFirst() {
    return passage.parties().get(0).equals(party);
  }

  boolean isAtMission() {
    return governance.mission().matcher(passage.between(0, party.start())).find();
  }

  /// The party stands before a passive verb of the measure, or one of being hit, and is what it is
  /// done to.
  boolean isSufferer() {
    if (party.start() >= reported.start()) {
      return false;
    }
    String word = passage.between(reported.start(), reported.end());
    String name = passage.between(kernel.start(), kernel.end());
    if (SUFFERING.matcher(word).matches() || SUFFERING.matcher(name).lookingAt()) {
      return passage.parties().stream()
          .noneMatch(other -> other.start() >= party.end() && other.end() <= reported.start());
    }
    if (reported.operation() == Operation.MET) {
      return !isSpeaker() && (isFirst() || isSpeaker(passage.parties().get(0)));
    }
    if (!isFirst()) {
      return false;
    }
    boolean passive =
        governance.passive().matcher(passage.between(party.end(), reported.start())).find();
    if (reported.operation() == Operation.EXCEPT) {
      return passive || !word.matches("exempt(?:s|ed|ing)|exim(?:e|ió|irá)");
    }
    boolean act = kernel.role() == Kernel.Role.ACT || kernel.role() == Kernel.Role.BACK;
    boolean given = kernel.kind() == Kind.GUARANTEE && passive;
    return act && passive
        || given
        || kernel.kind() == Kind.DECERTIFICATION && kernel.role() == Kernel.Role.GOOD;
  }

  /// The good thing is the subject of a passive verb; who is named before it did nothing.
  boolean isPassive() {
    return kernel.end() <= reported.start()
        && governance.passive().matcher(passage.between(kernel.end(), reported.start())).find();
  }

  int distance() {
    return party.end() <= kernel.start()
        ? kernel.start() - party.end()
        : Math.max(0, party.start() - kernel.end());
  }
}
