package org.thaw.appointment;

import java.util.Set;
import org.thaw.annotation.Token;
import org.thaw.appointment.Attachment.Attached;

/// Whether a sentence speaks of an occasion as past, by the verb that dates it.
final class PlanTense {

  private static final Set<String> PLANS =
      Set.of(
          "plan",
          "schedule",
          "set",
          "due",
          "slate",
          "expect",
          "fix",
          "arrange",
          "intend",
          "propose",
          "invite",
          "call",
          "envisage",
          "earmark",
          "time",
          "foresee",
          "bill",
          "await",
          "pencil");
  private static final Set<String> AHEAD =
      Set.of("before", "ahead", "for", "until", "to", "toward");
  private static final Set<String> BEHIND = Set.of("after", "following", "since", "during");

  private final ClauseTree tree;

  PlanTense(ClauseTree tree) {
    this.tree = tree;
  }

  /// True if the occasion lies behind the speaker.
  boolean isPast(Attached attached) {
    if (!tree.isVerb(attached.token()) && attached.verb() != tree.head(attached.token())) {
      int preposition = tree.head(attached.token());
      String word = preposition < 0 ? "" : tree.token(preposition).lemma();
      if (AHEAD.contains(word)) {
        return false;
      }
      if (BEHIND.contains(word)) {
        return true;
      }
    }
    return attached.verb() >= 0 && isPast(attached.verb(), 0);
  }

  private boolean isPast(int verb, int steps) {
    Token token = tree.token(verb);
    if (steps > 8 || has(verb, "MD")) {
      return false;
    }
    return switch (token.tag()) {
      case "VBD" -> true;
      case "VBN" -> !PLANS.contains(token.lemma()) && isPastParticiple(verb);
      case "VB" -> isPastAbove(verb, steps);
      case "VBG" -> has(verb, "VBD") || !hasAuxiliary(verb) && isPastAbove(verb, steps);
      default -> false;
    };
  }

  private boolean isPastParticiple(int verb) {
    return has(verb, "VBD") || hasLemma(verb, "have") || !hasAuxiliary(verb);
  }

  /// A purpose shares the past of the act it is the purpose of (`flew to Oslo to meet him`); what
  /// somebody was to do, planned or agreed to do lies ahead.
  private boolean isPastAbove(int verb, int steps) {
    int above = tree.head(verb);
    Set<String> relations = Set.of("advcl", "conj", "pcomp");
    int act = above >= 0 && !tree.isVerb(above) ? tree.head(above) : above;
    return act >= 0
        && tree.isVerb(act)
        && relations.contains(tree.token(verb).relation())
        && isPast(act, steps + 1);
  }

  private boolean has(int verb, String tag) {
    return tree.children(verb).stream()
        .map(tree::token)
        .anyMatch(token -> token.relation().startsWith("aux") && token.tag().equals(tag));
  }

  private boolean hasLemma(int verb, String lemma) {
    return tree.children(verb).stream()
        .map(tree::token)
        .anyMatch(token -> token.relation().startsWith("aux") && token.lemma().equals(lemma));
  }

  private boolean hasAuxiliary(int verb) {
    return tree.children(verb).stream()
        .anyMatch(child -> tree.token(child).relation().startsWith("aux"));
  }
}
