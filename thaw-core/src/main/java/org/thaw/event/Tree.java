package org.thaw.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;

/// One sentence as a tree whose children are known, so that finding them costs nothing.
///
/// Reads the ClearNLP labels of English and the Universal Dependencies of Spanish as one grammar:
/// prepositions are the keys of {@link #obliques}, whichever side of the arc they stand on.
final class Tree {

  private static final Set<String> RELATIVE_TAGS = Set.of("WP", "WDT", "WP$", "WRB");
  private static final Set<String> RELATIVE_WORDS = Set.of("that", "which", "who", "whom");

  private static final int[] NONE = {};

  private final Sentence sentence;
  private final int[][] children;
  private final @Nullable String[] forms;
  private final Map<Integer, Map<String, List<Integer>>> roles = new LinkedHashMap<>();

  Tree(Sentence sentence) {
    this.sentence = sentence;
    this.children = childrenOf(sentence.tokens());
    this.forms = new String[size()];
    for (int i = 0; i < size(); i++) {
      for (Token.Role role : token(i).roles()) {
        roles
            .computeIfAbsent(role.predicate(), key -> new LinkedHashMap<>())
            .computeIfAbsent(role.label(), key -> new ArrayList<>())
            .add(i);
      }
    }
  }

  private static int[][] childrenOf(List<Token> tokens) {
    int[] counts = new int[tokens.size()];
    for (Token token : tokens) {
      if (token.head() >= 0) {
        counts[token.head()]++;
      }
    }
    int[][] children = new int[tokens.size()][];
    for (int i = 0; i < children.length; i++) {
      children[i] = counts[i] == 0 ? NONE : new int[counts[i]];
    }
    int[] next = new int[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      int head = tokens.get(i).head();
      if (head >= 0) {
        children[head][next[head]++] = i;
      }
    }
    return children;
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return sentence.tokens().size();
  }

  Token token(int index) {
    return sentence.tokens().get(index);
  }

  String lemma(int index) {
    return token(index).lemma();
  }

  /// The form in lower case, made when first asked for.
  String form(int index) {
    String form = forms[index];
    if (form == null) {
      form = token(index).form().toLowerCase(Locale.ROOT);
      forms[index] = form;
    }
    return form;
  }

  String tag(int index) {
    return token(index).tag();
  }

  /// The label of the arc to the head; `root` where there is none, whatever a parser that left a
  /// sentence in pieces wrote there.
  String relation(int index) {
    return head(index) < 0 ? "root" : token(index).relation();
  }

  int head(int index) {
    return token(index).head();
  }

  int[] children(int index) {
    return children[index];
  }

  boolean is(int index, Set<String> relations) {
    return relations.contains(relation(index));
  }

  /// The first child with one of the relations, or -1.
  int child(int head, Set<String> relations) {
    for (int child : children[head]) {
      if (is(child, relations)) {
        return child;
      }
    }
    return -1;
  }

  /// All children with one of the relations, in text order.
  List<Integer> all(int head, Set<String> relations) {
    List<Integer> found = new ArrayList<>();
    for (int child : children[head]) {
      if (is(child, relations)) {
        found.add(child);
      }
    }
    return found;
  }

  /// Heads of the arguments `label` of the predicate.
  List<Integer> role(int predicate, String label) {
    return roles.getOrDefault(predicate, Map.of()).getOrDefault(label, List.of());
  }

  /// `who`, `which`, `that` at the head of a clause that tells of a noun.
  boolean isRelative(int token) {
    return RELATIVE_TAGS.contains(tag(token))
        || RELATIVE_WORDS.contains(form(token)) && !tag(token).equals("DT");
  }

  boolean isVerb(int index) {
    String tag = tag(index);
    return (tag.startsWith("V") || tag.equals("AUX")) && !is(index, Labels.AUXILIARIES);
  }

  boolean isNoun(int index) {
    return tag(index).startsWith("N") || tag(index).equals("PROPN");
  }

  /// The head and everything coordinated with it, in text order.
  List<Integer> coordinated(int head) {
    Set<Integer> found = new LinkedHashSet<>();
    coordinate(head, found);
    return List.copyOf(found);
  }

  private void coordinate(int head, Set<Integer> found) {
    if (found.add(head)) {
      for (int child : children[head]) {
        if (relation(child).equals("conj") && isVerb(child) == isVerb(head)) {
          coordinate(child, found);
        }
      }
    }
  }

  /// Prepositions under `head` with the heads of what they govern: nouns or clauses.
  Map<String, List<Integer>> obliques(int head) {
    Map<String, List<Integer>> found = new LinkedHashMap<>();
    for (int child : children[head]) {
      if (relation(child).equals("dative") && isNoun(child)) {
        addOblique(found, "to", child);
      } else if (is(child, Labels.PREPOSITIONS)) {
        addGoverned(child, preposition(child), found);
      } else if (is(child, Labels.CASED)) {
        int marker = child(child, Labels.CASE);
        addOblique(found, marker < 0 ? "" : lemma(marker), child);
      }
    }
    return found;
  }

  private void addGoverned(int marker, String name, Map<String, List<Integer>> found) {
    for (int child : children[marker]) {
      if (is(child, Labels.GOVERNED)) {
        addOblique(found, name, child);
      } else if (relation(child).equals("prep")) {
        addGoverned(child, name + "-" + preposition(child), found);
      }
    }
  }

  private String preposition(int marker) {
    return token(marker).form().toLowerCase(Locale.ROOT);
  }

  private static void addOblique(Map<String, List<Integer>> found, String name, int token) {
    found.computeIfAbsent(name, key -> new ArrayList<>()).add(token);
  }

  /// True if `below` is `above` or depends on it.
  boolean isWithin(int below, int above) {
    int at = below;
    for (int steps = 0; at >= 0 && steps <= size(); steps++) {
      if (at == above) {
        return true;
      }
      at = head(at);
    }
    return false;
  }

  int depth(int index) {
    int depth = 0;
    for (int at = head(index); at >= 0 && depth <= size(); at = head(at)) {
      depth++;
    }
    return depth;
  }
}
