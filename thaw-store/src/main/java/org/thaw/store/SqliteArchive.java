package org.thaw.store;

import static org.thaw.store.Rows.ARTICLE;
import static org.thaw.store.Rows.CAPTURES;
import static org.thaw.store.Rows.CONTENT;
import static org.thaw.store.Rows.CORRECTIONS;
import static org.thaw.store.Rows.FILED;
import static org.thaw.store.Rows.ID;
import static org.thaw.store.Rows.PUBLISHED;
import static org.thaw.store.Rows.READINGS;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.Condition;
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

  /// True if a folder holds an archive; makes nothing.
  public static boolean isIn(Path folder) {
    return DataFolder.holdsArchive(folder);
  }

  /// The archive of a data folder, made if it is not there.
  ///
  /// @throws IOException naming folder or file and what would help, if it cannot be used
  public static SqliteArchive open(Path folder) throws IOException {
    return new SqliteArchive(Database.open(DataFolder.file(folder)));
  }

  @Override
  public boolean add(Capture capture) {
    Map<Field<?>, Object> columns = Rows.columns(capture);
    return database.write(sql -> Rows.insert(sql, columns)) == 1;
  }

  @Override
  public void put(String capture, Reading reading) {
    byte[] content = Rows.content(reading);
    database.write(sql -> Outcomes.put(sql, capture, reading, content));
  }

  @Override
  public void put(String capture, Rejected rejected) {
    database.write(sql -> Outcomes.put(sql, capture, rejected));
  }

  @Override
  public int license(String source, Licence licence, Function<Capture, Licence> article) {
    return database.write(sql -> new Licences(sql, licence, article).give(source));
  }

  @Override
  public boolean licenseCapture(String id, Licence licence, Function<Capture, Licence> article) {
    return database.write(sql -> new Licences(sql, licence, article).giveTo(id));
  }

  @Override
  public Changes changes(long since) {
    return database.read(sql -> Outcomes.changes(sql, since));
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
    return database.read(Outcomes::unread);
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
    return database.read(Outcomes::articles);
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
  public Object state() {
    return database.version();
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
}
