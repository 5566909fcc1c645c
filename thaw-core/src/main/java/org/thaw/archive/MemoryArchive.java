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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.thaw.article.Capture;
import org.thaw.article.ItemVersion;
import org.thaw.article.Licence;
import org.thaw.article.Rejected;
import org.thaw.correction.Correction;
import org.thaw.embedding.EmbeddingStore;
import org.thaw.embedding.MemoryEmbeddings;
import org.thaw.reading.Reading;
import org.thaw.source.Sources;
import org.thaw.story.MemoryStories;
import org.thaw.story.StoryStore;

/// An archive in memory: for one-off reading and for tests. Nothing outlives the process.
public final class MemoryArchive implements Archive {

  private static final Comparator<Reading> BY_PUBLICATION =
      Comparator.comparing((Reading reading) -> reading.article().published().orElse(Instant.MIN))
          .thenComparing(reading -> reading.article().id());

  private static final Comparator<Capture> BY_CAPTURE = Comparator.comparing(Capture::captured);

  private final Map<String, Capture> captures = new LinkedHashMap<>();
  private final Map<String, String> articles = new HashMap<>();
  private final Map<String, Rejected> rejections = new HashMap<>();
  private final Map<String, Reading> readings = new HashMap<>();
  private final Set<String> held = new HashSet<>();
  private final Map<String, Correction> corrections = new HashMap<>();
  private final MemorySources sources = new MemorySources(this);
  private final Map<String, EmbeddingStore> embeddings = new ConcurrentHashMap<>();
  private final StoryStore stories = new MemoryStories();
  private final MemoryVersions versions = new MemoryVersions(this::kept);

  @Override
  public synchronized boolean add(Capture capture) {
    return captures.putIfAbsent(capture.id(), capture) == null;
  }

  @Override
  public synchronized void put(String capture, Reading reading) {
    rejections.remove(capture);
    articles.put(capture, reading.article().id());
    readings.put(reading.article().id(), reading);
    held.add(reading.article().id());
    versions.place(capture, reading.article().slip().version());
    dropUnheld();
  }

  @Override
  public synchronized void put(String capture, Rejected rejected) {
    articles.remove(capture);
    rejections.put(capture, rejected);
    versions.place(capture, rejected.version());
    dropUnheld();
  }

  @Override
  public synchronized int license(
      String source, Licence licence, Function<Capture, Licence> article) {
    List<Capture> its =
        captures.values().stream().filter(capture -> capture.source().equals(source)).toList();
    its.forEach(capture -> license(capture, licence, article));
    sources.license(source, licence);
    return its.size();
  }

  @Override
  public synchronized boolean licenseCapture(
      String id, Licence licence, Function<Capture, Licence> article) {
    Capture capture = captures.get(id);
    if (capture == null || capture.licence() == licence) {
      return false;
    }
    license(capture, licence, article);
    return true;
  }

  private void license(Capture capture, Licence licence, Function<Capture, Licence> article) {
    Capture licensed = capture.licensed(licence);
    captures.put(capture.id(), licensed);
    Licence said = article.apply(licensed);
    Optional<String> read = Optional.ofNullable(articles.get(capture.id()));
    boolean blocked = Rejected.BLOCKED.equals(rejections.get(capture.id()));
    if (said == Licence.BLOCKED && (read.isPresent() || blocked)) {
      put(capture.id(), Rejected.BLOCKED);
    } else if (blocked) {
      rejections.remove(capture.id());
    } else {
      read.ifPresent(id -> readings.computeIfPresent(id, (same, before) -> before.licensed(said)));
    }
  }

  /// All that were ever held.
  @Override
  public synchronized Changes changes(long since) {
    return new Changes(0, Set.copyOf(held));
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
    return Optional.ofNullable(readings.get(article)).filter(reading -> isShown(article));
  }

  @Override
  public synchronized Optional<Tombstone> tombstone(String article) {
    return versions.tombstone(article);
  }

  @Override
  public synchronized List<String> displaced(String source, String guid) {
    return versions.displaced(source, guid);
  }

  @Override
  public synchronized List<String> due(Instant now) {
    return ids(
        rejections.entrySet().stream()
            .filter(entry -> entry.getValue().isDue(now))
            .flatMap(entry -> capture(entry.getKey()).stream()));
  }

  @Override
  public synchronized List<String> unread() {
    return ids(
        captures.values().stream()
            .filter(capture -> !articles.containsKey(capture.id()))
            .filter(capture -> !rejections.containsKey(capture.id())));
  }

  private static List<String> ids(Stream<Capture> captures) {
    return captures.sorted(BY_CAPTURE).map(Capture::id).toList();
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
      sorted =
          readings.values().stream()
              .filter(reading -> isShown(reading.article().id()))
              .sorted(BY_PUBLICATION)
              .toList();
    }
    sorted.forEach(each);
  }

  @Override
  public synchronized Map<String, Rejected> rejections() {
    return Map.copyOf(rejections);
  }

  @Override
  public synchronized Map<String, String> articles() {
    Map<String, String> shown = new HashMap<>(articles);
    shown.values().removeIf(article -> !isShown(article));
    return shown;
  }

  @Override
  public synchronized Map<String, Long> arrivals() {
    Map<String, Long> arrivals = new HashMap<>();
    long place = 0;
    for (String capture : captures.keySet()) {
      place++;
      String article = articles.get(capture);
      if (article != null) {
        arrivals.putIfAbsent(article, place);
      }
    }
    return arrivals;
  }

  @Override
  public long arrival(String article) {
    return arrivals().getOrDefault(article, 0L);
  }

  @Override
  public StoryStore stories() {
    return stories;
  }

  /// Nothing: readings are all that is kept.
  @Override
  public Map<String, String> misfiled() {
    return Map.of();
  }

  @Override
  public EmbeddingStore embeddings(String model) {
    return embeddings.computeIfAbsent(model, any -> new MemoryEmbeddings());
  }

  @Override
  public Sources sources() {
    return sources;
  }

  @Override
  public void close() {}

  private boolean isShown(String article) {
    return tombstone(article).isEmpty();
  }

  private Lineage.Kept kept(String capture, ItemVersion version) {
    return new Lineage.Kept(
        capture,
        Optional.ofNullable(articles.get(capture)),
        version,
        capture(capture).map(Capture::captured).orElse(Instant.MIN));
  }

  private void dropUnheld() {
    Set<String> held = new HashSet<>(articles.values());
    readings.keySet().retainAll(held);
  }
}
