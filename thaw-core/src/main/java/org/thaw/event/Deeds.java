package org.thaw.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thaw.finding.EventType;

/// Nouns for deeds of force, and where they were done: `the raid in Niger` tells who suffered it
/// and not whose it was, `the jailing of reporters in Nicaragua` whose it was.
final class Deeds {

  private static final Set<String> PLACES =
      Set.of("in", "at", "on", "near", "against", "of", "over", "outside");

  private final Scene scene;
  private final Tree tree;

  Deeds(Scene scene) {
    this.scene = scene;
    this.tree = scene.tree();
  }

  /// True for a deed with a place that names a party: an attack, or what a state does at home.
  boolean isPlaced(int noun) {
    Map<String, List<Integer>> obliques = tree.obliques(noun);
    return codes(noun)
            .filter(codes -> codes.type().quad().isConflict())
            .filter(codes -> isAttack(codes) || Casting.isInward(codes.key()))
            .isPresent()
        && PLACES.stream()
            .flatMap(place -> obliques.getOrDefault(place, List.of()).stream())
            .anyMatch(scene::namesParty);
  }

  /// True for an attack that nobody is named with as its doer.
  boolean isUnowned(int noun) {
    return noun >= 0
        && codes(noun).filter(Deeds::isAttack).isPresent()
        && scene.nounClause(noun).subjects().isEmpty();
  }

  /// True for the place of an attack that nobody is named with as its doer.
  boolean isScene(int place) {
    int marker = tree.head(place);
    return marker >= 0
        && PLACES.contains(tree.form(marker))
        && isUnowned(tree.head(marker))
        && tree.isNoun(tree.head(marker));
  }

  private Optional<Meaning.Codes> codes(int noun) {
    return scene
        .nounSense(noun)
        .map(Sense::meaning)
        .filter(Meaning.Codes.class::isInstance)
        .map(Meaning.Codes.class::cast);
  }

  private static boolean isAttack(Meaning.Codes codes) {
    return codes.type() == EventType.ASSAULT && !Casting.isInward(codes.key());
  }
}
