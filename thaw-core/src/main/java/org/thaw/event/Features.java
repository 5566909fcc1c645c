package org.thaw.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.thaw.finding.Actor;

/// What can be said about a coding before it is believed: names of binary features.
final class Features {

  private final Scene scene;
  private final Tree tree;
  private final int sport;

  Features(Scene scene) {
    this.scene = scene;
    this.tree = scene.tree();
    this.sport = count("SPORT");
  }

  private int count(String name) {
    int count = 0;
    for (int i = 0; i < tree.size(); i++) {
      count += scene.lexicon().isIn(tree.lemma(i), name) ? 1 : 0;
    }
    return Math.min(count, 2);
  }

  /// Features of the coding that stands after `earlier` in its sentence.
  Set<String> of(Coding coding, List<Coding> earlier) {
    Act act = coding.act();
    Set<String> names = new LinkedHashSet<>();
    names.add("type=" + act.type());
    String path = "path=" + path(act.predicate());
    names.add(path);
    names.add("actors=" + kind(coding.actors()));
    names.add("recipients=" + kind(coding.recipients()));
    names.add("realis=" + act.realis());
    names.add("rules=" + Math.min(act.rules().size(), 3));
    names.add("weight=" + Math.min(act.weight(), 6) / 2);
    names.add("sport=" + sport);
    names.add("place=" + Math.min(earlier.size(), 3));
    names.add("trigger=" + tree.lemma(act.predicate()));
    names.add("key=" + act.key());
    names.add("main=" + scene.isMain(act.predicate()));
    names.add("long=" + Math.min(tree.size() / 12, 4));
    names.add(path + ":" + act.type().quad());
    if (tree.head(act.predicate()) >= 0) {
      names.add("under=" + tree.lemma(tree.head(act.predicate())));
    }
    if (coding.actorCodes().equals(coding.recipientCodes())) {
      names.add("inward");
      names.add("inward:" + act.type());
    }
    addEarlier(coding, earlier, names);
    return names;
  }

  private void addEarlier(Coding coding, List<Coding> earlier, Set<String> names) {
    for (Coding other : earlier) {
      if (other.act().type() == coding.act().type() && !isAnswer(coding, other)) {
        names.add("again");
        if (other.actorCodes().equals(coding.actorCodes())) {
          names.add("again by the same");
        }
      }
      if (other.actorCodes().equals(coding.actorCodes())
          && other.recipientCodes().equals(coding.recipientCodes())) {
        names.add("same parties");
      }
    }
  }

  /// True for what the other side does in its turn.
  private static boolean isAnswer(Coding coding, Coding other) {
    return coding.hasActor()
        && coding.hasRecipient()
        && other.actorCodes().equals(coding.recipientCodes())
        && other.recipientCodes().equals(coding.actorCodes());
  }

  private static String kind(List<Actor> actors) {
    if (actors.isEmpty()) {
      return "none";
    }
    if (actors.stream().anyMatch(Actor::isState)) {
      return "state";
    }
    return actors.stream().anyMatch(a -> a.country().isPresent()) ? "body" : "open";
  }

  /// The kind of clause or phrase the act is told in.
  private String path(int predicate) {
    String relation = tree.relation(predicate);
    boolean hangs = tree.head(predicate) >= 0;
    if (!tree.isVerb(predicate)) {
      boolean object = hangs && relation.equals("pobj");
      return "noun:" + (object ? tree.form(tree.head(predicate)) : relation);
    }
    if (!hangs) {
      return relation;
    }
    return switch (relation) {
      case "advcl" -> "advcl:" + mark(predicate);
      case "conj" -> "conj:" + tree.relation(tree.head(predicate));
      case "pcomp" -> "pcomp:" + tree.form(tree.head(predicate));
      case "ccomp" ->
          scene.lexicon().isIn(tree.lemma(tree.head(predicate)), "SAYING") ? "reported" : "ccomp";
      default -> relation;
    };
  }

  private String mark(int predicate) {
    int mark = tree.child(predicate, Labels.MARKS);
    if (mark >= 0) {
      return tree.form(mark);
    }
    boolean purpose =
        tree.all(predicate, Labels.AUX).stream().anyMatch(aux -> tree.form(aux).equals("to"));
    return purpose ? "to" : tree.tag(predicate);
  }
}
