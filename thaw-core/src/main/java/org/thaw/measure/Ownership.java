package org.thaw.measure;

import java.util.regex.Pattern;
import org.thaw.mention.Mention;
import org.thaw.passage.Passage;
import org.thaw.passage.Passage.Party;

/// Whether what a measure is named by belongs to a party, or is named after it.
record Ownership(Passage passage, boolean english, Party party, Kernel kernel) {

  private static final Pattern POSSESSED =
      Pattern.compile(
          "(?:['’]s?)?(?:\\s+(?!(?:on|of|for|to|from|with|in|at|by|the|a|an|has|have|had|will|would|may|could|is|was|are|were|and|that|which|said)\\b)[\\p{L}\\d%.’'-]+){0,4}\\s+");
  private static final Pattern OWNED_SPANISH =
      Pattern.compile(
          "(?:\\s+(?!(?:contra|al?|para|sobre|con|en|por|que|y)\\b)\\p{L}+)?\\s+(?:de\\s+|del\\s+|de"
              + " la\\s+)?|(?:\\s+del \\d+ %)?\\s+(?:estadounidense)?");
  private static final Pattern PLAIN_NAME = Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L} -]+");

  private static final Pattern POSSESSIVE_NAME = Pattern.compile("['’]s?$");
  private static final Pattern POSSESSIVE_END = Pattern.compile("['’]s? ");
  private static final Pattern NOMINAL = Pattern.compile("\\p{L}+(?:ing|tion)\\b.*");

  /// Between an owner and the gerund or noun of its act (`Canada's part in imposing sanctions`).
  private static final Pattern ACT_OF =
      Pattern.compile(
          "(?:['’]s?)?(?:(?: (?!said|says)[\\p{L}-]+){1,4}?(?: (?:for|of|to) [^,;]{2,60}?)?(?:,?"
              + " including(?: by)?| in| through| and))? $");

  /// The party's name stands as the owner of what the measure is about (`Colombia's visas`, `las
  /// visas de Colombia`).
  boolean owns() {
    int first = english ? kernel.start() - 1 : kernel.start();
    if (party.start() <= first
        && party.end() >= kernel.end()
        && party.end() - party.start() > kernel.end() - kernel.start()) {
      return true;
    }
    if (english) {
      return party.end() <= kernel.start()
          && POSSESSED.matcher(passage.between(party.end(), kernel.start())).matches()
          && !passage.hasVerb(party.end(), kernel.start());
    }
    return kernel.end() <= party.start()
        && OWNED_SPANISH.matcher(passage.between(kernel.end(), party.start())).matches();
  }

  /// The party's adjective stands right before the good thing: the issuer of a visa.
  boolean isBeside() {
    return english
        && party.mention().kind() != Mention.Kind.PERSON
        && party.mention().kind() != Mention.Kind.OFFICE
        && passage.between(party.end(), kernel.start()).isBlank()
        && party.end() <= kernel.start();
  }

  /// A country's plain name stands right before the measure's: whom it hits (`the China tariffs`).
  boolean isNamedAfter() {
    return english
        && party.mention().kind() == Mention.Kind.COUNTRY
        && kernel.role() == Kernel.Role.THING
        && PLAIN_NAME.matcher(passage.between(party.start(), party.end())).matches()
        && passage.between(party.end(), kernel.start()).equals(" ");
  }

  /// It is an act of the party, named behind what else it did.
  boolean ownsAct(Reported reported) {
    if (!english || party.end() > reported.start()) {
      return false;
    }
    boolean possessive =
        party.mention().kind() == Mention.Kind.PRONOUN
            || POSSESSIVE_NAME.matcher(passage.between(party.start(), party.end())).find()
            || POSSESSIVE_END
                .matcher(passage.text())
                .region(party.end(), passage.text().length())
                .lookingAt();
    return possessive
        && NOMINAL.matcher(passage.between(reported.start(), reported.end())).matches()
        && ACT_OF.matcher(passage.between(party.end(), reported.start())).matches();
  }
}
