package org.thaw.relation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.thaw.finding.Measure;

/// A parameter file as read: each parameter by its name.
record ParameterFile(Properties properties) {

  Parameters parameters() {
    return new Parameters(
        text("version"),
        levels(),
        number("slope"),
        number("cooperationShare"),
        number("ledgerSlope"),
        number("band"),
        number("coderPrecision"),
        number("measurePrecision"),
        number("systematicDeviation"),
        number("exposureFloor"),
        (int) number("silenceDays"),
        (int) number("countriesInAnArticle"),
        (int) number("newsDays"),
        (int) number("undatedDays"),
        number("undatedShare"),
        number("corroborationCap"),
        (int) number("trendDays"),
        number("trendRelease"),
        change(),
        kinds(),
        states());
  }

  private Parameters.Levels levels() {
    return new Parameters.Levels(
        number("halfLife"),
        number("usualHalfLife"),
        number("conflictStories"),
        number("cooperationStories"),
        number("poolStories"),
        number("conflictReference"),
        number("cooperationReference"),
        number("eventWeight"));
  }

  private Parameters.ChangeParameters change() {
    return new Parameters.ChangeParameters(
        number("changeHazard"),
        number("changeThreshold"),
        number("conflictShape"),
        number("cooperationShape"),
        number("dispersion"),
        number("changePenalty"),
        (int) number("changeDays"),
        (int) number("shortestDays"),
        (int) number("liveDays"),
        (int) number("sideDays"),
        (int) number("sideStories"),
        (int) number("sideOutlets"));
  }

  private Map<Measure.Kind, Double> kinds() {
    Map<Measure.Kind, Double> kinds = new EnumMap<>(Measure.Kind.class);
    for (Measure.Kind kind : Measure.Kind.values()) {
      kinds.put(kind, number("measure." + kind.word()));
    }
    return kinds;
  }

  private Map<Measure.State, Double> states() {
    Map<Measure.State, Double> states = new EnumMap<>(Measure.State.class);
    for (Measure.State state : Measure.State.values()) {
      if (properties.getProperty("state." + state) != null) {
        states.put(state, number("state." + state));
      }
    }
    return states;
  }

  private String text(String name) {
    String value = properties.getProperty(name);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("no parameter " + name);
    }
    return value.strip();
  }

  private double number(String name) {
    try {
      return Double.parseDouble(text(name));
    } catch (NumberFormatException malformed) {
      throw new IllegalArgumentException(
          "%s is no number: %s".formatted(name, text(name)), malformed);
    }
  }
}
