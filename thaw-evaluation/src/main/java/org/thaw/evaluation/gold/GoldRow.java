package org.thaw.evaluation.gold;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.thaw.text.Span;
import tools.jackson.databind.JsonNode;

/// One row of a gold file, or one object inside a row, with typed access to its fields.
///
/// Every accessor throws [IllegalArgumentException] with the place and the field when the row is
/// not what the format asks for.
///
/// @param place `file:line`
/// @param fields the JSON object
public record GoldRow(String place, JsonNode fields) {

  public GoldRow {
    if (!fields.isObject()) {
      throw new IllegalArgumentException(place + ": a row is a JSON object, not " + fields);
    }
  }

  /// The row's id; its place where it has none.
  public String id() {
    return optional("id").orElse(place);
  }

  /// The id that decides the row's split: its own, or that of its `story` up to the dot, so that
  /// reports of one event, and look-alikes of it, stay together.
  String splitId() {
    return optional("story").map(story -> story.split("\\.")[0]).orElseGet(this::id);
  }

  public String text() {
    return string("text");
  }

  /// ISO 639-1 code of the text, English where the row does not say.
  public String language() {
    return optional("lang").orElse("en");
  }

  /// The day of the article, from `published` or `date`, where the row has one.
  public Optional<LocalDate> day() {
    return optional("published").or(() -> optional("date")).map(this::toDay);
  }

  public boolean has(String name) {
    return present(name).isPresent();
  }

  /// A string that must be there.
  public String string(String name) {
    return optional(name).orElseThrow(() -> wrong(name, "is missing"));
  }

  public Optional<String> optional(String name) {
    return present(name).map(JsonNode::asString);
  }

  public Optional<LocalDate> optionalDay(String name) {
    return optional(name).map(this::toDay);
  }

  /// The strings of an array; empty where the field is missing or null.
  public List<String> strings(String name) {
    List<String> strings = new ArrayList<>();
    array(name).forEach(value -> strings.add(value.asString()));
    return strings;
  }

  /// The objects of an array that must be there, each as a row of the same place.
  public List<GoldRow> rows(String name) {
    if (!has(name)) {
      throw wrong(name, "is missing");
    }
    List<GoldRow> rows = new ArrayList<>();
    array(name).forEach(value -> rows.add(new GoldRow(place, value)));
    return rows;
  }

  /// A span that must be there.
  public Span span(String name) {
    return optionalSpan(name).orElseThrow(() -> wrong(name, "is missing"));
  }

  public Optional<Span> optionalSpan(String name) {
    return present(name).map(pair -> toSpan(name, pair));
  }

  /// The spans of an array that must be there.
  public List<Span> spans(String name) {
    if (!has(name)) {
      throw wrong(name, "is missing");
    }
    List<Span> spans = new ArrayList<>();
    array(name).forEach(pair -> spans.add(toSpan(name, pair)));
    return spans;
  }

  public Optional<Double> number(String name) {
    return present(name).filter(JsonNode::isNumber).map(JsonNode::doubleValue);
  }

  /// The enum constant of a word, in any case, hyphens for underscores.
  public <E extends Enum<E>> E word(String name, Class<E> type) {
    return parse(name, string(name), type);
  }

  /// As [#word], where the field may be missing.
  public <E extends Enum<E>> Optional<E> optionalWord(String name, Class<E> type) {
    return optional(name).map(word -> parse(name, word, type));
  }

  /// What to throw when a field holds something the format does not know.
  public IllegalArgumentException wrong(String name, String problem) {
    return new IllegalArgumentException("%s: field %s %s".formatted(place, name, problem));
  }

  private <E extends Enum<E>> E parse(String name, String word, Class<E> type) {
    String constant = word.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    for (E value : type.getEnumConstants()) {
      if (value.name().equals(constant)) {
        return value;
      }
    }
    throw wrong(name, "is no " + type.getSimpleName().toLowerCase(Locale.ROOT) + ": " + word);
  }

  private Optional<JsonNode> present(String name) {
    return fields.optional(name).filter(value -> !value.isNull());
  }

  private JsonNode array(String name) {
    JsonNode value = fields.path(name);
    if (!value.isArray() && !value.isMissingNode() && !value.isNull()) {
      throw wrong(name, "is no array");
    }
    return value;
  }

  private Span toSpan(String name, JsonNode pair) {
    boolean two = pair.isArray() && pair.size() == 2;
    if (!two || !pair.path(0).isIntegralNumber() || !pair.path(1).isIntegralNumber()) {
      throw wrong(name, "is no span [start, end): " + pair);
    }
    int start = pair.path(0).intValue();
    int end = pair.path(1).intValue();
    if (start < 0 || end < start) {
      throw wrong(name, "runs backwards: " + pair);
    }
    return new Span(start, end);
  }

  private LocalDate toDay(String value) {
    try {
      return LocalDate.parse(value.substring(0, Math.min(10, value.length())));
    } catch (DateTimeParseException failure) {
      throw new IllegalArgumentException(place + ": no date such as 2026-03-09: " + value, failure);
    }
  }
}
