package org.thaw.store.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.thaw.finding.Evidence;
import org.thaw.finding.When;
import org.thaw.text.Span;
import tools.jackson.databind.JsonNode;

/// One JSON object that was read, with typed access to its fields.
///
/// @throws IllegalArgumentException from every accessor, naming the field, when a needed one is
///   missing
record Parsed(JsonNode node) {

  String text(String name) {
    return Repeated.of(own(name));
  }

  /// A text that hardly any other object has, such as an id.
  String own(String name) {
    return present(name).map(JsonNode::asString).orElseThrow(() -> missing(name));
  }

  Optional<String> optional(String name) {
    return Repeated.of(present(name).map(JsonNode::asString).map(Repeated::of));
  }

  <T> Optional<T> optional(String name, Function<Parsed, T> form) {
    return present(name).map(Parsed::new).map(form);
  }

  boolean flag(String name) {
    return present(name).map(JsonNode::booleanValue).orElse(false);
  }

  List<String> texts(String name) {
    return Repeated.of(List.copyOf(each(name, value -> Repeated.of(value.asString()))));
  }

  <T> List<T> list(String name, Function<Parsed, T> form) {
    return each(name, value -> form.apply(new Parsed(value)));
  }

  /// The fields of this object, all of them texts, by their names.
  Map<String, String> byName() {
    Map<String, String> values = new LinkedHashMap<>();
    node.properties().forEach(field -> values.put(field.getKey(), field.getValue().asString()));
    return values;
  }

  Parsed object(String name) {
    return present(name).map(Parsed::new).orElseThrow(() -> missing(name));
  }

  Span span(String name) {
    return span(present(name).orElseThrow(() -> missing(name)));
  }

  Optional<Span> optionalSpan(String name) {
    return present(name).map(Parsed::span);
  }

  List<Span> spans(String name) {
    return each(name, Parsed::span);
  }

  /// The enum constant whose name is the field's word, in any case, hyphens for underscores.
  <E extends Enum<E>> E word(String name, Class<E> type) {
    return Enum.valueOf(type, text(name).toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  Optional<When> when(String name) {
    return optional(name, Parsed::toWhen);
  }

  Optional<Double> number(String name) {
    return present(name).map(JsonNode::doubleValue);
  }

  /// The fields every finding has.
  Evidence evidence() {
    return new Evidence(
        own("id"),
        spans("spans"),
        present("sentence").orElseThrow(() -> missing("sentence")).intValue(),
        number("confidence").orElseThrow(() -> missing("confidence")),
        texts("rules"));
  }

  private When toWhen() {
    return Repeated.of(
        new When(
            Repeated.of(LocalDate.parse(text("start"))),
            Repeated.of(LocalDate.parse(text("end"))),
            word("precision", When.Precision.class),
            text("text")));
  }

  private Optional<JsonNode> present(String name) {
    return node.optional(name).filter(value -> !value.isNull());
  }

  private <T> List<T> each(String name, Function<JsonNode, T> form) {
    List<T> values = new ArrayList<>();
    present(name).ifPresent(array -> array.forEach(value -> values.add(form.apply(value))));
    return values;
  }

  private static Span span(JsonNode pair) {
    return new Span(pair.path(0).intValue(), pair.path(1).intValue());
  }

  private IllegalArgumentException missing(String name) {
    return new IllegalArgumentException("no field " + name + " in " + node);
  }
}
