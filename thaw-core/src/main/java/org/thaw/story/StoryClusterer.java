package org.thaw.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Brings articles of one event together, one article after the other, in order of publication.
///
/// An article that repeats another's runs of words is its copy and joins its story. Any other joins
/// the open story it is most like in words and names, if it is like enough; an article in another
/// language is compared by names and coded acts alone. Likeness fades with the days since the
/// story's last article, and acts in the opposite direction count against it. The cost of an
/// article depends on the stories open at its time, not on all that came before (single-pass
/// clustering with a time window, as in Allan et al. 1998, Topic Detection and Tracking).
///
/// Not thread-safe. The same articles in the same order give the same stories.
public final class StoryClusterer {

  private static final int LONGEST_POSTING = 1500;
  private static final int EXACT = 30;

  private final StoryParameters parameters;
  private final Frequencies frequencies = new Frequencies();
  private final CopyFinder copies;
  private final Map<String, OpenStory> byId = new LinkedHashMap<>();
  private final Map<String, OpenStory> byArticle = new HashMap<>();
  private final Map<Integer, List<OpenStory>> postings = new HashMap<>();

  public StoryClusterer(StoryParameters parameters) {
    this.parameters = parameters;
    this.copies = new CopyFinder(parameters.copy(), parameters.windowDays());
  }

  /// The stories of the articles, which are put in order of publication, then of id.
  public static List<Story> cluster(Collection<StoryArticle> articles, StoryParameters parameters) {
    List<StoryArticle> ordered = new ArrayList<>(articles);
    ordered.sort(
        Comparator.comparing((StoryArticle a) -> a.order().orElse(Instant.EPOCH))
            .thenComparing(StoryArticle::id));
    StoryClusterer clusterer = new StoryClusterer(parameters);
    ordered.forEach(clusterer::add);
    return clusterer.stories();
  }

  /// Puts the article into a story and returns the story's id as it is now.
  public String add(StoryArticle article) {
    Profile profile = Profile.of(article, frequencies, parameters);
    Optional<CopyFinder.Copy> copy = copies.add(article);
    List<Match> matches = matches(article, profile);
    OpenStory story;
    if (copy.isPresent() && byArticle.containsKey(copy.get().of())) {
      story = byArticle.get(copy.get().of());
      story.join(article, profile, Optional.of(copy.get().of()), copy.get().reason(), parameters);
    } else if (!matches.isEmpty() && matches.get(0).likeness() >= parameters.join()) {
      story = matches.get(0).story();
      String reason = reason(matches.get(0), profile);
      story.join(article, profile, Optional.empty(), reason, parameters);
      story = mergeSecond(matches, story);
    } else {
      story = new OpenStory(article.id());
      byId.put(article.id(), story);
      story.join(article, profile, Optional.empty(), "first report", parameters);
    }
    byArticle.put(article.id(), story);
    post(story, profile);
    frequencies.count(profile.seen());
    return story.id();
  }

  /// All stories so far, by their first article's arrival.
  public List<Story> stories() {
    return byId.values().stream().map(OpenStory::story).toList();
  }

  private record Match(OpenStory story, double likeness) {}

  private List<Match> matches(StoryArticle article, Profile profile) {
    Map<OpenStory, Double> shared = new HashMap<>();
    for (int term : profile.lookup()) {
      List<OpenStory> posted = postings.getOrDefault(term, List.of());
      if (posted.size() <= LONGEST_POSTING) {
        double weight = frequencies.rarity(term);
        for (OpenStory story : posted) {
          shared.merge(story, weight, Double::sum);
        }
      }
    }
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<OpenStory, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(entry -> entry.getKey().id()))
        .limit(EXACT)
        .map(entry -> new Match(entry.getKey(), likeness(article, profile, entry.getKey())))
        .sorted(
            Comparator.comparingDouble((Match match) -> -match.likeness())
                .thenComparing(match -> match.story().id()))
        .toList();
  }

  private double likeness(StoryArticle article, Profile profile, OpenStory story) {
    double base = story.likeness(article.language(), profile, parameters);
    double against = story.isOpposed(article.acts()) ? 0.75 : 1;
    return base * against * fading(article, story);
  }

  private double fading(StoryArticle article, OpenStory story) {
    if (article.order().isEmpty() || story.last().isEmpty()) {
      return 1;
    }
    double days =
        Math.abs(Duration.between(story.last().get(), article.order().get()).toHours()) / 24.0;
    if (days > parameters.windowDays()) {
      return 0;
    }
    return Math.pow(0.5, Math.max(0, days - 1) / parameters.halfLifeDays());
  }

  private OpenStory mergeSecond(List<Match> matches, OpenStory joined) {
    if (matches.size() < 2 || matches.get(1).likeness() < parameters.merge()) {
      return joined;
    }
    OpenStory second = matches.get(1).story();
    boolean secondIsOlder = order(second) < order(joined);
    OpenStory older = secondIsOlder ? second : joined;
    OpenStory younger = secondIsOlder ? joined : second;
    older.absorb(younger, parameters);
    byId.remove(younger.id());
    byArticle.replaceAll((article, story) -> story == younger ? older : story);
    postings.values().forEach(posted -> posted.replaceAll(s -> s == younger ? older : s));
    return older;
  }

  private int order(OpenStory story) {
    int position = 0;
    for (OpenStory other : byId.values()) {
      if (other == story) {
        return position;
      }
      position++;
    }
    return position;
  }

  private void post(OpenStory story, Profile profile) {
    for (int term : profile.lookup()) {
      List<OpenStory> posted = postings.computeIfAbsent(term, t -> new ArrayList<>(2));
      story.last().ifPresent(now -> posted.removeIf(other -> isClosed(other, now)));
      if (!posted.contains(story)) {
        posted.add(story);
      }
    }
  }

  private boolean isClosed(OpenStory story, Instant now) {
    return story
        .last()
        .map(last -> last.plus(Duration.ofDays(parameters.windowDays() + 1L)).isBefore(now))
        .orElse(false);
  }

  private String reason(Match match, Profile profile) {
    Set<String> words = new HashSet<>();
    List<String> shared = new ArrayList<>();
    for (int term : profile.lookup()) {
      if (match.story().knows(term) && shared.size() < 4 && words.add(frequencies.word(term))) {
        shared.add(frequencies.word(term));
      }
    }
    return "shares %s (likeness %.2f)".formatted(String.join(", ", shared), match.likeness());
  }
}
