package org.thaw.appointment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;

/// The tree of one sentence as far as appointments need it, of English (ClearNLP labels) and
/// Spanish (Universal Dependencies) alike.
final class ClauseTree {

  private static final Set<String> SUBJECTS =
      Set.of("nsubj", "nsubjpass", "nsubj:pass", "csubj", "agent");
  private static final Set<String> CLAUSES =
      Set.of("relcl", "acl:relcl", "advcl", "ccomp", "parataxis");
  private static final Set<String> NOUN_CLAUSES = Set.of("relcl", "acl", "acl:relcl");
  private static final Set<String> RELATIVES = Set.of("WDT", "WP", "PRON");
  private static final Set<String> REFERRING =
      Set.of("PRP", "JJ", "DT", "WDT", "CD", "PRON", "DET", "ADJ");
  private static final Set<String> PRONOUNS = Set.of("PRP", "PRP$");

  private static final Set<String> ENGLISH = Set.of("NNP", "NN", "VBD", "VBZ", "VB", "IN", "DT");

  private final Sentence sentence;

  ClauseTree(Sentence sentence) {
    this.sentence = sentence;
  }

  /// True where the parser left the sentence in pieces.
  boolean isBroken() {
    return sentence.tokens().stream().filter(token -> token.head() < 0).count() > 1;
  }

  Set<Integer> all() {
    Set<Integer> tokens = new HashSet<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      tokens.add(i);
    }
    return tokens;
  }

  /// A word that stands for something named before: a pronoun, or an adjective without noun.
  boolean isReferring(int index) {
    return REFERRING.contains(token(index).tag());
  }

  /// False where the sentence has no tree.
  boolean isParsed() {
    return sentence.tokens().stream().anyMatch(token -> token.head() >= 0);
  }

  /// True where the sentence has a tree, and that of English.
  boolean isEnglish() {
    return sentence.tokens().stream()
        .anyMatch(token -> token.head() >= 0 && ENGLISH.contains(token.tag()));
  }

  Token token(int index) {
    return sentence.tokens().get(index);
  }

  int head(int index) {
    return token(index).head();
  }

  List<Integer> children(int index) {
    return sentence.children(index);
  }

  boolean isVerb(int index) {
    String tag = token(index).tag();
    return tag.startsWith("VB") || tag.equals("VERB") || tag.equals("AUX");
  }

  /// A verb that a noun carries: `the talks planned for Friday`, `a visit that was put off`.
  boolean isInNounClause(int index) {
    return NOUN_CLAUSES.contains(token(index).relation()) && head(index) >= 0;
  }

  /// A verb whose sentence is another's part, so that what stands above is another matter.
  boolean opensClause(int index) {
    return CLAUSES.contains(token(index).relation());
  }

  boolean isInfinitive(int index) {
    Token token = token(index);
    boolean english =
        token.tag().equals("VB")
            && children(index).stream().anyMatch(child -> token(child).tag().equals("TO"));
    return english || token.tag().equals("VERB") && token.form().matches("\\p{L}+[aei]r(?:se)?");
  }

  /// The conjunctions that open the clause of a verb (`if`).
  List<Integer> marks(int verb) {
    return children(verb).stream().filter(child -> token(child).relation().equals("mark")).toList();
  }

  boolean isPronoun(int index) {
    Token token = token(index);
    return PRONOUNS.contains(token.tag());
  }

  /// The subject of a verb: its own, that of the verb it depends on, or the noun of its relative
  /// clause.
  Optional<Integer> subject(int verb) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < 6; steps++) {
      Optional<Integer> own = subjectOf(at);
      if (own.isPresent() && !isRelative(own.get())) {
        return own;
      }
      int noun = nounAbove(at);
      if (noun >= 0) {
        return Optional.of(noun);
      }
      if (own.isPresent() || opensClause(at) && !isInfinitive(at)) {
        return own;
      }
      at = head(at);
    }
    return Optional.empty();
  }

  /// The noun that a relative clause tells of, where its verb has only a relative as subject.
  Optional<Integer> antecedent(int verb) {
    return Optional.of(nounAbove(verb))
        .filter(noun -> noun >= 0 && subjectOf(verb).filter(own -> !isRelative(own)).isEmpty());
  }

  private Optional<Integer> subjectOf(int verb) {
    return children(verb).stream()
        .filter(child -> SUBJECTS.contains(token(child).relation()))
        .findFirst();
  }

  private boolean isRelative(int index) {
    return RELATIVES.contains(token(index).tag()) || token(index).form().equals("that");
  }

  private int nounAbove(int verb) {
    return isInNounClause(verb) && !isVerb(head(verb)) ? head(verb) : -1;
  }

  /// The tokens below `top`, without the clauses inside and without `skipped` and what it holds.
  Set<Integer> phrase(int top, int skipped) {
    Set<Integer> tokens = new HashSet<>();
    collect(top, skipped, tokens);
    return tokens;
  }

  private void collect(int at, int skipped, Set<Integer> tokens) {
    tokens.add(at);
    for (int child : children(at)) {
      boolean other =
          opensClause(child) && !isInfinitive(child)
              || isVerb(child) && token(child).relation().equals("conj");
      if (child != skipped && !other && !tokens.contains(child)) {
        collect(child, skipped, tokens);
      }
    }
  }

  /// The token and those above it as far as they speak of one matter: through a conjunct or a
  /// statement, not through the clause of a circumstance.
  List<Integer> matter(int token) {
    return upwards(token, false);
  }

  /// The token and those above it within its own clause, through what is said or denied of it.
  List<Integer> clause(int token) {
    return upwards(token, true);
  }

  private List<Integer> upwards(int token, boolean own) {
    List<Integer> path = new ArrayList<>();
    for (int at : upwards(token)) {
      path.add(at);
      String relation = token(at).relation();
      boolean circumstance = opensClause(at) && !relation.equals("ccomp") && !isInfinitive(at);
      if (isVerb(at) && (circumstance || own && relation.equals("conj"))) {
        break;
      }
    }
    return path;
  }

  /// `will not attend`, `would not meet`.
  boolean isNegatedFuture(int verb) {
    return hasChild(verb, "neg", "") && hasChild(verb, "aux", "MD");
  }

  /// `called him a thief`: no call.
  boolean isNaming(int verb) {
    return token(verb).lemma().equals("call") && hasChild(verb, "oprd", "");
  }

  /// `would have crossed`.
  boolean isUnreal(int verb) {
    return children(verb).stream().map(this::token).anyMatch(t -> t.lemma().equals("would"))
        && children(verb).stream().map(this::token).anyMatch(t -> t.form().equals("have"));
  }

  private boolean hasChild(int verb, String relation, String tag) {
    return children(verb).stream()
        .map(this::token)
        .anyMatch(token -> token.relation().equals(relation) && token.tag().startsWith(tag));
  }

  /// The token itself and those above it, up to the root.
  List<Integer> upwards(int index) {
    List<Integer> path = new ArrayList<>();
    for (int at = index; at >= 0 && path.size() <= sentence.tokens().size(); at = head(at)) {
      path.add(at);
    }
    return path;
  }
}
