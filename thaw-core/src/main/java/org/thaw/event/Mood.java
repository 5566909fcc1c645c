package org.thaw.event;

import java.util.Optional;
import org.thaw.finding.Realis;

/// What the auxiliaries of a clause make of its act: a promise, a threat, a refusal, or the same
/// act less real.
final class Mood {

  private final Scene scene;
  private final Tree tree;
  private final Composition composition;
  private final Speech speech;

  Mood(Scene scene, Composition composition) {
    this.scene = scene;
    this.tree = scene.tree();
    this.composition = composition;
    this.speech = new Speech(scene);
  }

  /// The act as the clause of `predicate` presents it; none for the wording of a law.
  Optional<Act> of(Act act, Modality modality, int predicate) {
    if (Modality.isStatute(tree, predicate) && act.type().quad().isConflict()) {
      return Optional.empty();
    }
    if (speech.isFeared(predicate)) {
      return Optional.of(act.with(Realis.HYPOTHETICAL));
    }
    if (modality.conditional() || isReply(modality, predicate)) {
      return Optional.of(act.with(Realis.CONDITIONAL));
    }
    if (modality.possible()) {
      return Optional.of(act.with(Realis.HYPOTHETICAL));
    }
    if (modality.obliged()) {
      return Optional.of(act.with(Realis.HYPOTHETICAL));
    }
    if (Modality.isOfNobody(tree, predicate)) {
      return Optional.of(act.with(Realis.NEGATED));
    }
    if (Modality.isAwaited(tree, predicate)) {
      return Optional.of(act.with(Realis.FUTURE));
    }
    if (modality.ended()) {
      return ended(act);
    }
    if (modality.negated()) {
      return Optional.of(negated(act, modality, predicate));
    }
    return Optional.of(modality.future() ? promised(act, predicate) : act);
  }

  /// `would respond with duties`: an answer hangs on what it answers.
  private boolean isReply(Modality modality, int predicate) {
    return modality.future()
        && scene.lexicon().isIn(tree.lemma(predicate), "REPLIES")
        && tree.all(predicate, Labels.AUXILIARIES).stream()
            .anyMatch(aux -> tree.form(aux).equals("would"))
        && !speech.isConditioned(predicate, true);
  }

  /// `no longer insists`: what is given up is what stopping it would be.
  private Optional<Act> ended(Act act) {
    return switch (composition.of(Operator.STOP, act)) {
      case Composition.Result.Becomes becomes ->
          Optional.of(act.become(becomes.codes(), "event:no longer"));
      case Composition.Result.Keeps keeps -> Optional.of(act.with(Realis.NEGATED));
      case Composition.Result.Drops drops -> Optional.of(act.with(Realis.NEGATED));
    };
  }

  private Act negated(Act act, Modality modality, int predicate) {
    boolean refuses = modality.future() || tree.tag(predicate).matches("VBP|VBZ|VB");
    return refuses
            && composition.of(Operator.REFUSE, act) instanceof Composition.Result.Becomes becomes
            && !act.type().quad().isConflict()
        ? act.become(becomes.codes(), "event:will not")
        : act.with(Realis.NEGATED);
  }

  private Act promised(Act act, int predicate) {
    Operator operator =
        speech.isConditioned(predicate, act.type().quad().isConflict())
            ? Operator.THREATEN
            : Operator.COMMIT;
    return switch (composition.of(operator, act)) {
      case Composition.Result.Becomes becomes -> act.become(becomes.codes(), "event:will");
      case Composition.Result.Keeps keeps -> keeps.realis().map(act::with).orElse(act);
      case Composition.Result.Drops drops -> act;
    };
  }
}
