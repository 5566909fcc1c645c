package org.thaw.server.edition;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.thaw.archive.Archive;
import org.thaw.correction.Correction;
import org.thaw.embedding.Embedder;
import org.thaw.embedding.EmbeddingStore;
import org.thaw.embedding.RememberingEmbedder;
import org.thaw.licence.Licensing;
import org.thaw.reading.Reading;
import org.thaw.relation.Parameters;
import org.thaw.story.StoryArticle;
import org.thaw.story.StoryStore;

/// The edition that is served, and the readings that the next one is made of. Thread-safe.
public final class Editions {

  private final Parameters parameters = Parameters.load();
  private final Map<String, Reading> readings = new ConcurrentHashMap<>();
  private final Map<String, Long> arrivals = new ConcurrentHashMap<>();

  /// Articles whose readings came, went or are corrected otherwise since the last edition.
  private final Set<String> changed = ConcurrentHashMap.newKeySet();

  /// Up to which of its changes the archive is taken in.
  private volatile long caughtUp;

  private volatile List<Correction> corrections = List.of();
  private volatile Licensing licensing = Licensing.operator();
  private final RememberingEmbedder embedder;
  private final StoryStore storyStore;
  private final String code;
  private KeptStories stories;
  private EditionFolds folds;
  private volatile Edition current;

  /// Editions of which nothing but vectors is kept between processes.
  ///
  /// @param loader of the sentence embeddings' model, called when a first text is to be embedded
  ///   that the store does not know
  public Editions(Supplier<Embedder> loader, EmbeddingStore store) {
    this(loader, store, StoryStore.none(), "");
  }

  /// @param loader of the sentence embeddings' model, called when a first text is to be embedded
  ///   that the store does not know
  /// @param storyStore where stories are kept between processes
  /// @param code which code and models make stories
  public Editions(
      Supplier<Embedder> loader, EmbeddingStore store, StoryStore storyStore, String code) {
    this.embedder = new RememberingEmbedder(loader, store);
    this.storyStore = storyStore;
    this.code = code;
    this.stories = new KeptStories(embedder, storyStore, code);
    this.folds = new EditionFolds(parameters, embedder, stories);
    this.current = Edition.of(List.of(), parameters, embedder);
  }

  /// Takes every reading of the archive and makes an edition of them.
  ///
  /// @return true if the stories are those that an earlier process kept; they were folded else
  public synchronized boolean load(Archive archive) {
    caughtUp = archive.changes(Long.MAX_VALUE).upTo();
    archive.readings(this::put);
    arrivals.putAll(archive.arrivals());
    corrections = archive.corrections();
    refresh();
    boolean recalled = stories.areKept();
    if (!recalled) {
      embedder.retain(
          readings.values().stream().map(reading -> StoryArticle.lead(reading.article())).toList());
      stories.keep();
    }
    return recalled;
  }

  /// Keeps what is folded for the next start, where it changed.
  public synchronized void keep() {
    stories.keep();
  }

  /// Takes readings that another process has put into the archive or given another licence, and
  /// leaves those it withdrew.
  ///
  /// @param each told of the article of each, once it is taken or left
  /// @return true if a new edition is due
  public boolean catchUp(Archive archive, Consumer<String> each) {
    Archive.Changes changes = archive.changes(caughtUp);
    for (String article : changes.articles()) {
      Optional<Reading> now = archive.reading(article);
      if (!now.equals(reading(article))) {
        now.ifPresentOrElse(
            reading -> add(reading, archive.arrival(article)), () -> remove(article));
        each.accept(article);
      }
    }
    caughtUp = changes.upTo();
    return !changed.isEmpty();
  }

  /// Takes the archive's corrections. What is folded is folded anew only where others count now;
  /// else the edition stays as it is but for its log.
  public synchronized void correct(Archive archive) {
    List<Correction> now = archive.corrections();
    if (now.equals(corrections)) {
      return;
    }
    boolean same = counting(now).equals(counting(corrections));
    changed.addAll(CorrectionLog.articles(corrections));
    changed.addAll(CorrectionLog.articles(now));
    corrections = now;
    if (same) {
      current = current.logging(now);
    } else {
      refresh();
    }
  }

  /// Ids of the corrections that count; they say all that bears on a fold.
  private static List<String> counting(List<Correction> corrections) {
    return corrections.stream().filter(Correction::counts).map(Correction::id).toList();
  }

  /// Takes a reading, in place of an older one of the same article, for the next edition.
  ///
  /// @param arrival place of its article in the order in which they came in
  public void add(Reading reading, long arrival) {
    embedder.embed(StoryArticle.lead(reading.article()));
    arrivals.put(reading.article().id(), arrival);
    put(reading);
  }

  private void put(Reading reading) {
    readings.put(reading.article().id(), reading);
    changed.add(reading.article().id());
  }

  /// Leaves an article out of the next edition.
  public void remove(String article) {
    readings.remove(article);
    changed.add(article);
  }

  /// Makes a new edition that shows what this allows, and so all that follow.
  public synchronized void show(Licensing shown) {
    licensing = shown;
    beginAnew();
    refresh();
  }

  /// Folds all readings anew in the next edition.
  private void beginAnew() {
    stories = new KeptStories(embedder, storyStore, code);
    folds = new EditionFolds(parameters, embedder, stories);
    changed.addAll(readings.keySet());
  }

  /// All readings taken so far, whole, whatever may be shown of them.
  public Collection<Reading> readings() {
    return readings.values();
  }

  /// The reading of an article, if it is among them.
  public Optional<Reading> reading(String article) {
    return Optional.ofNullable(readings.get(article));
  }

  /// Makes a new edition of all readings taken so far. Only what those that came or changed since
  /// the last one bear on is folded anew. If that fails, the next begins anew: what is half folded
  /// is no ground to go on from.
  public synchronized void refresh() {
    Set<String> now = Set.copyOf(changed);
    changed.removeAll(now);
    try {
      current =
          Edition.of(
              now,
              readings,
              corrections,
              licensing,
              folds,
              article -> arrivals.getOrDefault(article, 0L));
    } catch (RuntimeException failed) {
      changed.addAll(now);
      beginAnew();
      throw failed;
    }
  }

  public Edition current() {
    return current;
  }
}
