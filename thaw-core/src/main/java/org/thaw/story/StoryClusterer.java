package org.thaw.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Brings articles of one event together.
///
/// An article that repeats another's runs of words is its copy and shares its story. Any other is
/// compared with those of the days around that share its rarest terms; a learned weight says how
/// likely each pair tells one story, and what is alike on average is grouped. Only articles that
/// are linked, directly or through others, with what has come since are grouped anew, so a day's
/// news costs what a day's news costs.
///
/// A story has the id of its earliest article, and keeps it while it grows, when a younger story
/// merges into it, and when a part of it that lacks that article splits off.
///
/// Not thread-safe. The same articles in the same order give the same stories; articles without a
/// date come before all others.
public final class StoryClusterer {

  private static final double SUREST = 6;

  private final StoryParameters parameters;
  private final Frequencies frequencies = new Frequencies();
  private final CopyFinder copies;
  private final Neighbours neighbours;
  private final List<Node> nodes = new ArrayList<>();
  private final Map<String, Node> byArticle = new HashMap<>();
  private final Map<Integer, List<Grouped>> grouped = new TreeMap<>();
  private final Set<Integer> changed = new HashSet<>();
  private int counted;

  public StoryClusterer(StoryParameters parameters) {
    this.parameters = parameters;
    this.copies = new CopyFinder(parameters.copy(), parameters.windowDays());
    this.neighbours =
        new Neighbours(Duration.ofDays(parameters.windowDays()), parameters.neighbours());
  }

  /// The stories of the articles, which are put in order of publication, then of id.
  public static List<Story> cluster(Collection<StoryArticle> articles, StoryParameters parameters) {
    StoryClusterer clusterer = new StoryClusterer(parameters);
    List<StoryArticle> ordered = ordered(articles);
    clusterer.counted = clusterer.frequencies.warm(ordered);
    ordered.forEach(clusterer::add);
    return clusterer.stories();
  }

  /// The articles in the order in which they are to be added.
  static List<StoryArticle> ordered(Collection<StoryArticle> articles) {
    List<StoryArticle> ordered = new ArrayList<>(articles);
    ordered.sort(
        Comparator.comparing((StoryArticle a) -> a.order().orElse(Instant.MIN))
            .thenComparing(StoryArticle::id));
    return ordered;
  }

  /// An article that is no copy, its copies, and what it is like.
  private static final class Node {
    private final int number;
    private final List<Story.Member> members = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private int component;

    /// Among the nodes that are being grouped.
    private int place;

    Node(int number) {
      this.number = number;
      this.component = number;
    }
  }

  /// @param first number of its first node
  private record Grouped(int first, Story story) {}

  /// @param to number of an earlier node
  private record Link(int to, float logOdds, String reason) {}

  /// Takes an article in; it must not be published before those that were added.
  public void add(StoryArticle article) {
    if (--counted < 0) {
      frequencies.count(Profile.terms(article, frequencies));
    }
    Optional<CopyFinder.Copy> copy = copies.add(article);
    Node original = copy.map(found -> byArticle.get(found.of())).orElse(null);
    if (copy.isPresent() && original != null) {
      original.members.add(
          new Story.Member(
              article.id(), article.outlet(), copy.map(CopyFinder.Copy::of), copy.get().reason()));
      byArticle.put(article.id(), original);
      changed.add(root(original.number));
      return;
    }
    Profile profile = Profile.of(article, frequencies, parameters);
    Node node = new Node(nodes.size());
    nodes.add(node);
    byArticle.put(article.id(), node);
    node.members.add(
        new Story.Member(article.id(), article.outlet(), Optional.empty(), "first report"));
    link(node, profile);
    neighbours.post(node.number, profile);
    changed.add(root(node.number));
  }

  private void link(Node node, Profile profile) {
    for (Neighbours.Posted near : neighbours.of(profile, frequencies)) {
      double[] likeness = Likeness.of(profile, near.profile());
      double logOdds = JoinWeights.STANDARD.logOdds(likeness);
      if (logOdds >= parameters.link()) {
        String reason = logOdds > 0 ? reason(profile, near.profile(), logOdds) : "";
        float kept = (float) Math.min(SUREST, logOdds);
        node.links.add(new Link(near.number(), kept, reason));
        unite(node.number, near.number());
      }
    }
  }

  /// All stories so far, by their first article's arrival.
  public List<Story> stories() {
    Map<Integer, List<Node>> components = new TreeMap<>();
    Set<Integer> roots = new HashSet<>();
    changed.forEach(number -> roots.add(root(number)));
    for (Node node : nodes) {
      int root = root(node.number);
      if (roots.contains(root)) {
        components.computeIfAbsent(root, r -> new ArrayList<>()).add(node);
      }
    }
    changed.forEach(grouped::remove);
    components.forEach((root, members) -> {
      members.forEach(node -> grouped.remove(node.number));
      grouped.put(root, group(members));
    });
    changed.clear();
    return grouped.values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt(Grouped::first))
        .map(Grouped::story)
        .toList();
  }

  private List<Grouped> group(List<Node> members) {
    for (int place = 0; place < members.size(); place++) {
      members.get(place).place = place;
    }
    Agglomeration agglomeration =
        new Agglomeration(members.size(), parameters.join(), parameters.absent());
    double[] closest = closest(members);
    for (Node node : members) {
      for (Link link : node.links) {
        int one = node.place;
        int other = nodes.get(link.to()).place;
        double behind = (closest[one] + closest[other]) / 2 - link.logOdds();
        agglomeration.link(one, other, link.logOdds() - parameters.rival() * behind);
      }
    }
    return agglomeration.groups().stream()
        .map(group -> story(group.stream().map(members::get).toList()))
        .toList();
  }

  /// How like each node is to the one it is most like.
  private double[] closest(List<Node> members) {
    double[] closest = new double[members.size()];
    Arrays.fill(closest, Double.NEGATIVE_INFINITY);
    for (Node node : members) {
      for (Link link : node.links) {
        int one = node.place;
        int other = nodes.get(link.to()).place;
        closest[one] = Math.max(closest[one], link.logOdds());
        closest[other] = Math.max(closest[other], link.logOdds());
      }
    }
    return closest;
  }

  private static Grouped story(List<Node> nodes) {
    Set<Integer> earlier = new HashSet<>();
    List<Story.Member> members = new ArrayList<>();
    for (Node node : nodes) {
      String reason =
          node.links.stream()
              .filter(link -> earlier.contains(link.to()))
              .max(Comparator.comparingDouble(Link::logOdds))
              .map(Link::reason)
              .orElse(earlier.isEmpty() ? "first report" : "is like others that joined");
      Story.Member first = node.members.getFirst();
      members.add(new Story.Member(first.article(), first.outlet(), Optional.empty(), reason));
      members.addAll(node.members.subList(1, node.members.size()));
      earlier.add(node.number);
    }
    Story story = new Story(members.getFirst().article(), members);
    return new Grouped(nodes.getFirst().number, story);
  }

  private int root(int number) {
    int root = number;
    while (nodes.get(root).component != root) {
      root = nodes.get(root).component;
    }
    int at = number;
    while (nodes.get(at).component != root) {
      int next = nodes.get(at).component;
      nodes.get(at).component = root;
      at = next;
    }
    return root;
  }

  private void unite(int one, int other) {
    int a = root(one);
    int b = root(other);
    nodes.get(Math.max(a, b)).component = Math.min(a, b);
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
