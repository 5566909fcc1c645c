package org.thaw.store.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thaw.finding.Finding;
import org.thaw.reading.Reading;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A reading as one JSON object, in the contract `reading/1`, and back.
///
/// `parse(write(reading))` equals the reading. Spans are `[start, end)` in UTF-16 code units of
/// `article.text`; an empty list is `[]`, an unknown value `null`.
public final class ReadingJson {

  private static final String CONTRACT = "reading/1";
  private static final ObjectMapper COMPACT = JsonMapper.builder().build();
  private static final ObjectMapper INDENTED =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private ReadingJson() {}

  /// The reading on one line.
  public static String write(Reading reading) {
    return COMPACT.writeValueAsString(fields(reading));
  }

  /// The reading indented, for people.
  public static String writeIndented(Reading reading) {
    return INDENTED.writeValueAsString(fields(reading));
  }

  /// The fields of one finding, as they stand in the reading; `text` is the article's.
  public static Map<String, @Nullable Object> finding(Finding finding, String text) {
    return new FindingJson(text).write(finding);
  }

  /// The reading that was written.
  ///
  /// @throws IllegalArgumentException if the JSON is of another contract or lacks a field
  public static Reading parse(String json) {
    Parsed parsed = new Parsed(COMPACT.readTree(json));
    if (!parsed.text("thaw").equals(CONTRACT)) {
      throw new IllegalArgumentException("not " + CONTRACT + ": " + parsed.text("thaw"));
    }
    Parsed article = parsed.object("article");
    return new Reading(
        ArticleJson.read(article),
        parsed.text("coder"),
        parsed.spans("sentences"),
        article.texts("summary"),
        article.text("summaryOrigin").equals("given"),
        ArticleJson.sections(article),
        parsed.list("people", FindingParser::person),
        parsed.list("places", FindingParser::place),
        parsed.list("times", FindingParser::time),
        parsed.list("quotations", FindingParser::quotation),
        parsed.list("events", FindingParser::event),
        parsed.list("appointments", FindingParser::appointment),
        parsed.list("measures", FindingParser::measure),
        parsed.list("concerns", FindingParser::concern),
        parsed.list("questions", FindingParser::question),
        parsed.list("relations", FindingParser::claim),
        parsed.texts("countries"),
        parsed.texts("warnings"));
  }

  private static Map<String, @Nullable Object> fields(Reading reading) {
    FindingJson findings = new FindingJson(reading.article().text());
    return new Fields()
        .put("thaw", CONTRACT)
        .put("coder", reading.coder())
        .put("article", ArticleJson.write(reading))
        .list("people", reading.people(), findings::write)
        .list("quotations", reading.quotations(), findings::write)
        .list("events", reading.events(), findings::write)
        .list("appointments", reading.appointments(), findings::write)
        .list("measures", reading.measures(), findings::write)
        .list("concerns", reading.concerns(), findings::write)
        .list("questions", reading.questions(), findings::write)
        .list("relations", reading.claims(), findings::write)
        .list("times", reading.times(), findings::write)
        .list("places", reading.places(), FindingJson::place)
        .list("sentences", reading.sentences(), Fields::span)
        .put("countries", reading.countries())
        .put("warnings", reading.warnings())
        .map();
  }
}
