package org.thaw.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.finding.Actor;
import org.thaw.finding.EventType;

/// Gives a noun that tells an act without its doer the parties of the act it explains: who blames
/// another for a raid was raided by him, who apologises for one has done it, those who agree after
/// talks have talked.
final class Circumstances {

  /// `jailed a Dane on charges of spying`: who jails him charges him.
  private static final Set<EventType> HOLDING = Set.of(EventType.COERCE, EventType.SANCTION);

  private static final Set<String> REMORSE =
      Set.of("apologise", "apologize", "compensate", "atone", "regret", "express", "offer");

  private final Tree tree;

  Circumstances(Tree tree) {
    this.tree = tree;
  }

  /// The coding with parties put in where it has no actor and hangs on another act.
  Coding completed(Coding coding, List<Coding> all) {
    if (coding.hasActor() || tree.isVerb(coding.act().predicate())) {
      return coding;
    }
    return explained(coding, all).flatMap(main -> cast(coding, main)).orElse(coding);
  }

  /// The nearest act above the noun.
  private Optional<Coding> explained(Coding coding, List<Coding> all) {
    int at = tree.head(coding.act().predicate());
    for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
      int token = at;
      Optional<Coding> main =
          all.stream()
              .filter(other -> other.act().trigger().contains(token) && other.hasActor())
              .findFirst();
      if (main.isPresent()) {
        return main;
      }
      at = tree.head(at);
    }
    return Optional.empty();
  }

  private Optional<Coding> cast(Coding coding, Coding main) {
    EventType type = coding.act().type();
    if (type == EventType.CONSULT) {
      return main.act().type().quad().isConflict()
          ? Optional.empty()
          : Optional.of(
              new Coding(
                  coding.act(),
                  Coding.together(main.actors(), main.recipients()),
                  coding.recipients()));
    }
    if (!type.quad().isConflict()) {
      return Optional.empty();
    }
    if (type == EventType.ACCUSE && HOLDING.contains(main.act().type())) {
      return turned(coding, main.actors(), main.recipients());
    }
    return main.act().type().quad().isConflict()
        ? turned(coding, main.recipients(), main.actors())
        : remorse(coding, main);
  }

  private Optional<Coding> remorse(Coding coding, Coding main) {
    return main.act().type() == EventType.SUPPORT
            && REMORSE.contains(tree.lemma(main.act().predicate()))
        ? turned(coding, main.actors(), main.recipients())
        : Optional.empty();
  }

  private static Optional<Coding> turned(Coding coding, List<Actor> actors, List<Actor> others) {
    List<Actor> recipients = coding.hasRecipient() ? coding.recipients() : others;
    boolean apart = !Coding.codes(actors).equals(Coding.codes(recipients));
    return actors.isEmpty() || !apart
        ? Optional.empty()
        : Optional.of(new Coding(coding.act(), actors, recipients));
  }
}
