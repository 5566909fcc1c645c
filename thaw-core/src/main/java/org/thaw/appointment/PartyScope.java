package org.thaw.appointment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.thaw.appointment.Attachment.Attached;
import org.thaw.passage.Passage;
import org.thaw.passage.Passage.Party;

/// The parties of a sentence that can take part in one occasion: those in its phrase, in the
/// subject and the objects of the verbs above it, and where these are pronouns, the subject of the
/// sentence around.
final class PartyScope {

  private static final Set<String> INNER =
      Set.of(
          "xcomp",
          "dobj",
          "obj",
          "iobj",
          "nsubj",
          "nsubjpass",
          "nsubj:pass",
          "attr",
          "pobj",
          "prep",
          "acomp",
          "oprd",
          "aux",
          "npadvmod",
          "obl",
          "nmod",
          "pcomp",
          "appos",
          "acl");

  private final ClauseTree tree;
  private final Set<Integer> tokens = new HashSet<>();

  private PartyScope(ClauseTree tree) {
    this.tree = tree;
  }

  /// The parties in reach of the occasion, in text order.
  static List<Party> of(Passage passage, ClauseTree tree, Attached attached) {
    PartyScope scope = new PartyScope(tree);
    scope.climb(attached.token());
    return passage.parties().stream().filter(party -> scope.holds(passage, party)).toList();
  }

  private boolean holds(Passage passage, Party party) {
    int from = passage.sentence().span().start();
    return tokens.stream()
        .map(token -> tree.token(token).span())
        .anyMatch(span -> span.start() - from < party.end() && span.end() - from > party.start());
  }

  private void climb(int occasion) {
    int below = -1;
    for (int at : tree.upwards(occasion)) {
      tokens.addAll(tree.phrase(at, below));
      boolean clause = tree.isVerb(at) && tree.opensClause(at);
      if (tree.isVerb(at)) {
        tree.subject(at).ifPresent(subject -> tokens.addAll(tree.phrase(subject, at)));
      }
      boolean inner = clause ? speaksOfOthers() : INNER.contains(tree.token(at).relation());
      if (!inner) {
        return;
      }
      below = at;
    }
  }

  private boolean speaksOfOthers() {
    return tokens.stream().anyMatch(tree::isPronoun);
  }
}
