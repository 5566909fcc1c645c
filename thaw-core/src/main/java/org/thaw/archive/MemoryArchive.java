package org.thaw.archive;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.thaw.article.Capture;
import org.thaw.article.Rejected;
import org.thaw.correction.Correction;
import org.thaw.reading.Reading;
import org.thaw.source.Sources;

/// An archive in memory: for one-off reading and for tests. Nothing outlives the process.
public final class MemoryArchive implements Archive {

  private final Map<String, Capture> captures = new LinkedHashMap<>();
  private final Map<String, String> articles = new HashMap<>();
  private final Map<String, Rejected> rejections = new HashMap<>();
  private final Map<String, Reading> readings = new HashMap<>();
  private final Map<String, Correction> corrections = new HashMap<>();
  private final Sources sources = new MemorySources(this);

  @Override
  public synchronized boolean add(Capture capture) {
    return captures.putIfAbsent(capture.id(), capture) == null;
  }

  @Override
  public synchronized void put(String capture, Reading reading) {
    rejections.remove(capture);
    articles.put(capture, reading.article().id());
    readings.put(reading.article().id(), reading);
    dropUnheld();
  }

  @Override
  public synchronized void put(String capture, Rejected rejected) {
    articles.remove(capture);
    rejections.put(capture, rejected);
    dropUnheld();
  }

  @Override
  public synchronized void put(Correction correction) {
    corrections.put(correction.id(), correction);
  }

  @Override
  public synchronized List<Correction> corrections() {
    return corrections.values().stream()
        .sorted(Comparator.comparing(Correction::filed).thenComparing(Correction::id))
        .toList();
  }

  @Override
  public synchronized Optional<Capture> capture(String id) {
    return Optional.ofNullable(captures.get(id));
  }

  @Override
  public synchronized Optional<Reading> reading(String article) {
    return Optional.ofNullable(readings.get(article));
  }

  @Override
  public synchronized List<String> unread() {
    return captures.values().stream()
        .filter(capture -> !articles.containsKey(capture.id()))
        .filter(capture -> !rejections.containsKey(capture.id()))
        .sorted(Comparator.comparing(Capture::captured))
        .map(Capture::id)
        .toList();
  }

  @Override
  public void captures(Consumer<Capture> each) {
    List<Capture> sorted;
    synchronized (this) {
      sorted = captures.values().stream().sorted(Comparator.comparing(Capture::id)).toList();
    }
    sorted.forEach(each);
  }

  @Override
  public void readings(Consumer<Reading> each) {
    List<Reading> sorted;
    synchronized (this) {
      sorted = readings.values().stream().sorted(BY_PUBLICATION).toList();
    }
    sorted.forEach(each);
  }

  @Override
  public synchronized Map<String, Rejected> rejections() {
    return Map.copyOf(rejections);
  }

  @Override
  public synchronized Map<String, String> articles() {
    return Map.copyOf(articles);
  }

  @Override
  public Sources sources() {
    return sources;
  }

  @Override
  public void close() {}

  private void dropUnheld() {
    Set<String> held = new HashSet<>(articles.values());
    readings.keySet().retainAll(held);
  }

  private static final Comparator<Reading> BY_PUBLICATION =
      Comparator.comparing((Reading reading) -> reading.article().published().orElse(Instant.MIN))
          .thenComparing(reading -> reading.article().id());
}
