package org.thaw.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.thaw.store.Rows.ARTICLE;
import static org.thaw.store.Rows.CAPTURE;
import static org.thaw.store.Rows.CAPTURED;
import static org.thaw.store.Rows.CAPTURES;
import static org.thaw.store.Rows.CODER;
import static org.thaw.store.Rows.CONTENT;
import static org.thaw.store.Rows.DETAIL;
import static org.thaw.store.Rows.ID;
import static org.thaw.store.Rows.LICENCE;
import static org.thaw.store.Rows.OUTCOMES;
import static org.thaw.store.Rows.PUBLISHED;
import static org.thaw.store.Rows.READINGS;
import static org.thaw.store.Rows.REASON;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.thaw.archive.Archive;
import org.thaw.article.Rejected;
import org.thaw.reading.Reading;

/// What became of each capture: the reading of its article, or why it was rejected.
final class Outcomes {

  private static final Table<Record> CHANGES = table(name("changes"));
  private static final Table<Record> WAITING = table(name("waiting"));
  private static final Field<Long> CHANGE = field(name("change"), Long.class);

  private Outcomes() {}

  /// Keeps a reading in place of an earlier one of the same article; how many readings no capture
  /// led to any more.
  ///
  /// @param content the reading as it is stored
  static int put(DSLContext sql, String capture, Reading reading, byte[] content) {
    String article = reading.article().id();
    sql.deleteFrom(READINGS).where(ARTICLE.eq(article)).execute();
    sql.insertInto(READINGS)
        .columns(ARTICLE, PUBLISHED, CODER, LICENCE, CONTENT)
        .values(
            article,
            Rows.published(reading),
            reading.coder(),
            reading.article().licence().word(),
            content)
        .execute();
    int dropped = replace(sql, capture, article, null);
    Versions.place(sql, capture, reading.article().slip().version());
    return dropped;
  }

  /// Keeps a rejection; how many readings no capture led to any more.
  static int put(DSLContext sql, String capture, Rejected rejected) {
    int dropped = replace(sql, capture, null, rejected);
    Versions.place(sql, capture, rejected.version());
    return dropped;
  }

  /// As in [org.thaw.archive.Archive#changes]; triggers keep the table.
  static Archive.Changes changes(DSLContext sql, long since) {
    // first up to where: what is written in between is named now and once more
    long last = sql.select(DSL.coalesce(DSL.max(CHANGE), 0L)).from(CHANGES).fetchSingle().value1();
    return new Archive.Changes(
        last, sql.select(ARTICLE).from(CHANGES).where(CHANGE.gt(since)).fetchSet(ARTICLE));
  }

  /// Captures without an outcome, in the order in which they came; triggers keep the table.
  static List<String> unread(DSLContext sql) {
    return sql.select(ID)
        .from(WAITING.join(CAPTURES).on(CAPTURE.eq(ID)))
        .orderBy(CAPTURED, DSL.field("captures.rowid"))
        .fetch(ID);
  }

  /// The articles that are shown, by capture.
  static Map<String, String> articles(DSLContext sql) {
    return sql.select(CAPTURE, ARTICLE)
        .from(OUTCOMES)
        .where(ARTICLE.isNotNull().and(Versions.shown()))
        .fetchMap(CAPTURE, ARTICLE);
  }

  private static int replace(
      DSLContext sql, String capture, @Nullable String article, @Nullable Rejected rejected) {
    Optional<String> before =
        sql.select(ARTICLE).from(OUTCOMES).where(CAPTURE.eq(capture)).fetchOptional(ARTICLE);
    sql.deleteFrom(OUTCOMES).where(CAPTURE.eq(capture)).execute();
    sql.insertInto(OUTCOMES)
        .columns(CAPTURE, ARTICLE, REASON, DETAIL)
        .values(
            capture,
            article,
            rejected == null ? null : rejected.reason().name(),
            rejected == null ? null : rejected.detail())
        .execute();
    return before.map(old -> dropUnheld(sql, old)).orElse(0);
  }

  /// Drops the reading of an article that no capture leads to any more.
  private static int dropUnheld(DSLContext sql, String article) {
    return sql.deleteFrom(READINGS)
        .where(ARTICLE.eq(article))
        .andNotExists(
            DSL.selectOne()
                .from(OUTCOMES)
                .where(DSL.field(DSL.name("outcomes", "article")).eq(article)))
        .execute();
  }
}
