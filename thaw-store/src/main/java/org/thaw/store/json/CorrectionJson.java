package org.thaw.store.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thaw.correction.Change;
import org.thaw.correction.Correction;
import org.thaw.correction.Decision;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// A correction as one JSON object, in the contract `correction/1`, and back.
///
/// `parse(write(correction))` equals the correction.
public final class CorrectionJson {

  private static final String CONTRACT = "correction/1";
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private CorrectionJson() {}

  /// The correction on one line.
  public static String write(Correction correction) {
    return JSON.writeValueAsString(fields(correction));
  }

  /// The fields of a correction, for pages.
  public static Map<String, @Nullable Object> fields(Correction correction) {
    return new Fields()
        .put("thaw", CONTRACT)
        .put("id", correction.id())
        .put("filed", correction.filed().toString())
        .put("state", correction.state().word())
        .put("about", correction.about())
        .put("place", correction.place(), CorrectionJson::place)
        .put("change", correction.change().word())
        .put(
            "fields",
            correction.change() instanceof Change.Amendment(var values) ? values : Map.of())
        .put("because", correction.because())
        .put("by", correction.by())
        .put("decision", correction.decision(), CorrectionJson::decision)
        .map();
  }

  /// The correction that was written.
  ///
  /// @throws IllegalArgumentException if the JSON is of another contract or lacks a field
  public static Correction parse(String json) {
    Parsed parsed = new Parsed(JSON.readTree(json));
    if (!parsed.text("thaw").equals(CONTRACT)) {
      throw new IllegalArgumentException("not " + CONTRACT + ": " + parsed.text("thaw"));
    }
    return new Correction(
        parsed.text("id"),
        Instant.parse(parsed.text("filed")),
        parsed.text("about"),
        parsed.optional("place", CorrectionJson::toPlace),
        toChange(parsed),
        parsed.text("because"),
        parsed.optional("by"),
        parsed.optional("decision", CorrectionJson::toDecision));
  }

  private static Map<String, @Nullable Object> place(Correction.Place place) {
    return new Fields()
        .put("article", place.article())
        .put("kind", place.kind())
        .list("spans", place.spans(), Fields::span)
        .map();
  }

  private static Map<String, @Nullable Object> decision(Decision decision) {
    return new Fields()
        .put("accepted", decision.accepted())
        .put("at", decision.at().toString())
        .put("note", decision.note())
        .list("effects", decision.effects(), CorrectionJson::effect)
        .map();
  }

  private static Map<String, @Nullable Object> effect(Decision.Effect effect) {
    return new Fields()
        .put("pair", effect.pair())
        .put("day", effect.day().toString())
        .put("before", effect.before())
        .put("after", effect.after())
        .map();
  }

  private static Correction.Place toPlace(Parsed json) {
    return new Correction.Place(json.text("article"), json.text("kind"), json.spans("spans"));
  }

  private static Change toChange(Parsed json) {
    return switch (json.text("change")) {
      case "retraction" -> new Change.Retraction();
      case "amendment" -> new Change.Amendment(json.object("fields").byName());
      case "remark" -> new Change.Remark();
      default -> throw new IllegalArgumentException("no such change: " + json.text("change"));
    };
  }

  private static Decision toDecision(Parsed json) {
    return new Decision(
        json.flag("accepted"),
        Instant.parse(json.text("at")),
        json.optional("note"),
        json.list("effects", CorrectionJson::toEffect));
  }

  private static Decision.Effect toEffect(Parsed json) {
    return new Decision.Effect(
        json.text("pair"),
        LocalDate.parse(json.text("day")),
        json.number("before"),
        json.number("after"));
  }
}
