package org.thaw.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.thaw.relation.Parameters.Levels;

/// Fits the parameters of the levels to the news of a pool of pairs.
///
/// The levels of an ordinary relation are medians over the pairs. The half-lives and the weights of
/// the priors are those under which each day's numbers of conflict and cooperation events, given
/// all days before, were likeliest (negative binomial: a Poisson count at a gamma level), over a
/// grid, on the days before `split`; days from then on are held out. Deterministic.
public final class LevelFit {

  /// Candidates, each in its own unit.
  private static final double[] HALF_LIVES = {14, 21, 28, 42, 60, 90};

  private static final double[] USUAL_HALF_LIVES = {180, 365, 730};
  private static final double[] STORIES = {3, 5, 8, 12, 20, 40};
  private static final double[] POOL_STORIES = {2, 5, 10};

  private final List<List<ActiveDay>> pool;
  private final LocalDate split;

  /// @param pairs the active days of each pair, in order of date; pairs with fewer than `least` are
  ///   left out
  /// @param split first day that is held out
  public LevelFit(Collection<List<ActiveDay>> pairs, int least, LocalDate split) {
    this.pool = pairs.stream().filter(days -> days.size() >= least).toList();
    this.split = split;
    if (pool.isEmpty()) {
      throw new IllegalArgumentException("no pair with " + least + " days of news to fit to");
    }
  }

  /// How well levels foretell, in nats per active day.
  ///
  /// @param fitted mean log likelihood of the days before the split
  /// @param heldOut that of the days from the split on; NaN if there is none
  public record Score(double fitted, double heldOut) {}

  /// How widely levels of conflict differ, and how well that tells stretches of four weeks, in nats
  /// per stretch.
  ///
  /// @param shape of the gamma distribution of the levels
  public record Spread(double shape, Score score) {}

  /// Levels and how well they foretell.
  public record Trial(Levels levels, Score conflict, Score cooperation) {

    /// Mean log likelihood of the fitted days' conflict and cooperation.
    public double fitted() {
      return conflict.fitted() + cooperation.fitted();
    }
  }

  /// Number of pairs that are fitted to.
  public int pairs() {
    return pool.size();
  }

  /// The levels of an ordinary relation and the weight of an event, as the pool has them; all else
  /// as in `levels`.
  public Levels references(Levels levels) {
    double weight = total(day -> day.conflict() + day.cooperation());
    double count = total(day -> day.conflicts() + day.cooperations());
    return levels.withReferences(
        median(ActiveDay::conflict), median(ActiveDay::cooperation), weight / count);
  }

  /// The likeliest spread of the levels of conflict, then that of `parameters`.
  public List<Spread> spreads(Parameters parameters) {
    double unit = references(parameters.levels()).eventWeight();
    SpreadFit fit = new SpreadFit(pool, unit, split);
    return List.of(fit.best(), fit.trial(parameters.change().conflictShape()));
  }

  /// The likeliest levels, with references fitted first.
  public Trial best(Levels start) {
    Levels references = references(start);
    List<Trial> trials = new ArrayList<>();
    for (double halfLife : HALF_LIVES) {
      for (double usual : USUAL_HALF_LIVES) {
        for (double poolStories : POOL_STORIES) {
          trials.add(bestStories(shape(references, halfLife, usual, poolStories)));
        }
      }
    }
    return trials.stream().max(Comparator.comparingDouble(Trial::fitted)).orElseThrow();
  }

  /// Levels that differ from `levels` in one parameter, one trial for each candidate of each.
  public List<Trial> profile(Levels levels) {
    List<Levels> near = new ArrayList<>();
    for (double value : HALF_LIVES) {
      near.add(shape(levels, value, levels.usualHalfLife(), levels.poolStories()));
    }
    for (double value : USUAL_HALF_LIVES) {
      near.add(shape(levels, levels.halfLife(), value, levels.poolStories()));
    }
    for (double value : POOL_STORIES) {
      near.add(shape(levels, levels.halfLife(), levels.usualHalfLife(), value));
    }
    for (double value : STORIES) {
      near.add(stories(levels, value, levels.cooperationStories()));
    }
    for (double value : STORIES) {
      near.add(stories(levels, levels.conflictStories(), value));
    }
    return near.stream().distinct().map(this::trial).toList();
  }

