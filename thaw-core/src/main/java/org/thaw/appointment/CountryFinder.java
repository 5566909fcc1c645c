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
/// of it, nor a city that only lends its rooms, nor what the parties meet about, where parties are
/// named at all.
final class CountryFinder {

  private static final Pattern SAYS =
      Pattern.compile(
          "^(?:['’]s? [\\p{L} ]{0,30})?,? (?:\\p{L}+ )?(?:said|announced|told|says|warned|confirmed|insisted|dijo|informó|anunció|señaló|confirmó)\\b(?! that he| that she| it would| he would| she would| his| her)");
  private static final Pattern GUEST =
      Pattern.compile(
          "(?:travel\\w*|fl[ye]\\w*|go|goes|trip|visit\\w*|arriv\\w*|invited|received|be|was|is|spent|due|stop|will|land\\w*|welcome|viaj\\p{L}+|visita\\p{L}*|recibid\\p{L}|tour\\w*)\\b[^,;]{0,40}$");

  private static final Pattern COMMA = Pattern.compile("[,;:—]");
  private static final Pattern CLAUSE =
      Pattern.compile("[;:—]|, (?:with|con|and (?:will|is|are)|but|y (?:se|será)|pero)\\b");
  private static final Set<String> COURTS = Set.of("IGO:ICJ", "IGO:ICC", "IGO:ITLOS", "IGO:PCA");

  private static final String GUESTS =
      "(?:invited|included|asked|represented|convened|invitad[oa]s?|incluid[oa]s?|convocad[oa]s?"
          + "|representad[oa]s?)\\b";
  private static final Pattern NEITHER =
      Pattern.compile("(?iu)\\b(?:neither|nor|not|ni|tampoco) (?:the |la |el )?(?:\\p{L}+ )?$");
  private static final Pattern ASKED = Pattern.compile("(?iu)^[^.;:]{0,50}?\\b" + GUESTS);
  private static final Pattern NOT_ASKED =
      Pattern.compile(
          "(?iu)^ (?:(?:ha[ds]|have|was|were|is|are)(?: not|n['’]t| never)|(?:no|nunca) (?:fue|fueron|ha|han|había|habían|está|estaba))"
              + "(?: been| yet| sido)* "
              + GUESTS);
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "(?iu)\\b(?:without|excluding|except(?: for)?|sin|salvo|excepto) (?:the |la |el )?$"
              + "|\\bno (?:fue|fueron|había sido|habían sido) "
              + GUESTS
              + "(?: ni)? $");

  private CountryFinder() {}

  /// The codes of those who take part in the occasion.
  ///
  /// @param reach the parties that may
  /// @param words all words of the tables in the passage
  static List<String> find(
      Passage passage, List<Party> reach, Occasion occasion, List<Occasion> words) {
    boolean court = occasion.role() == Occasion.Role.COURT;
    List<Party> parties = new ArrayList<>();
    List<Party> places = new ArrayList<>();
    List<Party> topics = new ArrayList<>();
    Set<String> absent = new TreeSet<>();
    passage.parties().stream()
        .filter(party -> isAbsent(passage, party))
        .forEach(party -> absent.add(party.code()));
    for (Party party : reach) {
      if (COURTS.contains(party.code()) || isCourtSeat(party) || absent.contains(party.code())) {
        continue;
      }
      if (!court && isTopic(passage, party, occasion, words)) {
        topics.add(party);
        continue;
      }
      if (isPlace(passage, party)) {
        places.add(party);
      } else if (!isSpeaker(passage, party)) {
        parties.add(party);
      }
    }
    if (parties.isEmpty()) {
      parties.addAll(topics);
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

  /// The party belongs to what the occasion is about: a word that opens a topic stands before it,
  /// with no border of a clause, no partner and no occasion between.
  private static boolean isTopic(
      Passage passage, Party party, Occasion occasion, List<Occasion> words) {
    return words.stream()
        .filter(word -> word.role() == Occasion.Role.TOPIC && word.end() <= party.start())
        .anyMatch(word -> !isClosed(passage, word, party, occasion, words));
  }

  private static boolean isClosed(
      Passage passage, Occasion topic, Party party, Occasion occasion, List<Occasion> words) {
    boolean before = topic.start() < occasion.start();
    String between = passage.between(topic.end(), party.start());
    boolean border = before ? COMMA.matcher(between).find() : CLAUSE.matcher(between).find();
    return border
        || words.stream()
            .anyMatch(word ->
                (word.role() == Occasion.Role.PARTNER || word.role().names())
                    && word.start() >= topic.end()
                    && word.end() <= party.start());
  }

  /// The seat of the international courts names them, not its country.
  private static boolean isCourtSeat(Party party) {
    String name = party.mention().actor().map(actor -> actor.name()).orElse("");
    return name.endsWith("Hague") || name.endsWith("Haya");
  }

  /// A party that the words say was not asked, or not there (`to which neither Oslo nor Lima had
  /// been invited`, `sin Chile`).
  private static boolean isAbsent(Passage passage, Party party) {
    String before = passage.between(0, party.start());
    String behind = passage.text().substring(party.end());
    return LEFT_OUT.matcher(before).find()
        || NEITHER.matcher(before).find() && ASKED.matcher(behind).find()
        || NOT_ASKED.matcher(behind).find();
  }

  /// True if the mention says where, and not who.
  static boolean isPlace(Passage passage, Party party) {
    return party.mention().kind() == Mention.Kind.PLACE || isCity(passage, party);
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
