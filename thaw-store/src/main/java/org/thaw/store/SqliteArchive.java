package org.thaw.store;

import static org.thaw.store.Rows.ARTICLE;
import static org.thaw.store.Rows.CAPTURE;
import static org.thaw.store.Rows.CAPTURED;
import static org.thaw.store.Rows.CAPTURES;
import static org.thaw.store.Rows.CODER;
import static org.thaw.store.Rows.CONTENT;
import static org.thaw.store.Rows.CORRECTIONS;
import static org.thaw.store.Rows.DETAIL;
import static org.thaw.store.Rows.FILED;
import static org.thaw.store.Rows.ID;
import static org.thaw.store.Rows.LICENCE;
import static org.thaw.store.Rows.OUTCOMES;
import static org.thaw.store.Rows.PUBLISHED;
import static org.thaw.store.Rows.READINGS;
import static org.thaw.store.Rows.REASON;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.thaw.archive.Archive;
import org.thaw.archive.Tombstone;
import org.thaw.article.Capture;
import org.thaw.article.Licence;
import org.thaw.article.Rejected;
import org.thaw.correction.Correction;
import org.thaw.embedding.EmbeddingStore;
import org.thaw.reading.Reading;
import org.thaw.source.Sources;
import org.thaw.story.StoryStore;

/// The archive in one SQLite file, `thaw.sqlite` in the data folder. What a method has acknowledged
/// is on disk. Thread-safe; may be called from virtual threads.
public final class SqliteArchive implements Archive {

  private static final int PAGE = 200;

  private final Database database;
  private final Sources sources;

  private SqliteArchive(Database database) {
    this.database = database;
    this.sources = new SqliteSources(database);
  }

  /// The archive of a data folder, made if it is not there.
  ///
  /// @throws IOException naming folder or file and what would help, if it cannot be used
  public static SqliteArchive open(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (FileSystemException refused) {
      throw new IOException(
          "cannot make the data folder %s: name another with --data".formatted(folder), refused);
    }
    if (!Files.isWritable(folder)) {
      throw new IOException(
          "cannot write to the data folder %s: make it writable, or name another with --data"
              .formatted(folder));
    }
    Path file = folder.resolve("thaw.sqlite");
    if (Files.exists(file) && Files.size(file) == 0) { // SQLite takes it for a new file
      throw new IOException(
          "%s is empty: put a copy of it back, or remove it to begin anew".formatted(file));
    }
    return new SqliteArchive(Database.open(file));
  }

  @Override
  public boolean add(Capture capture) {
    Map<Field<?>, Object> columns = Rows.columns(capture);
    return database.write(sql -> Rows.insert(sql, columns)) == 1;
  }

  @Override
  public void put(String capture, Reading reading) {
    byte[] content = Rows.content(reading);
    String article = reading.article().id();
    database.write(sql -> {
      sql.deleteFrom(READINGS).where(ARTICLE.eq(article)).execute();
      sql.insertInto(READINGS)
          .columns(ARTICLE, PUBLISHED, CODER, LICENCE, CONTENT)
          .values(
              article,
              Rows.published(reading),
              reading.coder(),
              reading.article().licence().word(),
              content)
          .execute();
      int dropped = replaceOutcome(sql, capture, article, null);
      Versions.place(sql, capture, reading.article().slip().version());
      return dropped;
    });
  }

  @Override
  public void put(String capture, Rejected rejected) {
    database.write(sql -> {
      int dropped = replaceOutcome(sql, capture, null, rejected);
      Versions.place(sql, capture, rejected.version());
      return dropped;
    });
  }

  @Override
  public int license(String source, Licence licence, Function<Capture, Licence> article) {
    return database.write(sql -> new Licences(sql, licence, article).give(source));
  }

  @Override
  public boolean licenseCapture(String id, Licence licence, Function<Capture, Licence> article) {
    return database.write(sql -> {
      Optional<Capture> other =
          sql.select()
              .from(CAPTURES)
              .where(ID.eq(id).and(LICENCE.ne(licence.word())))
              .fetchOptional(Rows::capture);
      other.ifPresent(new Licences(sql, licence, article)::give);
      return other.isPresent();
    });
  }

  @Override
  public Map<String, Licence> licences() {
    return database.read(Licences::all);
  }

  @Override
  public void put(Correction correction) {
    database.write(sql -> {
      sql.deleteFrom(CORRECTIONS).where(ID.eq(correction.id())).execute();
      return sql.insertInto(CORRECTIONS)
          .columns(ID, FILED, CONTENT)
          .values(correction.id(), Rows.sortable(correction.filed()), Rows.content(correction))
          .execute();
    });
  }

  @Override
  public List<Correction> corrections() {
    return database.read(
        sql -> sql.select().from(CORRECTIONS).orderBy(FILED, ID).fetch(Rows::correction));
  }

  @Override
  public Optional<Capture> capture(String id) {
    return database.read(
        sql -> sql.select().from(CAPTURES).where(ID.eq(id)).fetchOptional(Rows::capture));
  }

