package org.thaw.store.search;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thaw.reading.Reading;

/// A Lucene index over readings, BM25. It can be lost: what it lacks is written again from the
/// archive. Thread-safe.
public final class SearchIndex implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);

  /// Lucene warns at every start that a faster module of the JDK is not on; kept, or it is
  /// forgotten.
  private static final java.util.logging.Logger LUCENE =
      java.util.logging.Logger.getLogger("org.apache.lucene");

  static {
    LUCENE.setLevel(Level.SEVERE);
  }

  private final Directory directory;
  private final Analyzer analyzer = Analysis.analyzer();
  private final LuceneQueries queries = new LuceneQueries(analyzer);
  private final @Nullable IndexWriter writer;
  private final SearcherManager searchers;

  private SearchIndex(Directory directory) throws IOException {
    this.directory = directory;
    this.writer = writer(directory);
    this.searchers = searchers(directory, writer);
  }

  private static SearcherManager searchers(Directory directory, @Nullable IndexWriter writer)
      throws IOException {
    if (writer == null) {
      return new SearcherManager(directory, null);
    }
    try {
      return new SearcherManager(writer, null);
    } catch (IOException damaged) {
      writer.rollback(); // closes it, so that its lock is free
      throw damaged;
    }
  }

  /// The index in a folder, made if it is not there. While another process writes to it, this one
  /// only searches: what it puts is left to the other. A damaged one is begun anew, to be caught up
  /// with the archive.
  ///
  /// @throws IOException naming the folder, if it cannot be read
  public static SearchIndex open(Path folder) throws IOException {
    Files.createDirectories(folder);
    Directory directory = FSDirectory.open(folder);
    try {
      return new SearchIndex(directory);
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | NoSuchFileException
        | EOFException damaged) {
      LOG.warn("the search index in {} is damaged and is made again", folder);
      empty(directory);
      return new SearchIndex(directory);
    }
  }

  /// Deletes what is in the folder, unless another process writes to it.
  private static void empty(Directory directory) throws IOException {
    try (var held = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : directory.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          held.ensureValid();
          directory.deleteFile(file);
        }
      }
    }
  }

  /// An index in memory.
  public static SearchIndex inMemory() {
    try {
      return new SearchIndex(new ByteBuffersDirectory());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// Articles found, best first.
  ///
  /// @param articles ids of at most as many articles as were asked for
  /// @param total number of all articles found
  public record Hits(List<String> articles, long total) {

    public Hits {
      articles = List.copyOf(articles);
    }
  }

  /// Writes a reading in place of an older one of the same article; found after the next `refresh`.
  public void put(Reading reading) {
    writing(to ->
        to.updateDocument(new Term(Documents.ID, reading.article().id()), Documents.of(reading)));
  }

  /// Drops an article; found no more after the next `refresh`.
  public void remove(String article) {
    writing(to -> to.deleteDocuments(new Term(Documents.ID, article)));
  }

  /// Writes the readings that the index lacks or has in another version, and drops all others.
  public void catchUp(Collection<Reading> readings) {
    Map<String, String> versions =
        searching(searcher -> Documents.versions(searcher.getIndexReader()));
    readings.parallelStream()
        .filter(reading -> !Documents.version(reading).equals(versions.get(reading.article().id())))
        .toList()
        .forEach(this::put);
    readings.forEach(reading -> versions.remove(reading.article().id()));
    versions.keySet().forEach(this::remove);
    refresh();
  }

  /// Makes what was written findable and keeps it.
  public void refresh() {
    writing(IndexWriter::commit);
    try {
      searchers.maybeRefreshBlocking();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// Articles that a search finds, best first.
  ///
  /// @throws IllegalArgumentException in one line for people, if the query cannot be understood
  public Hits search(SearchQuery query, int most) {
    var lucene = queries.of(query);
    return searching(searcher -> {
      TopDocs found = searcher.search(lucene, most);
      StoredFields fields = searcher.storedFields();
      List<String> articles = new ArrayList<>();
      for (ScoreDoc hit : found.scoreDocs) {
        articles.add(fields.document(hit.doc).get(Documents.ID));
      }
      return new Hits(articles, searcher.count(lucene));
    });
  }

  @Override
  public void close() {
    try (directory;
        writer) {
      searchers.close();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private @Nullable IndexWriter writer(Directory at) throws IOException {
    try {
      return new IndexWriter(at, new IndexWriterConfig(analyzer));
    } catch (LockObtainFailedException held) {
      return null;
    }
  }

  private <T> T searching(Searching<T> work) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return work.with(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (CorruptIndexException damaged) {
      throw new UncheckedIOException(
          new IOException(
              "the search index is damaged: delete %s, it is made again".formatted(place()),
              damaged));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Object place() {
    return directory instanceof FSDirectory folder ? folder.getDirectory() : directory;
  }

  private void writing(Writing work) {
    if (writer == null) {
      return;
    }
    try {
      work.with(writer);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  @FunctionalInterface
  private interface Searching<T> {
    T with(IndexSearcher searcher) throws IOException;
  }

  @FunctionalInterface
  private interface Writing {
    void with(IndexWriter writer) throws IOException;
  }
}
