package org.thaw.event;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.finding.EventType;

/// The words of a sentence that an act has taken up, so that none of them is read as an act beside
/// it.
final class Spent {

  private static final Set<String> CONTENT =
      Set.of("of", "from", "for", "to", "against", "on", "as");
  private static final Set<String> GROUNDS =
      Set.of("for", "over", "after", "following", "despite", "amid", "since", "before");
  private static final Set<String> MEETINGS = Set.of("after", "at", "during", "following");

  private final Scene scene;
  private final Tree tree;
  private final Set<Integer> tokens = new HashSet<>();

  Spent(Scene scene) {
    this.scene = scene;
    this.tree = scene.tree();
  }

  /// Takes up one token; false if an act has it already.
  boolean add(int token) {
    return tokens.add(token);
  }

  boolean contains(int token) {
    return tokens.contains(token);
  }

  /// Takes up what an act of this meaning says with its clause: objects, what prepositions govern
  /// and, for what is only said, the clauses it embeds.
  void take(Clause clause, Meaning.Codes codes) {
    addAll(clause.objects());
    boolean material = codes.type().quad().isMaterial();
    boolean given = codes.type() == EventType.SUPPORT || codes.key().equals("ACCUSE.disapprove");
    clause
        .obliques()
        .forEach((preposition, heads) ->
            addOblique(preposition, heads, material || given && preposition.equals("for")));
    if (!material) {
      clause.complements().forEach(this::addTree);
    }
  }

  /// What somebody is accused of or asked for is no act of its own; what came before it is.
  void addOblique(String preposition, List<Integer> heads, boolean material) {
    boolean content = !material && CONTENT.contains(preposition) || preposition.equals("into");
    addAll(heads.stream().filter(head -> content || !tree.isVerb(head)).toList());
  }

  /// Takes up whole clauses, and of nouns with those coordinated those that tell no act of their
  /// own.
  void addAll(List<Integer> heads) {
    for (int head : heads) {
      if (!tree.isVerb(head)) {
        tree.coordinated(head).stream().filter(noun -> !hasOwner(noun)).forEach(tokens::add);
      } else {
        addTree(head);
      }
    }
  }

  /// An act with an owner of its own (`Israeli strikes`) is told beside the one that embeds it, and
  /// so is a deed of force that is the ground of another (`apologised for the strike`).
  boolean hasOwner(int noun) {
    Optional<Sense> sense = scene.nounSense(noun);
    if (sense.isEmpty()) {
      return false;
    }
    boolean owned = scene.nounClause(noun).subjects().stream().anyMatch(scene::namesParty);
    if (!owned && new Deeds(scene).isPlaced(noun)) {
      return true;
    }
    int marker = tree.head(noun);
    boolean ground = marker >= 0 && GROUNDS.contains(tree.form(marker));
    return owned || ground && isForce(sense.get()) || isOccasion(noun, sense.get());
  }

  /// `agreed after talks in Oslo`: those who agree have talked.
  private boolean isOccasion(int noun, Sense sense) {
    int marker = tree.head(noun);
    return marker >= 0
        && MEETINGS.contains(tree.form(marker))
        && sense.meaning() instanceof Meaning.Codes codes
        && codes.type() == EventType.CONSULT;
  }

  private static boolean isForce(Sense sense) {
    return sense.meaning() instanceof Meaning.Codes codes
        && codes.type().quad().isConflict()
        && codes.type().quad().isMaterial();
  }

  /// Takes up the token and all that hangs on it.
  void addTree(int top) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.isWithin(i, top)) {
        tokens.add(i);
      }
    }
  }
}
