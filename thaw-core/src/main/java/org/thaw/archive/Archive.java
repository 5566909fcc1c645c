package org.thaw.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.thaw.article.Capture;
import org.thaw.article.Licence;
import org.thaw.article.Rejected;
import org.thaw.correction.Correction;
import org.thaw.embedding.EmbeddingStore;
import org.thaw.reading.Reading;
import org.thaw.source.Sources;
import org.thaw.story.StoryStore;

/// Where captures, readings, rejections and corrections are kept. What `add` has acknowledged
/// survives a crash at any moment. Thread-safe.
///
/// Of an item that its sender sends again only the version that holds is handed out ([Lineage]);
/// the articles of the others have a tombstone. Their captures stay.
public interface Archive extends AutoCloseable {

  /// Keeps a capture; false if one with its id is already there (nothing changes then).
  boolean add(Capture capture);

  /// Keeps the reading of a capture, in place of an older outcome of the same capture and of an
  /// older reading of the same article.
  void put(String capture, Reading reading);

  /// Keeps the reason why a capture gave no article, in place of an older outcome.
  void put(String capture, Rejected rejected);

  /// Gives what was taken of a source another licence, all of it or nothing; what waits for its
  /// page too. Readings follow at once. What is blocked loses its reading and keeps its capture;
  /// what is blocked no more is unread again.
  ///
  /// @param article the licence of the article in a capture, which may say less than the capture's
  /// @return how many captures there are of the source
  int license(String source, Licence licence, Function<Capture, Licence> article);

  /// Gives one capture another licence, as the method above does; false if it has that already.
  boolean licenseCapture(String id, Licence licence, Function<Capture, Licence> article);

  /// The articles whose readings came, went, were made anew or given another licence.
  ///
  /// @param upTo what to ask for next
  record Changes(long upTo, Set<String> articles) {}

  /// What changed, by whichever process, since this was asked; an archive that cannot tell names
  /// all articles.
  ///
  /// @param since the `upTo` of the last answer; `Long.MAX_VALUE` for no articles
  Changes changes(long since);

  /// Keeps a correction, in place of what was kept under its id before.
  void put(Correction correction);

  /// All corrections, those filed first first.
  List<Correction> corrections();

  /// The capture of an id.
  Optional<Capture> capture(String id);

  /// The reading of an article; empty if it is shown no more.
  Optional<Reading> reading(String article);

  /// Why an article is shown no more.
  Optional<Tombstone> tombstone(String article);

  /// Articles that are shown no more, because of a version of the item of this guid that came by
  /// this source.
  List<String> displaced(String source, String guid);

  /// Captures that have neither reading nor rejection yet, oldest first, as after a crash.
  List<String> unread();

  /// Captures whose embargo was not over when they were last looked at and is at `now`, oldest
  /// first.
  List<String> due(Instant now);

  /// Hands every capture to `each`, in order of id.
  void captures(Consumer<Capture> each);

  /// Hands every reading that is shown to `each`, in order of publication (unknown first), then of
  /// id.
  void readings(Consumer<Reading> each);

  /// Which article came of which capture, by capture id, those shown no more left out. Two captures
  /// of one text share an article.
  Map<String, String> articles();

  /// The places of articles in the order in which captures were taken in; of several captures of
  /// one text the first counts. What is taken in later always comes behind, whatever its date.
  Map<String, Long> arrivals();

  /// The place of one article in that order; 0 if no capture gave it.
  long arrival(String article);

  /// The captures that gave no article, by id, and why.
  Map<String, Rejected> rejections();

  /// What is other after every change, by whichever process, and before it the same: who has looked
  /// through the archive once need not look again while it stays. An archive that cannot tell gives
  /// another each time.
  default Object state() {
    return new Object();
  }

  /// What is kept beside readings, to find and order them by, and says other than they do, by id of
  /// the article; empty when all is well.
  Map<String, String> misfiled();

  /// The vectors of texts that a model made: kept so that a start need not run it again.
  ///
  /// @param model what identifies the model with its weights
  EmbeddingStore embeddings(String model);

  /// The stories as they were last folded: kept so that a start need not cluster again.
  StoryStore stories();

  /// The sources that are followed into this archive.
  Sources sources();

  @Override
  void close();
}
