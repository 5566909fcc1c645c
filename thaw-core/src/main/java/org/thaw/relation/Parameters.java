package org.thaw.relation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.DoubleStream;
import org.thaw.finding.Measure;

/// The parameters of the index, as `parameters.properties` documents them one by one.
///
/// @param band probability of the band, in (0, 1)
/// @param exposureFloor discounted stories
/// @param silenceDays days without a story after which nothing is said
/// @param undatedShare what an act weighs that no source dates, beside one with a day
/// @param kinds weight of a measure in force
/// @param states share of that weight in a state
public record Parameters(
    String version,
    Levels levels,
    double slope,
    double cooperationShare,
    double ledgerSlope,
    double band,
    double coderPrecision,
    double measurePrecision,
    double systematicDeviation,
    double exposureFloor,
    int silenceDays,
    int countriesInAnArticle,
    int newsDays,
    int undatedDays,
    double undatedShare,
    double corroborationCap,
    int trendDays,
    double trendRelease,
    ChangeParameters change,
    Map<Measure.Kind, Double> kinds,
    Map<Measure.State, Double> states) {

  public Parameters {
    kinds = Map.copyOf(kinds);
    states = Map.copyOf(states);
  }

  /// The parameters of the levels of conflict and cooperation, those that `thaw fit` fits.
  ///
  /// @param halfLife days after which news weighs half in the level
  /// @param usualHalfLife days after which it weighs half in what is usual between the two
  /// @param conflictStories stories that what is usual counts for in the level of conflict
  /// @param cooperationStories the same for cooperation
  /// @param poolStories stories that the pool's level counts for in what is usual
  /// @param conflictReference weight of conflict per story in an ordinary relation of the pool
  /// @param cooperationReference the same of cooperation
  /// @param eventWeight weight of a typical event
  public record Levels(
      double halfLife,
      double usualHalfLife,
      double conflictStories,
      double cooperationStories,
      double poolStories,
      double conflictReference,
      double cooperationReference,
      double eventWeight) {

    public Levels {
      double least =
          DoubleStream.of(
                  halfLife,
                  usualHalfLife,
                  conflictStories,
                  cooperationStories,
                  poolStories,
                  conflictReference,
                  cooperationReference,
                  eventWeight)
              .min()
              .orElseThrow();
      if (!(least > 0)) {
        throw new IllegalArgumentException("a parameter of the levels is not positive: " + least);
      }
    }

    /// Factor by which a weight shrinks in a day.
    public double discount() {
      return Math.pow(2, -1 / halfLife);
    }

    /// Factor by which what is usual shrinks in a day.
    public double usualDiscount() {
      return Math.pow(2, -1 / usualHalfLife);
    }

    /// These with other levels of an ordinary relation.
    public Levels withReferences(double conflict, double cooperation, double weight) {
      return new Levels(
          halfLife,
          usualHalfLife,
          conflictStories,
          cooperationStories,
          poolStories,
          conflict,
          cooperation,
          weight);
    }
  }

  /// The parameters of change point detection.
  ///
  /// @param hazard prior probability of a change on a day
  /// @param threshold posterior probability needed
  /// @param days within which two days of change are taken for one, and its acts are looked for
  /// @param conflictShape shape of the gamma distribution of levels of conflict before and behind a
  ///   change, which `thaw fit` fits
  /// @param cooperationShape the same of cooperation
  /// @param shortestDays least days between two change points of the pass over the archive
  public record ChangeParameters(
      double hazard,
      double threshold,
      double conflictShape,
      double cooperationShape,
      double dispersion,
      double penalty,
      int days,
      int shortestDays,
      int liveDays,
      int sideDays,
      int sideStories,
      int sideOutlets) {}

  /// The parameters that ship.
  public static Parameters load() {
    try (InputStream in = Parameters.class.getResourceAsStream("parameters.properties")) {
      if (in == null) {
        throw new IOException("missing on the class path: parameters.properties");
      }
      return read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// The parameters of a file in the form of the one that ships.
  ///
  /// @throws IllegalArgumentException if a parameter is missing or not a number
  public static Parameters read(Reader reader) throws IOException {
    Properties properties = new Properties();
    properties.load(reader);
    return new ParameterFile(properties).parameters();
  }

  /// The same parameters with other levels, under a version of their own.
  public Parameters with(String name, Levels others) {
    return with(name, others, coderPrecision);
  }

  /// The same parameters as if this share of coded events were right.
  public Parameters withCoderPrecision(double share) {
    return with(version, levels, share);
  }

  private Parameters with(String name, Levels others, double precision) {
    return new Parameters(
        name,
        others,
        slope,
        cooperationShare,
        ledgerSlope,
        band,
        precision,
        measurePrecision,
        systematicDeviation,
        exposureFloor,
        silenceDays,
        countriesInAnArticle,
        newsDays,
        undatedDays,
        undatedShare,
        corroborationCap,
        trendDays,
        trendRelease,
        change,
        kinds,
        states);
  }

  /// Factor by which so many independent outlets raise the weight of an act: it grows slowly.
  double corroboration(int outlets) {
    return Math.min(corroborationCap, 1 + Math.log(outlets));
  }

  /// Weight of a measure of a kind in a state, in the stock of the ledger.
  public double weight(Measure.Kind kind, Measure.State state) {
    return kinds.getOrDefault(kind, 0.0) * states.getOrDefault(state, 0.0);
  }
}
