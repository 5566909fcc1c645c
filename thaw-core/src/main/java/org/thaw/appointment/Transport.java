package org.thaw.appointment;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.appointment.Attachment.Attached;

/// Tells a journey of people who are moved, or of what moves them, from a visit: deportees,
/// refugees, troops, prisoners, aid, aircraft and ships that arrive, land, leave or are taken in.
final class Transport {

  private static final Set<String> RELATIONS =
      Set.of("nsubj", "nsubjpass", "nsubj:pass", "dobj", "obj");
  private static final Pattern MOVED =
      Pattern.compile(
          "(?i)(?:deport(?:ed|ees?)|migrants?|immigrants?|refugees?|returnees?|evacuees?|repatriated"
              + "|troops|soldiers|marines|battalions?|prisoners?|hostages?|detainees?|captives?"
              + "|convoys?|shipments?|trucks?|lorries|aid|supplies|flights?|planes?|aircraft|jets?"
              + "|bombers?|helicopters?|warships?|ships?|tankers?|destroyers?|frigates?|carrier"
              + "|tourists|passengers|bodies|remains"
              + "|deportad[oa]s?|repatriad[oa]s?|migrantes?|inmigrantes?|refugiad[oa]s?|evacuad[oa]s?"
              + "|retornad[oa]s?|tropas?|soldados?|militares|prisioner[oa]s?|pres[oa]s|rehenes"
              + "|detenid[oa]s?|convoy(?:es)?|cargamentos?|camion(?:es)?|ayuda|vuelos?|avi[oó]n(?:es)?"
              + "|aeronaves?|helic[oó]pteros?|buques?|barcos?|petroleros?|fragatas?|turistas"
              + "|pasajer[oa]s|restos)");
  private static final Pattern PARTY =
      Pattern.compile(
          "(?i)(?:presidents?|premiers?|ministers?|secretar(?:y|ies)|envoys?|ambassadors?|officials?"
              + "|delegations?|leaders?|chancellors?|commissioners?|commanders?|chiefs?|kings?|teams?"
              + "|presidentes?|presidentas?|ministr[oa]s?|cancilleres|canciller|secretari[oa]s?"
              + "|embajador(?:as?|es)?|delegaci[oó]n(?:es)?|comisionad[oa]s?|jefes?|mandatari[oa]s?"
              + "|l[ií]der(?:es)?|rey)");

  private Transport() {}

  /// True if who arrives, leaves or is received is moved, and no party to a meeting.
  static boolean isOf(ClauseTree tree, Attached place) {
    return Stream.of(place.verb(), place.token())
        .filter(verb -> verb >= 0 && tree.isVerb(verb))
        .flatMap(verb -> tree.children(verb).stream())
        .filter(child -> RELATIONS.contains(tree.token(child).relation()))
        .map(child ->
            tree.phrase(child, -1).stream()
                .map(index -> tree.token(index).form())
                .collect(Collectors.toSet()))
        .anyMatch(words ->
            words.stream().anyMatch(word -> MOVED.matcher(word).matches())
                && words.stream().noneMatch(word -> PARTY.matcher(word).matches()));
  }
}
