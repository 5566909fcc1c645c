package org.thaw.appointment;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
              + "|tourists|passengers|bodies|remains|HMS|USS|vessels?|boats?|suspects?|fugitives?|traffickers?"
              + "|convicts?|smugglers?|extradited|lanchas?|cabecillas?|sospechos[oa]s?|fugitiv[oa]s?"
              + "|narcotraficantes?|capos?|extraditad[oa]s?"
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

  private static final Set<String> RELATIVE = Set.of("que", "quienes", "who", "which", "that");
  private static final int REACH = 8;

  private Transport() {}

  /// True if who arrives, leaves or is received is moved, and no party to a meeting.
  static boolean isOf(ClauseTree tree, Attached place) {
    return Stream.of(place.verb(), place.token())
        .filter(verb -> verb >= 0 && tree.isVerb(verb))
        .flatMap(verb -> Stream.concat(moved(tree, verb), told(tree, verb).stream()))
        .map(tokens ->
            tokens.stream().map(index -> tree.token(index).form()).collect(Collectors.toSet()))
        .anyMatch(words ->
            words.stream().anyMatch(word -> MOVED.matcher(word).matches())
                && words.stream().noneMatch(word -> PARTY.matcher(word).matches()));
  }

  /// The phrases of those whom a verb moves.
  private static Stream<Set<Integer>> moved(ClauseTree tree, int verb) {
    Stream<Integer> own =
        tree.children(verb).stream()
            .filter(child -> RELATIONS.contains(tree.token(child).relation()));
    return Stream.concat(own, tree.antecedent(verb).stream()).map(noun -> tree.phrase(noun, verb));
  }

  /// The words before a relative that stands right before the verb, where the tree hangs its clause
  /// on none of them (`extraditó a siete cabecillas, que llegaron el jueves`).
  private static Optional<Set<Integer>> told(ClauseTree tree, int verb) {
    boolean relative =
        verb > 1
            && RELATIVE.contains(tree.token(verb - 1).form().toLowerCase(Locale.ROOT))
            && !tree.isInNounClause(verb);
    return relative
        ? Optional.of(
            IntStream.range(Math.max(0, verb - REACH), verb - 1)
                .boxed()
                .collect(Collectors.toSet()))
        : Optional.empty();
  }
}
