package org.thaw.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.archive.Archive;
import org.thaw.archive.Tombstone;
import org.thaw.article.Capture;
import org.thaw.article.Licence;
import org.thaw.embedding.Embedding;
import org.thaw.reading.Reading;
import org.thaw.source.Followed;
import org.thaw.source.SourceHealth;
import org.thaw.source.Trouble;
import org.thaw.testkit.Readings;

/// Archives of earlier schemas, made from the scripts of their time with rows in every table, and
/// opened by today's code.
class MigrationTest {

  private static final String FEED = "https://harbour.example/feed";
  private static final Instant NOON = Instant.parse("2026-01-07T12:00:00Z");

  @TempDir private Path folder;

  @ParameterizedTest(name = "from version {0}")
  @ValueSource(strings = {"2", "3", "4", "5", "6"})
  void everythingOfAnOlderArchiveIsStillThere(String version) throws Exception {
    Reading reading = new Readings(7).next();
    Capture capture = capture();
    makeOld(version, capture, reading);

    try (Archive archive = SqliteArchive.open(folder)) {
      assertThat(archive.capture(capture.id())).get().usingRecursiveComparison().isEqualTo(capture);
      assertThat(archive.reading(reading.article().id())).contains(reading);
      assertThat(archive.unread()).isEmpty();
      sourceIsThere(archive);
      if (version.compareTo("3") >= 0) {
        assertThat(archive.tombstone("withdrawn"))
            .map(Tombstone::detail)
            .contains("killed by its provider");
      }
      if (version.compareTo("4") >= 0) {
        assertThat(count("corrections")).isEqualTo(1);
      }
    }
    assertThat(versions()).containsExactlyElementsOf(scripts());
  }

  @ParameterizedTest(name = "from version {0}")
  @ValueSource(strings = {"1", "4", "6"})
  void anOlderArchiveTakesWhatIsNew(String version) throws Exception {
    Reading reading = new Readings(7).next();
    Capture capture = capture();
    makeOld(version, capture, reading);

    try (Archive archive = SqliteArchive.open(folder)) {
      Reading again = new Readings(8).next();
      archive.put(capture.id(), again);
      assertThat(archive.reading(again.article().id())).contains(again);
      int changed = archive.license(capture.source(), Licence.OPEN, read -> Licence.OPEN);
      assertThat(changed).isPositive();
      assertThat(archive.capture(capture.id()).orElseThrow().licence()).isEqualTo(Licence.OPEN);
      archive.embeddings("model").put("text", Embedding.of(new float[] {3, 4}));
      assertThat(archive.embeddings("model").all()).containsKey("text");
    }
  }

  @Test
  void anArchiveIsMigratedOnce() throws Exception {
    makeOld("6", capture(), new Readings(7).next());
    SqliteArchive.open(folder).close();
    List<String> after = versions();
    SqliteArchive.open(folder).close();
    assertThat(versions()).isEqualTo(after);
  }

  private static void sourceIsThere(Archive archive) {
    Followed followed = archive.sources().followed(FEED).orElseThrow();
    assertThat(followed.source().title()).isEqualTo("Harbour");
    assertThat(followed.source().licence()).isEqualTo(Licence.LICENSED_FULL);
    assertThat(followed.source().section()).contains("Ports");
    SourceHealth health = followed.standing().health();
    assertThat(health.items()).isEqualTo(40);
    assertThat(health.troubles()).containsEntry(Trouble.TOO_SLOW, 3L);
    assertThat(health.lastSuccess()).contains(NOON);
    assertThat(archive.sources().taken(FEED, List.of("one", "two"))).containsEntry("one", "v1");
    assertThat(archive.sources().taken(FEED, List.of("two"))).isEmpty();
  }

  private static Capture capture() {
    return Capture.of(
        FEED,
        Optional.of("https://harbour.example/1"),
        "text/html",
        Map.of("charset", "utf-8"),
        "<p>Señales</p>".getBytes(UTF_8),
        NOON,
        Licence.LINK_ONLY);
  }

  /// Makes an archive as it was at `version`, with a row in each of its tables.
  private void makeOld(String version, Capture capture, Reading reading)
      throws IOException, SQLException {
    Flyway.configure(Database.class.getClassLoader())
        .dataSource(address(), null, null)
        .locations("classpath:org/thaw/store/migration")
        .target(version)
        .load()
        .migrate();
    run(
        "insert into captures values (?, ?, ?, ?, ?, ?, ?, ?)",
        capture.id(),
        capture.source(),
        capture.url().orElseThrow(),
        capture.mediaType(),
        Rows.headers(capture),
        Rows.sortable(capture.captured()),
        capture.licence().word(),
        Rows.columns(capture).get(Rows.CONTENT));
    String article = reading.article().id();
    run(
        "insert into readings (article, published, coder, content) values (?, ?, ?, ?)",
        article,
        Rows.published(reading),
        reading.coder(),
        Rows.content(reading));
    run("insert into outcomes (capture, article) values (?, ?)", capture.id(), article);
    if (version.compareTo("2") >= 0) {
      source();
    }
    if (version.compareTo("3") >= 0) {
      run("insert into versions (capture, guid, status) values (?, 'g1', 'USABLE')", capture.id());
      run(
          "insert into tombstones (article, guid, kind, detail)"
              + " values ('withdrawn', 'g2', ?, 'killed by its provider')",
          Tombstone.Kind.values()[0].name());
    }
    if (version.compareTo("4") >= 0) {
      run("insert into corrections values ('c1', '2026-01-07T12:00:00Z', x'00')");
    }
  }

  private void source() throws SQLException {
    String noon = Rows.sortable(NOON);
    run(
        "insert into sources (url, title, licence, paused, section, pages, address, due, gone,"
            + " reservation, last_success, failures, last_problem, items_a_day, requests, saved,"
            + " items, updates) values (?, 'Harbour', ?, 0, 'Ports', 1, ?, ?, 0, 'UNSET', ?, 0, '',"
            + " 2.5, 9, 4, 40, 2)",
        FEED,
        Licence.LICENSED_FULL.word(),
        FEED,
        noon,
        noon);
    run("insert into source_troubles values (?, ?, 3)", FEED, Trouble.TOO_SLOW.name());
    run("insert into source_items values (?, 'one', 'v1')", FEED);
  }

  private void run(String sql, Object... values) throws SQLException {
    try (Connection connection = DriverManager.getConnection(address());
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private String address() {
    return "jdbc:sqlite:" + folder.resolve("thaw.sqlite");
  }

  private int count(String table) throws SQLException {
    try (Connection connection = DriverManager.getConnection(address());
        PreparedStatement statement =
            connection.prepareStatement("select count(*) from " + table)) {
      return statement.executeQuery().getInt(1);
    }
  }

  private List<String> versions() throws SQLException {
    try (Connection connection = DriverManager.getConnection(address());
        PreparedStatement statement =
            connection.prepareStatement(
                "select group_concat(version) from (select version from flyway_schema_history"
                    + " where success order by cast(version as integer))")) {
      return List.of(statement.executeQuery().getString(1).split(","));
    }
  }

  /// The versions that today's scripts make.
  private static List<String> scripts() throws IOException {
    try (var files = Files.list(Path.of("src/main/resources/org/thaw/store/migration"))) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("V(\\d+)__.*", "$1"))
          .sorted(java.util.Comparator.comparingInt(Integer::parseInt))
          .toList();
    }
  }
}
