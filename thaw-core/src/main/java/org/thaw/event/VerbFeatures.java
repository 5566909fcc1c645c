package org.thaw.event;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What can be said of a verb whose rows in the lexicon do not hold: what they would have meant,
/// what words the verb is used like, and what stands around it. Names of binary features; the verb
/// itself is none of them.
final class VerbFeatures {

  private static final int[] DEPTHS = {6, 8, 10};

  private final Map<String, String> clusters = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();

  /// @param clusters rows of cluster and its words
  /// @param classes rows of class and its words
  VerbFeatures(List<List<String>> clusters, List<List<String>> classes) {
    for (List<String> row : clusters) {
      for (String word : row.get(1).split(" ")) {
        this.clusters.put(word, row.get(0));
      }
    }
    for (List<String> row : classes) {
      for (String word : row.get(1).split(", *")) {
        this.classes.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(row.get(0));
      }
    }
  }

  Set<String> of(Scene scene, int verb) {
    Tree tree = scene.tree();
    Clause clause = scene.clause(verb);
    Set<String> names = new LinkedHashSet<>();
    addRows(scene, clause, names);
    addClusters("form", tree.form(verb), names);
    addClusters("lemma", tree.lemma(verb), names);
    addSetting(scene, clause, names);
    addPart("subj", clause.subjects(), scene, names);
    addPart("obj", clause.objects(), scene, names);
    clause
        .obliques()
        .forEach((preposition, heads) -> {
          names.add("prep=" + preposition);
          addPart("prep", heads, scene, names);
          addPart(preposition, heads, scene, names);
        });
    clause.particles().forEach(particle -> names.add("particle=" + particle));
    return names;
  }

  /// What the rows of the verb that do not hold would have meant, and which of them only just fail.
  private static void addRows(Scene scene, Clause clause, Set<String> names) {
    Matcher matcher = new Matcher(scene);
    for (Sense sense : scene.lexicon().verbs(scene.tree().lemma(clause.predicate()))) {
      if (matcher.matches(sense, clause)) {
        continue;
      }
      String meaning = meaning(sense);
      names.add("row=" + meaning);
      long held = sense.when().stream().filter(when -> matcher.holds(when, clause)).count();
      if (held == sense.when().size() - 1) {
        names.add("near=" + meaning);
        if (held > 0) {
          names.add("nearer=" + meaning);
        }
      }
    }
  }

  private static String meaning(Sense sense) {
    return switch (sense.meaning()) {
      case Meaning.Codes codes -> codes.type().name();
      case Meaning.Operates operates -> operates.operator().name().toLowerCase(Locale.ROOT);
      case Meaning.Inherits inherits -> "=";
      case Meaning.Nothing nothing -> "-";
    };
  }

  private void addClusters(String slot, String word, Set<String> names) {
    String cluster = clusters.getOrDefault(word, "");
    for (int depth : DEPTHS) {
      if (cluster.length() > depth) {
        names.add(slot + "~" + cluster.substring(0, depth));
      }
    }
    if (!cluster.isEmpty()) {
      names.add(slot + "~" + cluster);
    }
  }

  private static void addSetting(Scene scene, Clause clause, Set<String> names) {
    Tree tree = scene.tree();
    int verb = clause.predicate();
    Modality modality = Modality.of(tree, verb);
    names.add("passive=" + clause.passive());
    names.add("relation=" + tree.relation(verb));
    names.add("tag=" + tree.tag(verb));
    names.add("main=" + scene.isMain(verb));
    names.add("named=" + Math.min(3, scene.named().size()));
    names.add("complement=" + !clause.complements().isEmpty());
    if (modality.negated()) {
      names.add("negated");
    }
    if (modality.future()) {
      names.add("future");
    }
    if (modality.possible() || modality.obliged() || modality.conditional()) {
      names.add("unreal");
    }
  }

  private void addPart(String slot, List<Integer> heads, Scene scene, Set<String> names) {
    if (heads.isEmpty()) {
      names.add(slot + "=none");
    }
    for (int head : heads) {
      if (scene.tree().isVerb(head)) {
        names.add(slot + "=clause");
        continue;
      }
      if (scene.party(head).isPresent()) {
        names.add(slot + "=party");
      } else if (scene.namesParty(head)) {
        names.add(slot + "=of a party");
      }
      String word = scene.tree().lemma(head);
      names.add(slot + ":" + word);
      classes.getOrDefault(word, Set.of()).forEach(name -> names.add(slot + "@" + name));
      scene
          .nounSense(head)
          .map(Sense::meaning)
          .ifPresent(meaning -> {
            if (meaning instanceof Meaning.Codes codes) {
              names.add(slot + "#" + codes.type());
            }
          });
    }
  }
}
