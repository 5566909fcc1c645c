package org.thaw.store.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.thaw.finding.Finding;
import org.thaw.finding.When;
import org.thaw.text.Span;

/// The fields of one JSON object in the order they are written. An unknown value is `null`.
final class Fields {

  private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

  /// The fields every finding has: id, spans, sentence, confidence, rules.
  static Fields of(Finding finding) {
    return new Fields()
        .put("id", finding.id())
        .list("spans", finding.spans(), Fields::span)
        .put("sentence", finding.sentence())
        .put("confidence", finding.confidence())
        .put("rules", finding.evidence().rules());
  }

  static List<Integer> span(Span span) {
    return List.of(span.start(), span.end());
  }

  /// The word for a constant: lower case.
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT);
  }

  static Map<String, @Nullable Object> when(When when) {
    return new Fields()
        .put("start", when.start().toString())
        .put("end", when.end().toString())
        .put("precision", when.precision().word())
        .put("text", when.text())
        .map();
  }

  Fields put(String name, @Nullable Object value) {
    fields.put(name, value);
    return this;
  }

  Fields put(String name, Optional<?> value) {
    fields.put(name, value.isPresent() ? value.get() : null);
    return this;
  }

  <T> Fields put(String name, Optional<T> value, Function<? super T, ?> form) {
    fields.put(name, value.isPresent() ? form.apply(value.get()) : null);
    return this;
  }

  <T> Fields list(String name, List<T> values, Function<? super T, ?> form) {
    fields.put(name, values.stream().map(form).toList());
    return this;
  }

  Map<String, @Nullable Object> map() {
    return fields;
  }
}
