package org.thaw.measure;

import java.util.regex.Pattern;
import org.thaw.finding.Measure.Kind;
import org.thaw.passage.Passage;
import org.thaw.passage.Passage.Party;

/// What the words right beside a party say of its part in a measure.
record Neighbours(Passage passage, Party party, Kernel kernel) {

  private static final Pattern ENTERING =
      Pattern.compile(
          "\\b(?:enter(?:s|ed|ing)?|entry (?:in)?to|entrar (?:a|en)|ingres(?:ar|o)"
              + " (?:al?|en)|entrada (?:al?|en))\\s+(?:the\\s+|el\\s+|la\\s+|los\\s+)?$");
  private static final Pattern IMPORTED =
      Pattern.compile(
          "\\b(?:import\\p{L}*|shipped|brought|entry) (?:\\p{L}+ ){0,2}(?:into|to) (?:the"
              + " )?$|\\bimportaci\\p{L}+ (?:a|en) (?:el |la |los )?$");
  private static final Pattern RETURNING = Pattern.compile("deport|repatri|retorno|return|removal");
  private static final Pattern WHOSE = Pattern.compile("(?:['’]s?)?(?:\\s\\p{L}+)?\\s");
  private static final Pattern TO = Pattern.compile("\\s+(?:to|al?|hacia)\\s+(?:the\\s+)?");
  private static final Pattern BELONGING =
      Pattern.compile(",?\\s+(?:of|in|from|de|del|en)\\s+(?:the\\s+|el\\s+|la\\s+)?");

  /// The country that may not be entered, or where the deported land: it is the one that forbids
  /// it.
  boolean isEntered() {
    boolean goods = kernel.kind() == Kind.TRADE_BAN || kernel.kind() == Kind.TARIFF;
    boolean entry = kernel.kind() == Kind.VISA_RESTRICTION || kernel.kind() == Kind.TRADE_BAN;
    boolean landing =
        isReturn()
            && party.start() >= kernel.end()
            && TO.matcher(passage.between(kernel.end(), party.start())).matches();
    return landing
        || goods && IMPORTED.matcher(passage.between(0, party.start())).find()
        || entry && ENTERING.matcher(passage.between(0, party.start())).find();
  }

  /// Flights that bring people back: they belong to the one who sends them, and where they land
  /// they are refused or let in.
  boolean isReturn() {
    return kernel.kind() == Kind.AIRSPACE_BAN
        && RETURNING.matcher(passage.between(kernel.start(), kernel.end())).find();
  }

  /// The country that sends such flights, wherever else it is named (`Trump spoke after Bogotá had
  /// turned back two US planes with the deported`).
  boolean isSender() {
    return isReturn()
        && passage.parties().stream()
            .filter(other -> other.code().equals(party.code()) && other.start() < kernel.start())
            .anyMatch(other ->
                other.end() > kernel.start()
                    || WHOSE.matcher(passage.between(other.end(), kernel.start())).matches());
  }

  /// The country that a group is of, named beside it: what hits the group hits no state.
  boolean isLandOfGroup() {
    return passage.parties().stream()
        .filter(other -> !other.equals(party) && isGroup(other))
        .anyMatch(other ->
            other.end() <= party.start()
                    && BELONGING.matcher(passage.between(other.end(), party.start())).matches()
                || party.end() <= other.start()
                    && passage.between(party.end(), other.start()).isBlank());
  }

  private static boolean isGroup(Party other) {
    String code = other.code();
    return code.contains(":") && !code.equals("IGO:EU") && !code.equals("IGO:UN");
  }
}
