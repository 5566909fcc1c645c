package org.thaw.appointment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.thaw.appointment.Attachment.Attached;
import org.thaw.appointment.Occasion.Role;

/// What stands around an occasion in the tree of its sentence, and what that says of it.
final class Surroundings {

  private final OccasionWords words;
  private final ClauseTree tree;

  Surroundings(OccasionWords words, ClauseTree tree) {
    this.words = words;
    this.tree = tree;
  }

  /// The date hangs on the verb that calls the occasion off or puts it off.
  boolean isChanged(Planned planned) {
    Attached place = planned.place().orElseThrow();
    return place.verb() >= 0
        && place.verb() != place.token()
        && (words.touches(Role.CANCEL, Set.of(place.verb()))
            || words.touches(Role.POSTPONE, Set.of(place.verb())));
  }

  /// A word of the role says what has become of the occasion.
  boolean say(Role role, Attached attached) {
    return words.touches(role, matter(attached));
  }

  /// A word says that the occasion is not sure to be.
  boolean isTentative(Attached attached) {
    return words.touches(Role.TENTATIVE, mood(attached));
  }

  /// The tokens whose words say what has become of the occasion: what governs it within its
  /// sentence, what stands beside that, and the clauses that describe it.
  private Set<Integer> matter(Attached attached) {
    if (tree.isBroken()) {
      return tree.all();
    }
    Set<Integer> tokens = beside(tree.matter(attached.token()));
    for (int child : tree.children(attached.token())) {
      if (tree.isInNounClause(child)) {
        tokens.addAll(tree.phrase(child, -1));
      }
    }
    return tokens;
  }

  /// The tokens whose words say how sure the occasion is: those of its own clause.
  private Set<Integer> mood(Attached attached) {
    return tree.isBroken() ? tree.all() : beside(tree.clause(attached.token()));
  }

  private Set<Integer> beside(List<Integer> path) {
    Set<Integer> tokens = new HashSet<>(path);
    for (int at : path) {
      for (int child : tree.children(at)) {
        tokens.add(child);
        tokens.addAll(tree.marks(child));
      }
    }
    return tokens;
  }

  /// It will not be, or would have been.
  boolean isDenied(Attached attached) {
    return tree.clause(attached.token()).stream()
        .filter(tree::isVerb)
        .anyMatch(verb -> tree.isNegatedFuture(verb) || tree.isUnreal(verb));
  }

  /// Those who take part are only pointed at (`they agreed to meet in Oslo`).
  boolean isOfOthers(Planned planned) {
    return planned
        .place()
        .map(Attached::verb)
        .filter(verb -> verb >= 0)
        .flatMap(tree::subject)
        .filter(tree::isReferring)
        .isPresent();
  }
}