  /// How well levels foretell the pool's days.
  public Trial trial(Levels levels) {
    return new Trial(
        levels,
        score(levels, levels.conflictStories(), true),
        score(levels, levels.cooperationStories(), false));
  }

  private Trial bestStories(Levels levels) {
    return trial(stories(levels, bestStories(levels, true), bestStories(levels, false)));
  }

  private double bestStories(Levels levels, boolean conflict) {
    double best = STORIES[0];
    double highest = Double.NEGATIVE_INFINITY;
    for (double stories : STORIES) {
      double fitted = score(levels, stories, conflict).fitted();
      if (fitted > highest) {
        highest = fitted;
        best = stories;
      }
    }
    return best;
  }

  private Score score(Levels levels, double own, boolean conflict) {
    Foresight foresight = new Foresight(levels, own, conflict);
    double[] sums = new double[2];
    long[] counts = new long[2];
    for (List<ActiveDay> days : pool) {
      foresight.begin();
      for (ActiveDay day : days) {
        int held = day.date().isBefore(split) ? 0 : 1;
        sums[held] += foresight.next(day);
        counts[held]++;
      }
    }
    return new Score(sums[0] / counts[0], sums[1] / counts[1]);
  }

  private double median(ToDoubleFunction<ActiveDay> weight) {
    List<Double> rates =
        pool.stream()
            .map(days ->
                days.stream().mapToDouble(weight).sum()
                    / days.stream().mapToInt(ActiveDay::stories).sum())
            .sorted()
            .toList();
    int middle = rates.size() / 2;
    return rates.size() % 2 == 1
        ? rates.get(middle)
        : (rates.get(middle - 1) + rates.get(middle)) / 2;
  }

  private double total(ToDoubleFunction<ActiveDay> number) {
    return pool.stream().flatMap(List::stream).mapToDouble(number).sum();
  }

  private static Levels shape(Levels levels, double halfLife, double usual, double pool) {
    return new Levels(
        halfLife,
        usual,
        levels.conflictStories(),
        levels.cooperationStories(),
        pool,
        levels.conflictReference(),
        levels.cooperationReference(),
        levels.eventWeight());
  }

  private static Levels stories(Levels levels, double conflict, double cooperation) {
    return new Levels(
        levels.halfLife(),
        levels.usualHalfLife(),
        conflict,
        cooperation,
        levels.poolStories(),
        levels.conflictReference(),
        levels.cooperationReference(),
        levels.eventWeight());
  }

  /// Walks through the days of a pair and says how likely each day's count was before it was known.
  private static final class Foresight {

    private final Levels levels;
    private final double own;
    private final double reference;
    private final ToIntFunction<ActiveDay> count;
    private double recent;
    private double recentStories;
    private double usual;
    private double usualStories;
    private long last;

    Foresight(Levels levels, double own, boolean conflict) {
      this.levels = levels;
      this.own = own;
      this.count = conflict ? ActiveDay::conflicts : ActiveDay::cooperations;
      this.reference =
          (conflict ? levels.conflictReference() : levels.cooperationReference())
              / levels.eventWeight();
    }

    void begin() {
      recent = 0;
      recentStories = 0;
      usual = 0;
      usualStories = 0;
      last = Long.MIN_VALUE;
    }

    double next(ActiveDay day) {
      long gap = last == Long.MIN_VALUE ? 0 : day.date().toEpochDay() - last;
      last = day.date().toEpochDay();
      double shrink = Math.pow(levels.discount(), gap);
      double shrinkUsual = Math.pow(levels.usualDiscount(), gap);
      recent *= shrink;
      recentStories *= shrink;
      usual *= shrinkUsual;
      usualStories *= shrinkUsual;
      int events = count.applyAsInt(day);
      double likelihood = logLikelihood(events, day.stories());
      recent += events;
      recentStories += day.stories();
      usual += events;
      usualStories += day.stories();
      return likelihood;
    }

    private double logLikelihood(int events, int stories) {
      double pool = levels.poolStories();
      double mean = (usual + pool * reference) / (usualStories + pool);
      double shape = recent + own * mean;
      double rate = recentStories + own;
      return GammaFunctions.logEvidence(events, stories, shape, rate)
          + events * Math.log(stories)
          - GammaFunctions.logGamma(events + 1);
    }
  }
}
