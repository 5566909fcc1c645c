package org.thaw.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  /// Articles that are taken together, so that every processor has its share.
  private static final int BATCH = 512;

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
    this.copies = copyFinder();
    this.units = new StoryUnits(nodes, parameters);
    this.neighbours =
        new Neighbours(Duration.ofDays(parameters.windowDays()), parameters.neighbours());
  }

  private CopyFinder copyFinder() {
    return new CopyFinder(parameters.copy(), parameters.windowDays(), frequencies);
  }

  /// The stories of the articles, which are put in order of publication, then of id.
  public static List<Story> cluster(Collection<StoryArticle> articles, StoryParameters parameters) {
    return of(ordered(articles), parameters).stories();
  }

  /// A clusterer of articles that are in order.
  static StoryClusterer of(List<StoryArticle> ordered, StoryParameters parameters) {
    StoryClusterer clusterer = new StoryClusterer(parameters);
    clusterer.warm(ordered);
    clusterer.add(ordered);
    return clusterer;
  }

  /// Counts the words of articles without a date, which none comes before, and of the first of the
  /// others, so that the earliest articles of an archive do not find every word rare.
  private void warm(List<StoryArticle> ordered) {
    int undated = 0;
    while (undated < ordered.size() && ordered.get(undated).order().isEmpty()) {
      undated++;
    }
    warmed = Math.min(ordered.size(), Math.max(undated, Frequencies.WARM));
    List<ArticleTerms> first = terms(ordered.subList(0, warmed));
    first.forEach(terms -> frequencies.count(terms.counted()));
    CopyFinder among = copyFinder();
    first.stream()
        .flatMap(terms -> among.add(terms).stream())
        .toList()
        .forEach(copy -> frequencies.discount(copy.repeated()));
  }

  /// The articles in the order in which they are to be added.
  static List<StoryArticle> ordered(Collection<StoryArticle> articles) {
    return articles.stream().sorted(ORDER).toList();
  }

  /// Takes articles in, which are in order and not published before those that were added.
  public void add(List<StoryArticle> ordered) {
    for (int from = 0; from < ordered.size(); from += BATCH) {
      addBatch(ordered.subList(from, Math.min(ordered.size(), from + BATCH)));
    }
  }

  /// What is known of each article alone, and how like it is to others, is worked out on all
  /// processors; what depends on what came before, one article after the other.
  private void addBatch(List<StoryArticle> ordered) {
    ordered
        .getFirst()
        .order()
        .ifPresent(now -> {
          copies.timeline().forget(now);
          neighbours.timeline().forget(now);
        });
    List<Entered> entered = new ArrayList<>();
    for (ArticleTerms terms : terms(ordered)) {
      enter(terms).ifPresent(entered::add);
    }
    List<List<Likely>> likely = entered.parallelStream().map(this::likely).toList();
    for (int i = 0; i < likely.size(); i++) {
      StoryNode node = entered.get(i).node();
      likely
          .get(i)
          .forEach(link -> units.link(node, nodes.get(link.to()), link.logOdds(), link.joining()));
    }
  }

  private List<ArticleTerms> terms(List<StoryArticle> articles) {
    return articles.parallelStream().map(article -> ArticleTerms.of(article, parameters)).toList();
  }

  /// An article that is no copy.
  private record Entered(StoryNode node, ArticleTerms terms, Profile profile) {}

  /// @param to number of an earlier node
  private record Likely(int to, float logOdds, Optional<Joining> joining) {}

  /// Puts an article where later ones find it; empty if it is a copy.
  private Optional<Entered> enter(ArticleTerms terms) {
    StoryArticle article = terms.article();
    boolean counts = ++taken > warmed;
    if (counts) {
      frequencies.count(terms.counted());
    }
    Optional<CopyFinder.Copy> copy = copies.add(terms);
    StoryNode original = copy.map(found -> byArticle.get(found.of())).orElse(null);
    if (copy.isPresent() && original != null) {
      if (counts) {
        frequencies.discount(copy.get().repeated());
      }
      original.members.add(
          new Story.Member(
              article.id(), article.outlet(), copy.map(CopyFinder.Copy::of), copy.get().joining()));
      byArticle.put(article.id(), original);
      units.change(original);
      return Optional.empty();
    }
    StoryNode node = new StoryNode(nodes.size());
    nodes.add(node);
    byArticle.put(article.id(), node);
    node.members.add(
        new Story.Member(article.id(), article.outlet(), Optional.empty(), Joining.FIRST));
    units.change(node);
    Profile profile = Profile.of(terms, frequencies, parameters);
    neighbours.post(profile);
    return Optional.of(new Entered(node, terms, profile));
  }

  private List<Likely> likely(Entered entered) {
    List<Likely> likely = new ArrayList<>();
    TermWords words = new TermWords(entered.terms());
    for (int number : neighbours.of(entered.profile(), entered.node().number)) {
      Profile near = neighbours.profile(number);
      double[] likeness = Likeness.of(entered.profile(), near);
      double undated = JoinWeights.STANDARD.ofUndated(likeness);
      double evidence = JoinWeights.STANDARD.logOdds(likeness) - undated;
      double logOdds = evidence + parameters.undated() * undated;
      Marks marks = entered.profile().marks();
      boolean apart = marks.isOfOtherDate(near.marks()) || marks.isColumnBeside(near.marks());
      if (evidence >= parameters.link() && !apart) {
        Optional<Joining> joining =
            logOdds >= parameters.join()
                ? Optional.of(joining(entered.profile(), words, near, logOdds))
                : Optional.empty();
        likely.add(new Likely(number, (float) Math.min(SUREST, logOdds), joining));
      }
    }
    return likely;
  }

  /// Forgets the articles from a time on, so that they and others can be added in their order.
  ///
  /// @param from time of the first that is to be added or forgotten
  /// @param later all that were added and are to be forgotten
  /// @return false if that is too long ago, or if more words are to be counted before the first
  ///   article is looked at; nothing is forgotten then
  boolean rewind(Instant from, Collection<StoryArticle> later) {
    boolean counted = warmed >= Frequencies.WARM && taken - later.size() >= warmed;
    if (!counted || !(copies.timeline().reaches(from) && neighbours.timeline().reaches(from))) {
      return false;
    }
    for (StoryArticle article : later) {
      StoryNode node = byArticle.remove(article.id());
      if (node != null) {
        units.change(node);
        node.leave(article.id());
      }
    }
    taken -= later.size();
    while (!nodes.isEmpty() && nodes.getLast().members.isEmpty()) {
      units.remove(nodes.removeLast());
    }
    copies.rewind(later.size());
    neighbours.timeline().rewind(nodes.size());
    return true;
  }

  /// All stories so far, by their first article's arrival.
  public List<Story> stories() {
    return regroup().all();
  }

  /// The same, with what has changed since the last time.
  StoryUnits.Regrouped regroup() {
    return units.regroup();
  }

  private static Joining joining(Profile profile, TermWords words, Profile near, double logOdds) {
    List<String> shared = new ArrayList<>();
    for (int term : profile.lookup()) {
      if (shared.size() < Joining.LOOK
          && Arrays.stream(near.lookup()).anyMatch(other -> other == term)) {
        words.word(term).filter(word -> !shared.contains(word)).ifPresent(shared::add);
      }
    }
    return Joining.with(near.id(), shared, JoinWeights.probability(logOdds));
  }
}
