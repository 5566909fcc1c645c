package org.thaw.mention;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thaw.annotation.Sentence;
import org.thaw.finding.Actor;

/// Who was last told to act together in the article as read so far: those who met, spoke or signed.
///
/// `The two leaders`, `both sides` and `they` go on meaning them for as long as each sentence or
/// the one before it does.
final class Company {

  private static final int FRESH = 2;
  private static final int MOST = 6;
  private static final Set<Mention.Kind> ACTING =
      Set.of(
          Mention.Kind.COUNTRY,
          Mention.Kind.METONYM,
          Mention.Kind.PERSON,
          Mention.Kind.OFFICE,
          Mention.Kind.AGENT,
          Mention.Kind.DEMONYM,
          Mention.Kind.ORGANIZATION,
          Mention.Kind.PRONOUN);

  private final Standing standing;
  private Map<String, Actor> members = Map.of();
  private int last = -1 - FRESH;

  Company(Standing standing) {
    this.standing = standing;
  }

  /// Notes who acts together in a sentence, if two or more do.
  ///
  /// @param found the sentence's mentions, pronouns resolved
  void note(Sentence sentence, List<Mention> found) {
    Map<String, Actor> together =
        Mention.parties(
            found.stream()
                .filter(mention -> ACTING.contains(mention.kind()))
                .filter(mention -> standing.isSubject(mention) || standing.isBeside(mention)));
    if (together.size() >= 2 && together.size() <= MOST) {
      members = together;
      last = sentence.index();
    }
  }

  /// Those who acted together lately, by code; empty where the article has moved on.
  Map<String, Actor> fresh(Sentence sentence) {
    return sentence.index() - last <= FRESH ? members : Map.of();
  }
}
