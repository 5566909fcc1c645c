package org.thaw.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.thaw.text.Span;

/// Draws values from a seed; the same seed gives the same ones in the same order.
final class Draw {

  private static final List<String> COUNTRIES = List.of("COL", "IND", "IRN", "SAU", "USA");
  private static final List<String> WORDS =
      List.of("Bogotá", "talks", "“no”", "naïve", "sanctions", "50%", "the 𝔞 minister", "visa");

  private final Random random;

  Draw(long seed) {
    random = new Random(seed);
  }

  boolean coin() {
    return random.nextBoolean();
  }

  /// From 0 to below the bound.
  int number(int bound) {
    return random.nextInt(bound);
  }

  long number() {
    return random.nextLong();
  }

  /// In [0, 1).
  double share() {
    return random.nextDouble();
  }

  double between(double least, double most) {
    return random.nextDouble(least, most);
  }

  Span span(String text) {
    int start = random.nextInt(text.length());
    return new Span(start, start + 1 + random.nextInt(text.length() - start));
  }

  String country() {
    return COUNTRIES.get(random.nextInt(COUNTRIES.size()));
  }

  String words() {
    return WORDS.get(random.nextInt(WORDS.size())) + " " + WORDS.get(random.nextInt(WORDS.size()));
  }

  <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }

  <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  <T> List<T> some(Supplier<T> value) {
    List<T> values = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      values.add(value.get());
    }
    return values;
  }
}
