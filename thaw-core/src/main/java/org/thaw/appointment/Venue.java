package org.thaw.appointment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.thaw.appointment.Attachment.Attached;
import org.thaw.mention.Mention;
import org.thaw.passage.Passage;
import org.thaw.passage.Passage.Party;

/// Where an occasion is: a place that hangs on it, or on the verb that dates it.
///
/// A call has no place; the place of another clause (`and invited him to the White House`), of a
/// subject (`the authorities in Baku are to meet`) or of what the occasion is about is none either.
/// Where the sentence has no tree it is the first place behind `in` or `at`.
record Venue(Passage passage) {

  private static final Pattern BEHIND =
      Pattern.compile("(?s).*\\b(?:in|at|to|en|a|at the|en la) $");
  private static final Pattern TOWN =
      Pattern.compile(
          "(?su).*\\b(?:in|at) the (?:\\p{L}+ ){0,2}(?:town|city|capital|village|port|resort|spa) of $"
              + "|.*\\ben (?:la|el) (?:ciudad|capital|localidad|pueblo|balneario|puerto) (?:\\p{L}+ )?de $");
  private static final Pattern CALL =
      Pattern.compile(
          "(?iu)\\b(?:tele)?phon(?:e|ed|es|ing)\\b|\\bcalls?\\b|por tel[eé]fono|telef[oó]nic[oa]|videocon\\w+"
              + "|videollamada|\\bllamadas?\\b");
  private static final Pattern WHERE = Pattern.compile("(?iu),? (?:where|a?donde) [^.;:]{0,60}");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "nsubj:pass", "agent");
  private static final int PHRASES = 3;

  /// The place of an occasion that a tree attaches; empty if none is told.
  Optional<Mention> of(ClauseTree tree, Attached occasion) {
    if (tree.isBroken()) {
      int start = occasion.occasion().start();
      return places().stream()
          .filter(place -> passage.commas(Math.min(place.end(), start), start) == 0)
          .map(Party::mention)
          .findFirst();
    }
    return isCall(tree, occasion)
        ? Optional.empty()
        : places().stream()
            .filter(place ->
                isWhere(place, occasion) || hangsOn(tree, place.mention().head(), occasion))
            .map(Party::mention)
            .findFirst();
  }

  /// The first place behind a preposition.
  Optional<Mention> first() {
    return places().stream().map(Party::mention).findFirst();
  }

  private List<Party> places() {
    return passage.parties().stream().filter(this::isPlace).toList();
  }

  private boolean isPlace(Party party) {
    boolean name =
        party.mention().kind() == Mention.Kind.PLACE
            || party.mention().kind() == Mention.Kind.METONYM;
    String before = passage.between(0, party.start());
    return name && (BEHIND.matcher(before).matches() || TOWN.matcher(before).matches());
  }

  /// The occasion is a conversation at a distance, by its name or the words that hang on its verb.
  private boolean isCall(ClauseTree tree, Attached occasion) {
    if (CALL.matcher(tree.token(occasion.token()).form()).matches()) {
      return true;
    }
    StringBuilder words = new StringBuilder();
    tree.phrase(occasion.token(), -1).stream()
        .sorted()
        .forEach(at -> words.append(tree.token(at).form()).append(' '));
    return tree.isVerb(occasion.token()) && CALL.matcher(words).find();
  }

  /// The clause of the occasion tells of the place (`flies to Lima, where he is to meet`).
  private boolean isWhere(Party place, Attached occasion) {
    int start = occasion.occasion().start();
    return place.end() < start && WHERE.matcher(passage.between(place.end(), start)).matches();
  }

  /// The way up from the place reaches the occasion or a verb that governs it within its clause,
  /// through few phrases and no other verb.
  private static boolean hangsOn(ClauseTree tree, int place, Attached occasion) {
    Set<Integer> goals = new HashSet<>(tree.clause(occasion.token()));
    goals.add(occasion.verb());
    int phrases = 0;
    for (int at : tree.upwards(place)) {
      if (goals.contains(at)) {
        return true;
      }
      boolean subject = SUBJECTS.contains(tree.token(at).relation());
      phrases += Set.of("prep", "nmod").contains(tree.token(at).relation()) ? 1 : 0;
      if (tree.isVerb(at) || subject || phrases > PHRASES) {
        return false;
      }
    }
    return false;
  }
}
