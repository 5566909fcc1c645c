package org.thaw.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.thaw.store.Rows.needed;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.thaw.article.Licence;
import org.thaw.source.Followed;
import org.thaw.source.Held;
import org.thaw.source.Reservation;
import org.thaw.source.Source;
import org.thaw.source.SourceHealth;
import org.thaw.source.Standing;
import org.thaw.source.Subscription;
import org.thaw.source.Trouble;
import org.thaw.source.Validators;

/// The tables and columns of sources, and rows turned into what they stand for.
final class SourceRows {

  static final Table<Record> SOURCES = table(name("sources"));
  static final Field<String> DUE = text("due");
  static final Field<Integer> PAUSED = number("paused");
  static final Field<Integer> GONE = number("gone");
  private static final Field<String> TITLE = text("title");
  private static final Field<String> SECTION = text("section");
  private static final Field<Integer> PAGES = number("pages");
  private static final Field<String> ADDRESS = text("address");
  private static final Field<String> ETAG = text("etag");
  private static final Field<String> LAST_MODIFIED = text("last_modified");
  private static final Field<String> RESERVATION = text("reservation");
  private static final Field<String> POLICY = text("policy");
  private static final Field<String> CONTENT_USAGE = text("content_usage");
  static final Field<String> HUB = text("hub");
  static final Field<String> TOPIC = text("topic");
  private static final Field<String> SINCE = text("since");
  private static final Field<String> LAST_ASKED = text("last_asked");
  private static final Field<String> LAST_SUCCESS = text("last_success");
  private static final Field<String> LAST_NEW = text("last_new");
  private static final Field<Integer> FAILURES = number("failures");
  private static final Field<String> LAST_TROUBLE = text("last_trouble");
  private static final Field<String> LAST_PROBLEM = text("last_problem");
  private static final Field<Double> ITEMS_A_DAY = field(name("items_a_day"), Double.class);
  private static final Field<Long> REQUESTS = field(name("requests"), Long.class);
  private static final Field<Long> SAVED = field(name("saved"), Long.class);
  private static final Field<Long> ITEMS = field(name("items"), Long.class);
  private static final Field<Long> UPDATES = field(name("updates"), Long.class);

  static final Table<Record> TROUBLES = table(name("source_troubles"));
  static final Field<String> TROUBLE = text("trouble");
  static final Field<Long> TIMES = field(name("times"), Long.class);

  static final Table<Record> TAKEN = table(name("source_items"));
  static final Field<String> ITEM = text("item");
  static final Field<String> VERSION = text("version");

  static final Table<Record> HELD = table(name("held"));
  static final Field<Integer> ATTEMPTS = number("attempts");

  static final Table<Record> SUBSCRIPTIONS = table(name("subscriptions"));
  static final Field<String> TOKEN = text("token");
  static final Field<String> SECRET = text("secret");
  static final Field<String> ASKED = text("asked");
  static final Field<String> LEASED_UNTIL = text("leased_until");

  private SourceRows() {}

  private static Field<String> text(String column) {
    return field(name(column), String.class);
  }

  private static Field<Integer> number(String column) {
    return field(name(column), Integer.class);
  }

  /// What the operator wants, by column.
  static Map<Field<?>, Object> settings(Source source) {
    Map<Field<?>, Object> columns = new LinkedHashMap<>();
    columns.put(TITLE, source.title());
    columns.put(Rows.LICENCE, source.licence().word());
    columns.put(PAUSED, source.paused() ? 1 : 0);
    put(columns, SECTION, source.section());
    columns.put(PAGES, source.pages() ? 1 : 0);
    return columns;
  }

  /// How Thaw stands with a source, by column.
  static Map<Field<?>, Object> standing(Standing standing) {
    Map<Field<?>, Object> columns = new LinkedHashMap<>();
    columns.put(ADDRESS, standing.address());
    put(columns, ETAG, standing.validators().etag());
    put(columns, LAST_MODIFIED, standing.validators().lastModified());
    columns.put(DUE, Rows.sortable(standing.due()));
    columns.put(GONE, standing.gone() ? 1 : 0);
    columns.put(RESERVATION, standing.reservation().state().word());
    put(columns, POLICY, standing.reservation().policy());
    put(columns, CONTENT_USAGE, standing.reservation().usage());
    put(columns, HUB, standing.hub().map(Standing.Hub::url));
    put(columns, TOPIC, standing.hub().map(Standing.Hub::topic));
    health(columns, standing.health());
    return columns;
  }

