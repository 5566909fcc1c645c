package org.thaw.evaluation.convert;

import java.util.Map;
import java.util.TreeMap;

/// Every conversion by the name of the set.
public final class Conversions {

  private static final Map<String, Conversion> ALL =
      new TreeMap<>(
          Map.of(
              "plover-gsr", new PloverConversion(),
              "plover-pairs", new PloverPairConversion(),
              "petrarch", new PetrarchConversion(),
              "meantime", new MeantimeConversion(),
              "recognizers-en", new RecognizersConversion("en"),
              "recognizers-es", new RecognizersConversion("es")));

  private Conversions() {}

  /// The conversion of a set.
  ///
  /// @throws IllegalArgumentException naming all kinds if there is no such one
  public static Conversion named(String kind) {
    Conversion conversion = ALL.get(kind);
    if (conversion == null) {
      throw new IllegalArgumentException(
          "no conversion %s: %s".formatted(kind, String.join(", ", ALL.keySet())));
    }
    return conversion;
  }
}
