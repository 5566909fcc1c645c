package org.thaw.store;

import static org.thaw.store.SourceRows.ATTEMPTS;
import static org.thaw.store.SourceRows.DUE;
import static org.thaw.store.SourceRows.GONE;
import static org.thaw.store.SourceRows.HELD;
import static org.thaw.store.SourceRows.ITEM;
import static org.thaw.store.SourceRows.PAUSED;
import static org.thaw.store.SourceRows.SOURCES;
import static org.thaw.store.SourceRows.SUBSCRIPTIONS;
import static org.thaw.store.SourceRows.TAKEN;
import static org.thaw.store.SourceRows.TROUBLES;
import static org.thaw.store.SourceRows.VERSION;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.thaw.article.Capture;
import org.thaw.article.Licence;
import org.thaw.source.Followed;
import org.thaw.source.Harvest;
import org.thaw.source.Held;
import org.thaw.source.Source;
import org.thaw.source.Sources;
import org.thaw.source.Standing;
import org.thaw.source.Subscription;
import org.thaw.source.Trouble;

/// Sources in the SQLite file that holds the captures, so that one transaction keeps what a visit
/// brings and what it says.
final class SqliteSources implements Sources {

  private static final int PARAMETERS = 500;
  private static final int BATCH = 500;
  private static final Condition ASKED =
      PAUSED.eq(0).and(GONE.eq(0)).and(Rows.LICENCE.ne(Licence.BLOCKED.word()));

  private final Database database;

  SqliteSources(Database database) {
    this.database = database;
  }

  @Override
  public boolean add(Source source, Instant due) {
    Map<Field<?>, Object> row = new LinkedHashMap<>();
    row.put(Rows.URL, source.url());
    row.putAll(SourceRows.settings(source));
    row.putAll(SourceRows.standing(Standing.fresh(source, due)));
    return database.write(sql -> sql.insertInto(SOURCES).set(row).onConflictDoNothing().execute())
        == 1;
  }

  @Override
  public void put(Source source) {
    database.write(sql ->
        sql.update(SOURCES)
            .set(SourceRows.settings(source))
            .where(Rows.URL.eq(source.url()))
            .execute());
  }

  @Override
  public boolean remove(String url) {
    return database.write(sql -> {
      Condition its = Rows.SOURCE.eq(url);
      for (Capture waiting : sql.select().from(HELD).where(its).fetch(Rows::capture)) {
        Rows.insert(sql, waiting);
      }
      List.of(HELD, TAKEN, TROUBLES, SUBSCRIPTIONS)
          .forEach(table -> sql.deleteFrom(table).where(its).execute());
      return sql.deleteFrom(SOURCES).where(Rows.URL.eq(url)).execute() == 1;
    });
  }

  @Override
  public List<Followed> all() {
    return database.read(sql -> {
      Map<String, Map<Trouble, Long>> troubles = TroubleCounts.all(sql);
      return sql.select()
          .from(SOURCES)
          .orderBy(Rows.URL)
          .fetch(row ->
              SourceRows.followed(
                  row, troubles.getOrDefault(Rows.needed(row, Rows.URL), Map.of())));
    });
  }

  @Override
  public Optional<Followed> followed(String url) {
    return database.read(sql ->
        sql.select()
            .from(SOURCES)
            .where(Rows.URL.eq(url))
            .fetchOptional(row -> SourceRows.followed(row, TroubleCounts.of(sql, url))));
  }

  @Override
  public List<Followed> due(Instant now) {
    return database.read(sql ->
        sql.select()
            .from(SOURCES)
            .where(DUE.le(Rows.sortable(now)))
            .and(ASKED)
            .orderBy(DUE)
            .limit(BATCH)
            .fetch(row ->
                SourceRows.followed(row, TroubleCounts.of(sql, Rows.needed(row, Rows.URL)))));
  }

