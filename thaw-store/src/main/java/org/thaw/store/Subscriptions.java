package org.thaw.store;

import static org.thaw.store.SourceRows.SUBSCRIPTIONS;
import static org.thaw.store.SourceRows.TOKEN;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.thaw.source.Subscription;

/// The table of subscriptions to hubs, one for a source at the most.
final class Subscriptions {

  private Subscriptions() {}

  /// Keeps a subscription in place of the source's earlier one.
  static int put(DSLContext sql, Subscription subscription) {
    Map<Field<?>, Object> row = new LinkedHashMap<>();
    row.put(Rows.SOURCE, subscription.source());
    row.put(SourceRows.HUB, subscription.hub().url());
    row.put(SourceRows.TOPIC, subscription.hub().topic());
    row.put(TOKEN, subscription.token());
    row.put(SourceRows.SECRET, subscription.secret());
    row.put(SourceRows.ASKED, Rows.sortable(subscription.asked()));
    subscription.until().ifPresent(until -> row.put(SourceRows.LEASED_UNTIL, Rows.sortable(until)));
    sql.deleteFrom(SUBSCRIPTIONS).where(Rows.SOURCE.eq(subscription.source())).execute();
    return sql.insertInto(SUBSCRIPTIONS).set(row).execute();
  }

  static Optional<Subscription> of(DSLContext sql, String source) {
    return where(sql, Rows.SOURCE.eq(source));
  }

  /// The subscription whose callback ends in the token.
  static Optional<Subscription> callback(DSLContext sql, String token) {
    return where(sql, TOKEN.eq(token));
  }

  private static Optional<Subscription> where(DSLContext sql, Condition which) {
    return sql.select().from(SUBSCRIPTIONS).where(which).fetchOptional(SourceRows::subscription);
  }
}
