package org.thaw.archive;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.thaw.article.Capture;
import org.thaw.article.Licence;
import org.thaw.source.Followed;
import org.thaw.source.Harvest;
import org.thaw.source.Held;
import org.thaw.source.Source;
import org.thaw.source.Sources;
import org.thaw.source.Standing;
import org.thaw.source.Subscription;

/// Sources in memory, beside an archive in memory.
final class MemorySources implements Sources {

  private final Archive archive;
  private final Map<String, Followed> followed = new TreeMap<>();
  private final Map<String, Map<String, String>> taken = new HashMap<>();
  private final Map<String, Held> held = new LinkedHashMap<>();
  private final Map<String, Subscription> subscriptions = new HashMap<>();

  MemorySources(Archive archive) {
    this.archive = archive;
  }

  @Override
  public synchronized boolean add(Source source, Instant due) {
    Followed fresh = new Followed(source, Standing.fresh(source, due));
    return followed.putIfAbsent(source.url(), fresh) == null;
  }

  @Override
  public synchronized void put(Source source) {
    followed.computeIfPresent(
        source.url(), (url, before) -> new Followed(source, before.standing()));
  }

  @Override
  public synchronized boolean remove(String url) {
    List<Held> waiting =
        held.values().stream().filter(item -> item.capture().source().equals(url)).toList();
    waiting.forEach(item -> settle(item, item.capture()));
    taken.remove(url);
    subscriptions.remove(url);
    return followed.remove(url) != null;
  }

  @Override
  public synchronized List<Followed> all() {
    return List.copyOf(followed.values());
  }

  @Override
  public synchronized Optional<Followed> followed(String url) {
    return Optional.ofNullable(followed.get(url));
  }

  @Override
  public synchronized List<Followed> due(Instant now) {
    return followed.values().stream()
        .filter(Followed::isAsked)
        .filter(source -> !source.standing().due().isAfter(now))
        .sorted(Comparator.comparing(source -> source.standing().due()))
        .toList();
  }

  @Override
  public synchronized boolean claim(String url, Instant now, Instant until) {
    Followed source = followed.get(url);
    if (source == null || !source.isAsked() || source.standing().due().isAfter(now)) {
      return false;
    }
    followed.put(url, new Followed(source.source(), source.standing().due(until)));
    return true;
  }

  @Override
  public synchronized Map<String, String> taken(String url, Collection<String> identities) {
    Map<String, String> known = new HashMap<>(taken.getOrDefault(url, Map.of()));
    known.keySet().retainAll(identities);
    return known;
  }

  @Override
  public synchronized void record(String url, Standing standing, Harvest harvest) {
    Followed source = followed.get(url);
    if (source == null) {
      return;
    }
    followed.put(url, new Followed(source.source(), standing));
    for (Harvest.Item item : harvest.items()) {
      taken.computeIfAbsent(url, name -> new HashMap<>()).put(item.identity(), item.version());
      if (item.held()) {
        Capture capture = item.capture();
        held.putIfAbsent(capture.id(), new Held(under(capture, source), 0, capture.captured()));
      } else {
        archive.add(under(item.capture(), source));
      }
    }
  }

  /// Gives what waits of a source another licence.
  synchronized void license(String url, Licence licence) {
    held.replaceAll((id, item) ->
        item.capture().source().equals(url)
            ? new Held(item.capture().licensed(licence), item.attempts(), item.due())
            : item);
  }

  private static Capture under(Capture capture, Followed source) {
    return under(capture, source.source().licence());
  }

  /// What was asked for under one licence comes in under that which holds now.
  private static Capture under(Capture capture, Licence now) {
    return capture.licence() == now ? capture : capture.licensed(now);
  }

  @Override
  public synchronized List<Held> held(Instant now) {
    return held.values().stream()
        .filter(item -> !item.due().isAfter(now))
        .sorted(Comparator.comparing(Held::due))
        .toList();
  }

  @Override
  public synchronized void settle(Held item, Capture instead) {
    Held waited = held.remove(item.capture().id());
    if (waited != null) {
      archive.add(under(instead, waited.capture().licence()));
    }
  }

  @Override
  public synchronized void postpone(Held item, int attempts, Instant due) {
    held.computeIfPresent(
        item.capture().id(), (id, before) -> new Held(before.capture(), attempts, due));
  }

  @Override
  public synchronized void put(Subscription subscription) {
    subscriptions.put(subscription.source(), subscription);
  }

  @Override
  public synchronized Optional<Subscription> subscription(String url) {
    return Optional.ofNullable(subscriptions.get(url));
  }

  @Override
  public synchronized Optional<Subscription> callback(String token) {
    return subscriptions.values().stream()
        .filter(subscription -> subscription.token().equals(token))
        .findFirst();
  }
}
