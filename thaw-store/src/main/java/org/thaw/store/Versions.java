package org.thaw.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.thaw.store.Rows.ARTICLE;
import static org.thaw.store.Rows.CAPTURE;
import static org.thaw.store.Rows.CAPTURED;
import static org.thaw.store.Rows.CAPTURES;
import static org.thaw.store.Rows.DETAIL;
import static org.thaw.store.Rows.ID;
import static org.thaw.store.Rows.OUTCOMES;
import static org.thaw.store.Rows.REASON;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.thaw.archive.Lineage;
import org.thaw.archive.Tombstone;
import org.thaw.article.ItemVersion;
import org.thaw.article.Rejected;

/// The tables of versions and of tombstones. The second is decided anew by [Lineage] whenever a
/// version of its item comes or goes.
final class Versions {

  private static final Table<Record> VERSIONS = table(name("versions"));
  private static final Table<Record> TOMBSTONES = table(name("tombstones"));
  private static final Field<String> GUID = field(name("guid"), String.class);
  private static final Field<String> SENDER = field(name("sender"), String.class);
  private static final Field<String> PROVIDER = field(name("provider"), String.class);
  private static final Field<Long> NUMBER = field(name("number"), Long.class);
  private static final Field<String> CREATED = field(name("created"), String.class);
  private static final Field<String> STATUS = field(name("status"), String.class);
  private static final Field<String> EMBARGO = field(name("embargo"), String.class);
  private static final Field<String> KIND = field(name("kind"), String.class);
  private static final Field<String> SUCCESSOR = field(name("successor"), String.class);
  private static final Field<String> SINCE = field(name("since"), String.class);

  private Versions() {}

  /// Notes of which item a capture is a version, once its outcome is written.
  static void place(DSLContext sql, String capture, Optional<ItemVersion> version) {
    Set<Item> touched =
        new LinkedHashSet<>(
            sql.select(SENDER, GUID).from(VERSIONS).where(CAPTURE.eq(capture)).fetch(Item::of));
    sql.deleteFrom(VERSIONS).where(CAPTURE.eq(capture)).execute();
    version.ifPresent(now -> {
      touched.add(new Item(now.sender().source(), now.guid()));
      insert(sql, capture, now);
    });
    touched.forEach(item -> decide(sql, item));
  }

  /// What the versions of one item have in common.
  private record Item(String source, String guid) {

    static Item of(Record row) {
      return new Item(Rows.needed(row, SENDER), Rows.needed(row, GUID));
    }

    Condition its() {
      return SENDER.eq(source).and(GUID.eq(guid));
    }
  }

  private static void insert(DSLContext sql, String capture, ItemVersion version) {
    sql.insertInto(VERSIONS)
        .columns(CAPTURE, GUID, SENDER, PROVIDER, NUMBER, CREATED, STATUS, EMBARGO)
        .values(
            capture,
            version.guid(),
            version.sender().source(),
            version.sender().provider().orElse(null),
            version.number().orElse(null),
            version.created().map(Instant::toString).orElse(null),
            version.status().name(),
            version.embargo().map(Rows::sortable).orElse(null))
        .execute();
  }

  private static void decide(DSLContext sql, Item item) {
    sql.deleteFrom(TOMBSTONES).where(item.its()).execute();
    for (Tombstone stone : Lineage.displaced(kept(sql, item)).values()) {
      sql.insertInto(TOMBSTONES)
          .columns(ARTICLE, SENDER, GUID, KIND, SUCCESSOR, DETAIL, SINCE)
          .values(
              stone.article(),
              item.source(),
              item.guid(),
              stone.kind().name(),
              stone.successor().orElse(null),
              stone.detail(),
              stone.since().map(Instant::toString).orElse(null))
          .onConflict(ARTICLE)
          .doNothing()
          .execute();
    }
  }

  private static List<Lineage.Kept> kept(DSLContext sql, Item item) {
    return sql.select()
        .from(VERSIONS)
        .join(OUTCOMES)
        .using(CAPTURE)
        .leftJoin(CAPTURES)
        .on(ID.eq(CAPTURE))
        .where(item.its())
        .fetch(row ->
            new Lineage.Kept(
                Rows.needed(row, CAPTURE),
                Optional.ofNullable(row.get(ARTICLE)),
                version(row),
                Optional.ofNullable(row.get(CAPTURED)).map(Instant::parse).orElse(Instant.MIN)));
  }

  private static ItemVersion version(Record row) {
    return new ItemVersion(
        Rows.needed(row, GUID),
        new ItemVersion.Sender(Rows.needed(row, SENDER), Optional.ofNullable(row.get(PROVIDER))),
        Optional.ofNullable(row.get(NUMBER.getName(), Long.class)),
        Optional.ofNullable(row.get(CREATED)).map(Instant::parse),
        ItemVersion.Status.valueOf(Rows.needed(row, STATUS)),
        Optional.ofNullable(row.get(EMBARGO)).map(Instant::parse));
  }

  /// Holds for articles that are shown.
  static Condition shown() {
    return ARTICLE.notIn(DSL.select(ARTICLE).from(TOMBSTONES));
  }

  static Optional<Tombstone> tombstone(DSLContext sql, String article) {
    return sql.select()
        .from(TOMBSTONES)
        .where(ARTICLE.eq(article))
        .fetchOptional(row ->
            new Tombstone(
                article,
                Tombstone.Kind.valueOf(Rows.needed(row, KIND)),
                Optional.ofNullable(row.get(SUCCESSOR)),
                Rows.needed(row, DETAIL),
                Optional.ofNullable(row.get(SINCE)).map(Instant::parse)));
  }

  static List<String> displaced(DSLContext sql, String source, String guid) {
    return sql.select(ARTICLE)
        .from(TOMBSTONES)
        .where(new Item(source, guid).its())
        .orderBy(ARTICLE)
        .fetch(ARTICLE);
  }

  /// As in [org.thaw.archive.Archive#due].
  static List<String> due(DSLContext sql, Instant now) {
    return sql.select(CAPTURE)
        .from(VERSIONS)
        .join(OUTCOMES)
        .using(CAPTURE)
        .join(CAPTURES)
        .on(ID.eq(CAPTURE))
        .where(REASON.eq(Rejected.Reason.EMBARGOED.name()))
        .and(STATUS.eq(ItemVersion.Status.USABLE.name()))
        .and(EMBARGO.le(Rows.sortable(now)))
        .orderBy(CAPTURED, ID)
        .fetch(CAPTURE);
  }

  /// Rejections by capture, each with its version where there is one.
  static java.util.Map<String, Rejected> rejections(DSLContext sql) {
    return sql.select()
        .from(OUTCOMES)
        .leftJoin(VERSIONS)
        .using(CAPTURE)
        .where(REASON.isNotNull())
        .fetchMap(CAPTURE, Versions::rejected);
  }

  private static Rejected rejected(Record row) {
    return new Rejected(
        Rejected.Reason.valueOf(Rows.needed(row, REASON)),
        Rows.needed(row, DETAIL),
        row.get(GUID) == null ? Optional.empty() : Optional.of(version(row)));
  }
}
