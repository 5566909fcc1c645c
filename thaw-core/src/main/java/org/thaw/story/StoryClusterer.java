package org.thaw.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Brings articles of one event together.
///
/// An article that repeats another's runs of words is its copy and shares its story. Any other is
/// compared with those of the days around that share its rarest terms; a learned weight says how
/// likely each pair tells one story, and what is alike on average is grouped. Only what may hang
/// together with what has come since is grouped anew, so a day's news costs what a day's news
/// costs.
///
/// A story has the id of its earliest article, and keeps it while it grows, when a younger story
/// merges into it, and when a part of it that lacks that article splits off.
///
/// Not thread-safe. The same articles in the same order give the same stories; articles without a
/// date come before all others.
public final class StoryClusterer {

  private static final double SUREST = 6;

  /// Publication, then id; articles without a date first.
  static final Comparator<StoryArticle> ORDER =
      Comparator.comparing((StoryArticle a) -> a.order().orElse(Instant.MIN))
          .thenComparing(StoryArticle::id);

  private final StoryParameters parameters;
  private final Frequencies frequencies = new Frequencies();
  private final CopyFinder copies;
  private final Neighbours neighbours;
  private final List<StoryNode> nodes = new ArrayList<>();
  private final Map<String, StoryNode> byArticle = new HashMap<>();
  private final StoryUnits units;
  private int warmed;
  private int taken;

  public StoryClusterer(StoryParameters parameters) {
    this.parameters = parameters;
    this.copies = new CopyFinder(parameters.copy(), parameters.windowDays());
    this.units = new StoryUnits(nodes, parameters);
    this.neighbours =
        new Neighbours(Duration.ofDays(parameters.windowDays()), parameters.neighbours());
  }

  /// The stories of the articles, which are put in order of publication, then of id.
  public static List<Story> cluster(Collection<StoryArticle> articles, StoryParameters parameters) {
    return of(ordered(articles), parameters).stories();
  }

  /// A clusterer of articles that are in order.
  static StoryClusterer of(List<StoryArticle> ordered, StoryParameters parameters) {
    StoryClusterer clusterer = new StoryClusterer(parameters);
    clusterer.warmed = clusterer.frequencies.warm(ordered);
    ordered.forEach(clusterer::add);
    return clusterer;
  }

  /// The articles in the order in which they are to be added.
  static List<StoryArticle> ordered(Collection<StoryArticle> articles) {
    return articles.stream().sorted(ORDER).toList();
  }

  /// Takes an article in; it must not be published before those that were added.
  public void add(StoryArticle article) {
    if (++taken > warmed) {
      frequencies.count(Profile.terms(article, frequencies));
    }
    Optional<CopyFinder.Copy> copy = copies.add(article);
    StoryNode original = copy.map(found -> byArticle.get(found.of())).orElse(null);
    if (copy.isPresent() && original != null) {
      original.members.add(
          new Story.Member(
              article.id(), article.outlet(), copy.map(CopyFinder.Copy::of), copy.get().reason()));
      byArticle.put(article.id(), original);
      units.change(original);
      return;
    }
    Profile profile = Profile.of(article, frequencies, parameters);
    StoryNode node = new StoryNode(nodes.size());
    nodes.add(node);
    byArticle.put(article.id(), node);
    node.members.add(
        new Story.Member(article.id(), article.outlet(), Optional.empty(), "first report"));
    units.change(node);
    link(node, profile);
    neighbours.post(node.number, profile);
  }

  private void link(StoryNode node, Profile profile) {
    for (Neighbours.Posted near : neighbours.of(profile, frequencies)) {
      double[] likeness = Likeness.of(profile, near.profile());
      double logOdds = JoinWeights.STANDARD.logOdds(likeness);
      if (logOdds >= parameters.link()) {
        String reason = logOdds > 0 ? reason(profile, near.profile(), logOdds) : "";
        float kept = (float) Math.min(SUREST, logOdds);
        units.link(node, nodes.get(near.number()), kept, reason);
      }
    }
  }

  /// Forgets the articles from a time on, so that they and others can be added in their order.
  ///
  /// @param from time of the first that is to be added or forgotten
  /// @param later all that were added and are to be forgotten
  /// @return false if that is too long ago, or if more words are to be counted before the first
  ///   article is looked at; nothing is forgotten then
  boolean rewind(Instant from, Collection<StoryArticle> later) {
    boolean counted = warmed >= Frequencies.WARM && taken - later.size() >= warmed;
    if (!counted || !(copies.reaches(from) && neighbours.reaches(from))) {
      return false;
    }
    Set<String> gone = new HashSet<>();
    later.forEach(article -> {
      gone.add(article.id());
      frequencies.discount(Profile.terms(article, frequencies));
      StoryNode node = byArticle.remove(article.id());
      if (node != null) {
        units.change(node);
        node.members.removeIf(member -> member.article().equals(article.id()));
      }
    });
    taken -= later.size();
    while (!nodes.isEmpty() && nodes.getLast().members.isEmpty()) {
      units.remove(nodes.removeLast());
    }
    copies.rewind(gone);
    neighbours.rewind(nodes.size());
    return true;
  }

  /// All stories so far, by their first article's arrival.
  public List<Story> stories() {
    return units.stories();
  }

  private String reason(Profile profile, Profile near, double logOdds) {
    List<String> shared = new ArrayList<>();
    for (int term : profile.lookup()) {
      String word = frequencies.word(term);
      if (near.lookup().contains(term) && shared.size() < 4 && !shared.contains(word)) {
        shared.add(word);
      }
    }
    return "shares %s with %s (%.0f%% sure)"
        .formatted(
            String.join(", ", shared),
            near.id(),
            Math.min(99, 100 * JoinWeights.probability(logOdds)));
  }
}