  @Override
  public boolean claim(String url, Instant now, Instant until) {
    return database.write(sql ->
        sql.update(SOURCES)
            .set(DUE, Rows.sortable(until))
            .where(Rows.URL.eq(url))
            .and(DUE.le(Rows.sortable(now)))
            .and(ASKED)
            .execute())
        == 1;
  }

  @Override
  public Map<String, String> taken(String url, Collection<String> identities) {
    List<String> all = List.copyOf(identities);
    Map<String, String> known = new HashMap<>();
    for (int from = 0; from < all.size(); from += PARAMETERS) {
      List<String> some = all.subList(from, Math.min(all.size(), from + PARAMETERS));
      known.putAll(
          database.read(sql ->
              sql.select(ITEM, VERSION)
                  .from(TAKEN)
                  .where(Rows.SOURCE.eq(url).and(ITEM.in(some)))
                  .fetchMap(ITEM, VERSION)));
    }
    return known;
  }

  @Override
  public void record(String url, Standing standing, Harvest harvest) {
    database.write(sql -> {
      int known =
          sql.update(SOURCES).set(SourceRows.standing(standing)).where(Rows.URL.eq(url)).execute();
      if (known == 1) {
        standing
            .health()
            .troubles()
            .forEach((trouble, times) -> TroubleCounts.put(sql, url, trouble, times));
        Licence now = licence(sql, SOURCES, Rows.URL.eq(url)).orElseThrow();
        harvest.items().forEach(item -> take(sql, url, item, now));
      }
      return known;
    });
  }

  private static Optional<Licence> licence(DSLContext sql, Table<Record> table, Condition which) {
    return sql.select(Rows.LICENCE)
        .from(table)
        .where(which)
        .fetchOptional(row -> Licence.parse(Rows.needed(row, Rows.LICENCE)));
  }

  /// What was asked for under one licence comes in under that which holds now.
  private static Capture under(Capture capture, Licence now) {
    return capture.licence() == now ? capture : capture.licensed(now);
  }

  private static void take(DSLContext sql, String url, Harvest.Item item, Licence now) {
    sql.insertInto(TAKEN)
        .columns(Rows.SOURCE, ITEM, VERSION)
        .values(url, item.identity(), item.version())
        .onConflict(Rows.SOURCE, ITEM)
        .doUpdate()
        .set(VERSION, item.version())
        .execute();
    Capture capture = under(item.capture(), now);
    if (item.held()) {
      Map<Field<?>, Object> row = new LinkedHashMap<>(Rows.columns(capture));
      row.put(ATTEMPTS, 0);
      row.put(DUE, Rows.sortable(capture.captured()));
      sql.insertInto(HELD).set(row).onConflictDoNothing().execute();
    } else {
      Rows.insert(sql, capture);
    }
  }

  @Override
  public List<Held> held(Instant now) {
    return database.read(sql ->
        sql.select()
            .from(HELD)
            .where(DUE.le(Rows.sortable(now)))
            .orderBy(DUE, Rows.ID)
            .limit(BATCH)
            .fetch(SourceRows::held));
  }

  @Override
  public void settle(Held held, Capture instead) {
    Condition waits = Rows.ID.eq(held.capture().id());
    database.write(sql -> {
      Optional<Licence> now = licence(sql, HELD, waits);
      sql.deleteFrom(HELD).where(waits).execute();
      return now.map(licence -> Rows.insert(sql, under(instead, licence))).orElse(0);
    });
  }

  @Override
  public void postpone(Held held, int attempts, Instant due) {
    database.write(sql ->
        sql.update(HELD)
            .set(ATTEMPTS, attempts)
            .set(DUE, Rows.sortable(due))
            .where(Rows.ID.eq(held.capture().id()))
            .execute());
  }

  @Override
  public void put(Subscription subscription) {
    database.write(sql -> Subscriptions.put(sql, subscription));
  }

  @Override
  public Optional<Subscription> subscription(String url) {
    return database.read(sql -> Subscriptions.of(sql, url));
  }

  @Override
  public Optional<Subscription> callback(String token) {
    return database.read(sql -> Subscriptions.callback(sql, token));
  }
}
