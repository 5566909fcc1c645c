package org.thaw.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.thaw.finding.EventType;

/// Where in a clause the parties of an act stand, best place first.
final class Places {

  private static final List<String> AIMS =
      List.of(
          "against", "on", "upon", "to", "toward", "towards", "with", "at", "for", "from", "over",
          "into", "in", "near", "between", "of", "by", "about", "out-of", "inside", "along",
          "outside");
  private static final Set<String> ALONG = Set.of("on", "near", "along", "at", "over", "in");
  private static final Set<EventType> ANSWERS =
      Set.of(EventType.REJECT, EventType.ACCUSE, EventType.SUPPORT, EventType.CONCEDE);

  private final Scene scene;
  private final Tree tree;

  Places(Scene scene) {
    this.scene = scene;
    this.tree = scene.tree();
  }

  /// Heads at the named places, as a row of the lexicon asks for them.
  List<List<Integer>> named(Clause clause, List<String> names) {
    List<List<Integer>> found = new ArrayList<>();
    for (String name : names) {
      List<Integer> heads = named(clause, name);
      if (!heads.isEmpty()) {
        found.add(heads);
      }
    }
    return found;
  }

  /// Heads at one named place.
  List<Integer> named(Clause clause, String name) {
    int dot = name.indexOf('.');
    List<Integer> bases = bases(clause, name);
    if (!bases.isEmpty()) {
      String inner = name.substring(dot + 1);
      return bases.stream().flatMap(base -> inside(base, inner).stream()).toList();
    }
    return switch (name) {
      case "subj" -> clause.subjects();
      case "obj" -> clause.objects();
      case "obj2" -> clause.objects().size() > 1 ? List.of(clause.objects().get(1)) : List.of();
      default -> clause.oblique(name);
    };
  }

  /// Heads in whose phrase to look for a place such as `obj.of` or `in.by`; none for other places.
  private static List<Integer> bases(Clause clause, String name) {
    if (name.startsWith("obj.")) {
      return clause.objects();
    }
    if (name.startsWith("comp.")) {
      return clause.complements();
    }
    if (name.startsWith("subj.")) {
      return clause.subjects();
    }
    int dot = name.indexOf('.');
    return dot < 0 ? List.of() : clause.oblique(name.substring(0, dot));
  }

  private List<Integer> inside(int head, String name) {
    return switch (name) {
      case "poss" -> tree.all(head, Labels.MODIFIERS);
      case "subj" -> scene.clause(head).subjects();
      case "obj" -> scene.clause(head).objects();
      default -> tree.obliques(head).getOrDefault(name, List.of());
    };
  }

  /// `captured a fort on the Thai border`: where it was done.
  private boolean isBound(String aim, int head, EventType type) {
    return type != EventType.MOBILIZE
        && ALONG.contains(aim)
        && Parties.BOUNDS.contains(tree.lemma(head));
  }

  /// The usual places of a recipient: for an answer, whose words or deeds are answered; for a deed,
  /// whom it is aimed at.
  List<List<Integer>> usual(Clause clause, EventType type) {
    List<List<Integer>> found = new ArrayList<>();
    boolean answers = ANSWERS.contains(type);
    if (type == EventType.MOBILIZE) {
      addAims(clause, type, found);
      clause.objects().forEach(object -> addAims(scene.nounClause(object), type, found));
      return found;
    }
    boolean things = type == EventType.AID;
    clause.objects().stream()
        .filter(o -> things ? scene.party(o).isPresent() : isParty(o))
        .forEach(o -> found.add(List.of(o)));
    if (answers) {
      addOwners(clause.objects(), found);
    }
    addAims(clause, type, found);
    for (int object : clause.objects()) {
      addAims(scene.nounClause(object), type, found);
    }
    if (!answers) {
      addOwners(clause.objects(), found);
    }
    if (!things) {
      clause.objects().forEach(o -> found.add(List.of(o)));
    }
    return found;
  }

  private boolean isParty(int token) {
    return scene.party(token).isPresent() || scene.lexicon().isIn(tree.lemma(token), "HUMAN");
  }

  private void addOwners(List<Integer> objects, List<List<Integer>> found) {
    for (int object : objects) {
      Clause noun = scene.nounClause(object);
      if (!noun.subjects().isEmpty()) {
        found.add(noun.subjects());
      }
    }
  }

  private void addAims(Clause clause, EventType type, List<List<Integer>> found) {
    for (String aim : AIMS) {
      for (int head : clause.oblique(aim)) {
        if (scene.lexicon().isIn(tree.lemma(head), "FRAMES")
            || isBound(aim, head, type)
            || aim.equals("to") && scene.lexicon().isIn(tree.lemma(head), "FEELINGS")) {
          continue;
        }
        if (!tree.isVerb(head)) {
          found.add(List.of(head));
        } else {
          scene.clause(head).objects().forEach(object -> found.add(List.of(object)));
        }
      }
    }
  }
}
