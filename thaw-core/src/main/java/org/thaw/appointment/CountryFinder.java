package org.thaw.appointment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.thaw.mention.Mention;
import org.thaw.passage.Passage;
import org.thaw.passage.Passage.Party;

/// Finds the countries that take part: all that the passage names, but not a speaker who only tells
/// of it, nor a city that only lends its rooms.
final class CountryFinder {

  private static final Pattern SAYS =
      Pattern.compile(
          "^(?:['’]s? [\\p{L} ]{0,30})?,? (?:\\p{L}+ )?(?:said|announced|told|says|warned|confirmed|insisted|dijo|informó|anunció|señaló|confirmó)\\b(?! that he| that she| it would| he would| she would| his| her)");
  private static final Pattern GUEST =
      Pattern.compile(
          "(?:travel\\w*|fl[ye]\\w*|go|goes|trip|visit\\w*|arriv\\w*|invited|received|be|was|is|spent|due|stop|will|land\\w*|welcome|viaj\\p{L}+|visita\\p{L}*|recibid\\p{L}|tour\\w*)\\b[^,;]{0,40}$");

  private static final Set<String> COURTS = Set.of("IGO:ICJ", "IGO:ICC", "IGO:ITLOS", "IGO:PCA");

  private CountryFinder() {}

  static List<String> find(Passage passage, boolean court) {
    List<Party> parties = new ArrayList<>();
    List<Party> places = new ArrayList<>();
    for (Party party : passage.parties()) {
      if (COURTS.contains(party.code()) || isCourtSeat(party)) {
        continue;
      }
      if (party.mention().kind() == Mention.Kind.PLACE || isCity(passage, party)) {
        places.add(party);
      } else if (!isSpeaker(passage, party)) {
        parties.add(party);
      }
    }
    Set<String> codes = new TreeSet<>();
    parties.forEach(party -> codes.add(party.code()));
    for (Party place : places) {
      boolean guest = GUEST.matcher(passage.between(0, place.start())).find();
      if (codes.size() < 2 || court || guest && codes.size() < 3 && isVisit(passage, place)) {
        codes.add(place.code());
      }
    }
    return List.copyOf(codes);
  }

  /// The seat of the international courts names them, not its country.
  private static boolean isCourtSeat(Party party) {
    String name = party.mention().actor().map(actor -> actor.name()).orElse("");
    return name.endsWith("Hague") || name.endsWith("Haya");
  }

  private static boolean isCity(Passage passage, Party party) {
    String before = passage.between(0, party.start());
    return party.mention().kind() == Mention.Kind.METONYM
        && before.matches("(?s).*\\b(?:in|at|to|en|from|near) $");
  }

  private static boolean isVisit(Passage passage, Party place) {
    return passage.between(0, place.start()).matches("(?s).*\\b(?:to|a) $");
  }

  private static boolean isSpeaker(Passage passage, Party party) {
    String behind = passage.text().substring(party.end());
    boolean late =
        passage.between(0, party.start()).matches("(?s).*[,;] (?:the |a |an |la |el )?$");
    return late && SAYS.matcher(behind).find();
  }
}
