package org.thaw.store;

import static org.thaw.store.Rows.ARTICLE;
import static org.thaw.store.Rows.CAPTURE;
import static org.thaw.store.Rows.CAPTURES;
import static org.thaw.store.Rows.HEADERS;
import static org.thaw.store.Rows.ID;
import static org.thaw.store.Rows.LICENCE;
import static org.thaw.store.Rows.OUTCOMES;
import static org.thaw.store.Rows.READINGS;
import static org.thaw.store.Rows.REASON;
import static org.thaw.store.Rows.SOURCE;
import static org.thaw.store.SourceRows.HELD;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.thaw.article.Capture;
import org.thaw.article.Licence;
import org.thaw.article.Rejected;

/// Licences that are given after the fact: captures take them, and what was read of these follows.
final class Licences {

  private static final int PAGE = 200;

  private final DSLContext sql;
  private final Licence licence;
  private final Function<Capture, Licence> article;

  /// @param article the licence of the article in a capture
  Licences(DSLContext sql, Licence licence, Function<Capture, Licence> article) {
    this.sql = sql;
    this.licence = licence;
    this.article = article;
  }

  /// Gives it to all captures of a source; how many there are.
  int give(String source) {
    sql.select().from(HELD).where(SOURCE.eq(source)).fetch(Rows::capture).forEach(this::inHeld);
    int given = 0;
    String last = "";
    for (List<Capture> page = page(source, last); !page.isEmpty(); page = page(source, last)) {
      page.forEach(this::give);
      given += page.size();
      last = page.getLast().id();
    }
    return given;
  }

  /// Gives it to one capture; true if there is one that had another.
  boolean giveTo(String id) {
    Optional<Capture> other =
        sql.select()
            .from(CAPTURES)
            .where(ID.eq(id).and(LICENCE.ne(licence.word())))
            .fetchOptional(Rows::capture);
    other.ifPresent(this::give);
    return other.isPresent();
  }

  private List<Capture> page(String source, String after) {
    return sql.select()
        .from(CAPTURES)
        .where(SOURCE.eq(source).and(ID.gt(after)))
        .orderBy(ID)
        .limit(PAGE)
        .fetch(Rows::capture);
  }

  private void inHeld(Capture capture) {
    update(HELD, capture.licensed(licence));
  }

  private void give(Capture capture) {
    Capture licensed = capture.licensed(licence);
    update(CAPTURES, licensed);
    Licence said = article.apply(licensed);
    Optional<Record> outcome =
        sql.select().from(OUTCOMES).where(CAPTURE.eq(capture.id())).fetchOptional(row -> row);
    outcome.ifPresent(row -> follow(capture.id(), row, said));
  }

  private void update(Table<Record> table, Capture licensed) {
    sql.update(table)
        .set(LICENCE, licensed.licence().word())
        .set(HEADERS, Rows.headers(licensed))
        .where(ID.eq(licensed.id()))
        .execute();
  }

  private void follow(String capture, Record outcome, Licence said) {
    boolean blocked = Rejected.Reason.BLOCKED.name().equals(outcome.get(REASON));
    String read = outcome.get(ARTICLE);
    if (said == Licence.BLOCKED && read != null) {
      Outcomes.put(sql, capture, Rejected.BLOCKED);
    } else if (said != Licence.BLOCKED && blocked) {
      sql.deleteFrom(OUTCOMES).where(CAPTURE.eq(capture)).execute();
    } else if (read != null) {
      sql.update(READINGS).set(LICENCE, said.word()).where(ARTICLE.eq(read)).execute();
    }
  }
}
