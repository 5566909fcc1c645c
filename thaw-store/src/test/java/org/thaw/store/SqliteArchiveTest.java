package org.thaw.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.archive.Archive;
import org.thaw.article.Capture;
import org.thaw.article.Licence;
import org.thaw.article.Rejected;
import org.thaw.reading.Reading;
import org.thaw.testkit.ArchiveContract;
import org.thaw.testkit.KeepsakesContract;
import org.thaw.testkit.LicencesContract;
import org.thaw.testkit.Readings;
import org.thaw.testkit.VersionsContract;

class SqliteArchiveTest {

  @TempDir private Path folder;

  @Nested
  class CapturesAndReadings extends ArchiveContract {
    @Override
    protected Archive open() throws Exception {
      return SqliteArchive.open(folder);
    }
  }

  @Nested
  class Versions extends VersionsContract {
    @Override
    protected Archive open() throws Exception {
      return SqliteArchive.open(folder);
    }
  }

  @Nested
  class Licences extends LicencesContract {
    @Override
    protected Archive open() throws Exception {
      return SqliteArchive.open(folder);
    }
  }

  @Nested
  class Keepsakes extends KeepsakesContract {
    @Override
    protected Archive open() throws Exception {
      return SqliteArchive.open(folder);
    }
  }

  @Test
  void staysInOneStateUntilSomebodyWritesBeItAnotherProcess() throws Exception {
    try (Archive mine = SqliteArchive.open(folder);
        Archive others = SqliteArchive.open(folder)) {
      Object before = mine.state();
      mine.unread();

      assertThat(mine.state()).isEqualTo(before);
      others.put("capture", new Readings(7).next());
      assertThat(mine.state()).isNotEqualTo(before);
    }
  }

  @Test
  void namesEachChangeOnceWhicheverProcessMadeIt() throws Exception {
    Readings readings = new Readings(9);
    Reading first = readings.next();
    Reading second = readings.next();
    try (Archive mine = SqliteArchive.open(folder.resolve("changes"));
        Archive others = SqliteArchive.open(folder.resolve("changes"))) {
      mine.put("one", first);
      long before = mine.changes(0).upTo();
      assertThat(mine.changes(0).articles()).containsExactly(first.article().id());

      others.put("two", second);
      Archive.Changes come = mine.changes(before);
      assertThat(come.articles()).containsExactly(second.article().id());
      assertThat(mine.changes(come.upTo()).articles()).isEmpty();

      others.put("one", new Rejected(Rejected.Reason.NO_BODY, "12 words"));
      assertThat(mine.changes(come.upTo()).articles()).containsExactly(first.article().id());
    }
  }

  @Test
  void findsWhatWaitsInAFileOfAnOlderThaw() throws Exception {
    Path data = folder.resolve("older");
    Capture read = capture("read");
    Capture unread = capture("unread");
    try (Archive archive = SqliteArchive.open(data)) {
      List.of(read, unread).forEach(archive::add);
      archive.put(read.id(), new Readings(3).next());
    }
    try (Connection sql =
            DriverManager.getConnection("jdbc:sqlite:" + data.resolve("thaw.sqlite"));
        Statement older = sql.createStatement()) {
      for (String table : List.of("captures", "outcomes", "readings", "tombstones")) {
        String singular = table.substring(0, table.length() - 1);
        older.executeUpdate("drop trigger if exists " + singular + "_came");
        older.executeUpdate("drop trigger if exists " + singular + "_went");
      }
      older.executeUpdate("drop trigger reading_changed");
      older.executeUpdate("drop table changes");
      older.executeUpdate("drop table waiting");
      older.executeUpdate("delete from flyway_schema_history where version = '9'");
    }

    try (Archive archive = SqliteArchive.open(data)) {
      assertThat(archive.unread()).containsExactly(unread.id());
    }
  }

  private static Capture capture(String content) {
    return Capture.of(
        "folder",
        Optional.empty(),
        "text/plain",
        Map.of(),
        content.getBytes(StandardCharsets.UTF_8),
        Instant.ofEpochSecond(1),
        Licence.OPEN);
  }

  @Test
  void writesInstantsSoThatTextOrderIsTimeOrder() {
    assertThat(Rows.sortable(Instant.parse("2026-01-07T23:30:00Z")))
        .isLessThan(Rows.sortable(Instant.parse("2026-01-07T23:30:00.000000001Z")));
    assertThat(Instant.parse(Rows.sortable(Instant.parse("2026-01-07T23:30:00.12Z"))))
        .isEqualTo(Instant.parse("2026-01-07T23:30:00.12Z"));
  }

  @Test
  void namesAReadingThatStandsUnderAnotherDateThanItsOwn() throws Exception {
    Path data = folder.resolve("misfiled");
    Reading reading = new Readings(1).next();
    try (SqliteArchive archive = SqliteArchive.open(data)) {
      archive.put("capture", reading);
      assertThat(archive.misfiled()).isEmpty();
    }
    try (Connection sql =
            DriverManager.getConnection("jdbc:sqlite:" + data.resolve("thaw.sqlite"));
        Statement changed = sql.createStatement()) {
      changed.executeUpdate("update readings set published = '2031-01-01T00:00:00.000000000Z'");
    }

    try (SqliteArchive archive = SqliteArchive.open(data)) {
      assertThat(archive.misfiled()).containsOnlyKeys(reading.article().id());
      assertThat(archive.misfiled().values())
          .allMatch(how -> how.contains("published") && how.contains("2031-01-01"));
    }
  }
}
