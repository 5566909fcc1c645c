package org.thaw.store;

import static org.thaw.store.SourceRows.TIMES;
import static org.thaw.store.SourceRows.TROUBLE;
import static org.thaw.store.SourceRows.TROUBLES;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.thaw.source.Trouble;

/// The table of how often which trouble befell the visits to a source.
final class TroubleCounts {

  private TroubleCounts() {}

  /// The counts of all sources that had troubles, by their addresses.
  static Map<String, Map<Trouble, Long>> all(DSLContext sql) {
    Map<String, Map<Trouble, Long>> troubles = new HashMap<>();
    sql.select()
        .from(TROUBLES)
        .forEach(row ->
            count(troubles.computeIfAbsent(Rows.needed(row, Rows.SOURCE), url -> counts()), row));
    return troubles;
  }

  /// The counts of one source.
  static Map<Trouble, Long> of(DSLContext sql, String url) {
    Map<Trouble, Long> troubles = counts();
    sql.select().from(TROUBLES).where(Rows.SOURCE.eq(url)).forEach(row -> count(troubles, row));
    return troubles;
  }

  private static Map<Trouble, Long> counts() {
    return new EnumMap<>(Trouble.class);
  }

  private static void count(Map<Trouble, Long> troubles, Record row) {
    troubles.put(Trouble.valueOf(Rows.needed(row, TROUBLE)), Rows.needed(row, TIMES));
  }

  static void put(DSLContext sql, String url, Trouble trouble, long times) {
    sql.insertInto(TROUBLES)
        .columns(Rows.SOURCE, TROUBLE, TIMES)
        .values(url, trouble.name(), times)
        .onConflict(Rows.SOURCE, TROUBLE)
        .doUpdate()
        .set(TIMES, times)
        .execute();
  }
}
