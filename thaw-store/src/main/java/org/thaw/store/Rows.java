package org.thaw.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.thaw.article.Capture;
import org.thaw.article.Licence;
import org.thaw.correction.Correction;
import org.thaw.reading.Reading;
import org.thaw.store.json.CorrectionJson;
import org.thaw.store.json.ReadingJson;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// The tables and columns of the archive, and rows turned into what they stand for.
final class Rows {

  static final Table<Record> CAPTURES = table(name("captures"));
  static final Field<String> ID = field(name("id"), String.class);
  static final Field<String> SOURCE = field(name("source"), String.class);
  static final Field<String> URL = field(name("url"), String.class);
  static final Field<String> MEDIA_TYPE = field(name("media_type"), String.class);
  static final Field<String> HEADERS = field(name("headers"), String.class);
  static final Field<String> CAPTURED = field(name("captured"), String.class);
  static final Field<String> LICENCE = field(name("licence"), String.class);
  static final Field<byte[]> CONTENT = field(name("content"), byte[].class);

  static final Table<Record> OUTCOMES = table(name("outcomes"));
  static final Field<String> CAPTURE = field(name("capture"), String.class);
  static final Field<String> ARTICLE = field(name("article"), String.class);
  static final Field<String> REASON = field(name("reason"), String.class);
  static final Field<String> DETAIL = field(name("detail"), String.class);

  static final Table<Record> READINGS = table(name("readings"));
  static final Field<String> PUBLISHED = field(name("published"), String.class);
  static final Field<String> CODER = field(name("coder"), String.class);

  static final Table<Record> CORRECTIONS = table(name("corrections"));
  static final Field<String> FILED = field(name("filed"), String.class);

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private Rows() {}

  static Capture capture(Record row) {
    return new Capture(
        needed(row, ID),
        needed(row, SOURCE),
        Optional.ofNullable(row.get(URL)),
        needed(row, MEDIA_TYPE),
        JSON.readValue(needed(row, HEADERS), new TypeReference<Map<String, String>>() {}),
        Compression.expand(needed(row, CONTENT)),
        Instant.parse(needed(row, CAPTURED)),
        Licence.parse(needed(row, LICENCE)));
  }

  /// What is kept of a capture, by column.
  static Map<Field<?>, Object> columns(Capture capture) {
    Map<Field<?>, Object> columns = new LinkedHashMap<>();
    columns.put(ID, capture.id());
    columns.put(SOURCE, capture.source());
    capture.url().ifPresent(url -> columns.put(URL, url));
    columns.put(MEDIA_TYPE, capture.mediaType());
    columns.put(HEADERS, headers(capture));
    columns.put(CAPTURED, sortable(capture.captured()));
    columns.put(LICENCE, capture.licence().word());
    columns.put(CONTENT, Compression.compress(capture.content()));
    return columns;
  }

  /// Adds a capture where there is none of its id; how many were added.
  static int insert(DSLContext sql, Capture capture) {
    return insert(sql, columns(capture));
  }

  static int insert(DSLContext sql, Map<Field<?>, Object> capture) {
    return sql.insertInto(CAPTURES).set(capture).onConflictDoNothing().execute();
  }

  static String headers(Capture capture) {
    return JSON.writeValueAsString(new java.util.TreeMap<>(capture.headers()));
  }

  static Reading reading(Record row) {
    Reading reading =
        ReadingJson.parse(new String(Compression.expand(needed(row, CONTENT)), UTF_8));
    return Optional.ofNullable(row.get(LICENCE))
        .map(Licence::parse)
        .filter(now -> now != reading.article().licence())
        .map(now -> reading.licensed(now))
        .orElse(reading);
  }

  /// How the columns beside a reading differ from it. The licence may: the column is what holds.
  static Optional<String> misfiled(Record row) {
    Reading reading = reading(row);
    return differing("article", needed(row, ARTICLE), reading.article().id())
        .or(() -> differing("published", needed(row, PUBLISHED), published(reading)))
        .or(() -> differing("coder", needed(row, CODER), reading.coder()));
  }

  private static Optional<String> differing(String column, String kept, String read) {
    return kept.equals(read)
        ? Optional.empty()
        : Optional.of("column %s says '%s', the reading '%s'".formatted(column, kept, read));
  }

  static byte[] content(Reading reading) {
    return Compression.compress(ReadingJson.write(reading).getBytes(UTF_8));
  }

  static Correction correction(Record row) {
    return CorrectionJson.parse(new String(needed(row, CONTENT), UTF_8));
  }

  static byte[] content(Correction correction) {
    return CorrectionJson.write(correction).getBytes(UTF_8);
  }

  /// ISO 8601 in UTC with seconds, so that text order is time order; empty if unknown.
  static String published(Reading reading) {
    return reading.article().published().map(Rows::sortable).orElse("");
  }

  /// Nine digits of a second always, so that text order is time order.
  static String sortable(Instant instant) {
    return "%tFT%<tT.%09dZ".formatted(instant.atZone(java.time.ZoneOffset.UTC), instant.getNano());
  }

  static <T> T needed(Record row, Field<T> field) {
    return Objects.requireNonNull(
        row.get(field, field.getType()), () -> "column is null: " + field.getName());
  }
}