  @Override
  public Optional<Reading> reading(String article) {
    return database
        .read(sql ->
            sql.select()
                .from(READINGS)
                .where(ARTICLE.eq(article).and(Versions.shown()))
                .fetchOptional())
        .map(Rows::reading);
  }

  @Override
  public Optional<Tombstone> tombstone(String article) {
    return database.read(sql -> Versions.tombstone(sql, article));
  }

  @Override
  public List<String> displaced(String source, String guid) {
    return database.read(sql -> Versions.displaced(sql, source, guid));
  }

  @Override
  public List<String> due(Instant now) {
    return database.read(sql -> Versions.due(sql, now));
  }

  @Override
  public List<String> unread() {
    return database.read(sql ->
        sql.select(ID)
            .from(CAPTURES)
            .whereNotExists(DSL.selectOne().from(OUTCOMES).where(CAPTURE.eq(ID)))
            .orderBy(CAPTURED, DSL.field("captures.rowid"))
            .fetch(ID));
  }

  @Override
  public void captures(Consumer<Capture> each) {
    String last = "";
    for (List<Capture> page = captures(last); !page.isEmpty(); page = captures(last)) {
      page.forEach(each);
      last = page.getLast().id();
    }
  }

  @Override
  public void readings(Consumer<Reading> each) {
    rows(page -> page.parallelStream().map(Rows::reading).toList().forEach(each));
  }

  @Override
  public Map<String, String> articles() {
    return database.read(sql ->
        sql.select(CAPTURE, ARTICLE)
            .from(OUTCOMES)
            .where(ARTICLE.isNotNull().and(Versions.shown()))
            .fetchMap(CAPTURE, ARTICLE));
  }

  @Override
  public Map<String, Long> arrivals() {
    return database.read(sql -> Arrived.all(sql));
  }

  @Override
  public long arrival(String article) {
    return database.read(sql -> Arrived.of(sql, article));
  }

  @Override
  public Map<String, Rejected> rejections() {
    return database.read(Versions::rejections);
  }

  @Override
  public Map<String, String> misfiled() {
    Map<String, String> misfiled = new TreeMap<>();
    rows(page ->
        page.forEach(row ->
            Rows.misfiled(row).ifPresent(how -> misfiled.put(Rows.needed(row, ARTICLE), how))));
    return misfiled;
  }

  @Override
  public EmbeddingStore embeddings(String model) {
    return new SqliteEmbeddings(database, model);
  }

  @Override
  public StoryStore stories() {
    return new SqliteStories(database);
  }

  @Override
  public Sources sources() {
    return sources;
  }

  /// What SQLite's own check finds wrong with the file; empty if it is sound.
  public String damage() {
    List<String> found =
        database.read(sql -> sql.fetch("pragma quick_check").map(row -> row.get(0, String.class)));
    return found.equals(List.of("ok")) ? "" : String.join("; ", found);
  }

  @Override
  public void close() {
    database.close();
  }

  private List<Capture> captures(String after) {
    return database.read(sql ->
        sql.select()
            .from(CAPTURES)
            .where(ID.gt(after))
            .orderBy(ID)
            .limit(PAGE)
            .fetch(Rows::capture));
  }

  /// Hands the rows of all readings that are shown to `each`, page by page.
  private void rows(Consumer<List<Record>> each) {
    Condition after = DSL.noCondition();
    for (List<Record> page = rows(after); !page.isEmpty(); page = rows(after)) {
      each.accept(page);
      Record last = page.getLast();
      after =
          DSL.row(PUBLISHED, ARTICLE).gt(Rows.needed(last, PUBLISHED), Rows.needed(last, ARTICLE));
    }
  }

  private List<Record> rows(Condition after) {
    return database.read(sql ->
        sql.select()
            .from(READINGS)
            .where(after.and(Versions.shown()))
            .orderBy(PUBLISHED, ARTICLE)
            .limit(PAGE)
            .fetch());
  }

  /// Keeps the outcome and drops readings that no capture leads to any more.
  static int replaceOutcome(
      DSLContext sql,
      String capture,
      @org.jspecify.annotations.Nullable String article,
      @org.jspecify.annotations.Nullable Rejected rejected) {
    Optional<String> before =
        sql.select(ARTICLE).from(OUTCOMES).where(CAPTURE.eq(capture)).fetchOptional(ARTICLE);
    sql.deleteFrom(OUTCOMES).where(CAPTURE.eq(capture)).execute();
    sql.insertInto(OUTCOMES)
        .columns(CAPTURE, ARTICLE, REASON, DETAIL)
        .values(
            capture,
            article,
            rejected == null ? null : rejected.reason().name(),
            rejected == null ? null : rejected.detail())
        .execute();
    return before
        .map(old ->
            sql.deleteFrom(READINGS)
                .where(ARTICLE.eq(old))
                .andNotExists(
                    DSL.selectOne()
                        .from(OUTCOMES)
                        .where(DSL.field(DSL.name("outcomes", "article")).eq(old)))
                .execute())
        .orElse(0);
  }
}
