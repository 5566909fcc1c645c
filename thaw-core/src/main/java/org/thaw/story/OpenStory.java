package org.thaw.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A story that may still grow: the middle of its articles in each language, and what they report.
final class OpenStory {

  private static final int TERMS = 140;
  private static final double WORDS = 0.74;

  private final String id;
  private final List<Story.Member> members = new ArrayList<>();
  private final Map<String, TermVector> words = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> acts = new HashSet<>();
  private final Set<Integer> terms = new HashSet<>();
  private TermVector shared = TermVector.EMPTY;
  private TermVector names = TermVector.EMPTY;
  private TermVector actVector = TermVector.EMPTY;
  private Optional<Instant> last = Optional.empty();

  OpenStory(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  Optional<Instant> last() {
    return last;
  }

  boolean knows(int term) {
    return terms.contains(term);
  }

  void join(
      StoryArticle article,
      Profile profile,
      Optional<String> copyOf,
      String reason,
      StoryParameters parameters) {
    int before = counts.getOrDefault(article.language(), 0);
    TermVector middle = words.getOrDefault(article.language(), TermVector.EMPTY);
    words.put(article.language(), middle.mean(before, profile.words(), TERMS));
    counts.put(article.language(), before + 1);
    shared = shared.mean(members.size(), profile.shared(), TERMS);
    names = names.mean(members.size(), profile.names(), 48);
    actVector = actVector.mean(members.size(), profile.acts(), 48);
    acts.addAll(article.acts());
    terms.addAll(profile.lookup());
    members.add(new Story.Member(article.id(), article.outlet(), copyOf, reason));
    last = later(last, article.order());
  }

  void absorb(OpenStory other, StoryParameters parameters) {
    other.words.forEach((language, vector) -> {
      TermVector middle = words.getOrDefault(language, TermVector.EMPTY);
      words.put(language, middle.mean(counts.getOrDefault(language, 0), vector, TERMS));
      counts.merge(language, other.counts.get(language), Integer::sum);
    });
    shared = shared.mean(members.size(), other.shared, TERMS);
    names = names.mean(members.size(), other.names, 48);
    actVector = actVector.mean(members.size(), other.actVector, 48);
    acts.addAll(other.acts);
    terms.addAll(other.terms);
    members.addAll(other.members);
    last = later(last, other.last);
  }

  private static Optional<Instant> later(Optional<Instant> one, Optional<Instant> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    return one.get().isAfter(other.get()) ? one : other;
  }

  /// How like an article is, in [0, 1]: by words and names in a language the story has, else by
  /// names and acts, scaled so that `across` there means what `join` means here.
  double likeness(String language, Profile profile, StoryParameters parameters) {
    TermVector middle = words.get(language);
    double sameNames = names.dot(profile.names());
    double sameActs = actVector.dot(profile.acts());
    double across =
        (0.6 * shared.dot(profile.shared()) + 0.25 * sameNames + 0.15 * sameActs)
            * parameters.join()
            / parameters.across();
    if (middle == null) {
      return across;
    }
    return WORDS * middle.dot(profile.words()) + (1 - WORDS) * sameNames;
  }

  /// True if these acts go the other way: `ASSAULT A>B` where the story has `ASSAULT B>A` only.
  boolean isOpposed(Set<String> others) {
    boolean opposed = false;
    for (String act : others) {
      if (acts.contains(act)) {
        return false;
      }
      opposed |= acts.contains(reversed(act));
    }
    return opposed;
  }

  private static String reversed(String act) {
    int space = act.indexOf(' ');
    int arrow = act.indexOf('>');
    return act.substring(0, space + 1)
        + act.substring(arrow + 1)
        + ">"
        + act.substring(space + 1, arrow);
  }

  Story story() {
    return new Story(id, members);
  }
}