  private static void health(Map<Field<?>, Object> columns, SourceHealth health) {
    put(columns, SINCE, health.since().map(Rows::sortable));
    put(columns, LAST_ASKED, health.lastAsked().map(Rows::sortable));
    put(columns, LAST_SUCCESS, health.lastSuccess().map(Rows::sortable));
    put(columns, LAST_NEW, health.lastNew().map(Rows::sortable));
    columns.put(FAILURES, health.failures());
    put(columns, LAST_TROUBLE, health.lastTrouble().map(Trouble::name));
    columns.put(LAST_PROBLEM, health.lastProblem());
    columns.put(ITEMS_A_DAY, health.itemsADay());
    columns.put(REQUESTS, health.requests());
    columns.put(SAVED, health.saved());
    columns.put(ITEMS, health.items());
    columns.put(UPDATES, health.updates());
  }

  @SuppressWarnings("NullAway") // an absent value is a null column
  private static void put(
      Map<Field<?>, Object> columns, Field<String> column, Optional<String> value) {
    columns.put(column, value.orElse(null));
  }

  static Followed followed(Record row, Map<Trouble, Long> troubles) {
    return new Followed(source(row), standing(row, troubles));
  }

  private static Source source(Record row) {
    return new Source(
        needed(row, Rows.URL),
        needed(row, TITLE),
        Licence.parse(needed(row, Rows.LICENCE)),
        needed(row, PAUSED) == 1,
        Optional.ofNullable(row.get(SECTION)),
        needed(row, PAGES) == 1);
  }

  private static Standing standing(Record row, Map<Trouble, Long> troubles) {
    return new Standing(
        needed(row, ADDRESS),
        new Validators(
            Optional.ofNullable(row.get(ETAG)), Optional.ofNullable(row.get(LAST_MODIFIED))),
        Instant.parse(needed(row, DUE)),
        needed(row, GONE) == 1,
        new Reservation(
            Reservation.State.valueOf(needed(row, RESERVATION).toUpperCase(java.util.Locale.ROOT)),
            Optional.ofNullable(row.get(POLICY)),
            Optional.ofNullable(row.get(CONTENT_USAGE))),
        Optional.ofNullable(row.get(HUB)).map(hub -> new Standing.Hub(hub, needed(row, TOPIC))),
        health(row, troubles));
  }

  private static SourceHealth health(Record row, Map<Trouble, Long> troubles) {
    return new SourceHealth(
        instant(row.get(SINCE)),
        instant(row.get(LAST_ASKED)),
        instant(row.get(LAST_SUCCESS)),
        instant(row.get(LAST_NEW)),
        needed(row, FAILURES),
        Optional.ofNullable(row.get(LAST_TROUBLE)).map(Trouble::valueOf),
        needed(row, LAST_PROBLEM),
        needed(row, ITEMS_A_DAY),
        needed(row, REQUESTS),
        needed(row, SAVED),
        needed(row, ITEMS),
        needed(row, UPDATES),
        troubles);
  }

  static Held held(Record row) {
    return new Held(Rows.capture(row), needed(row, ATTEMPTS), Instant.parse(needed(row, DUE)));
  }

  static Subscription subscription(Record row) {
    return new Subscription(
        needed(row, Rows.SOURCE),
        new Standing.Hub(needed(row, HUB), needed(row, TOPIC)),
        needed(row, TOKEN),
        needed(row, SECRET),
        Instant.parse(needed(row, ASKED)),
        instant(row.get(LEASED_UNTIL)));
  }

  private static Optional<Instant> instant(@Nullable String text) {
    return Optional.ofNullable(text).map(Instant::parse);
  }
}
