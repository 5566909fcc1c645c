package org.thaw.store;

import static org.thaw.store.Rows.ARTICLE;
import static org.thaw.store.Rows.CAPTURE;
import static org.thaw.store.Rows.CAPTURES;
import static org.thaw.store.Rows.ID;
import static org.thaw.store.Rows.OUTCOMES;

import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// The order in which captures were taken in: that of their rows, which SQLite numbers upwards and
/// keeps when it makes the file anew.
final class Arrived {

  private static final Field<Long> FIRST =
      DSL.min(DSL.field(DSL.name("captures", "rowid"), Long.class));

  private Arrived() {}

  static Map<String, Long> all(DSLContext sql) {
    return sql.select(ARTICLE, FIRST)
        .from(OUTCOMES.join(CAPTURES).on(CAPTURE.eq(ID)))
        .where(ARTICLE.isNotNull())
        .groupBy(ARTICLE)
        .fetchMap(ARTICLE, FIRST);
  }

  static long of(DSLContext sql, String article) {
    return sql.select(DSL.coalesce(FIRST, 0L))
        .from(OUTCOMES.join(CAPTURES).on(CAPTURE.eq(ID)))
        .where(ARTICLE.eq(article))
        .fetchSingle()
        .value1();
  }
}
