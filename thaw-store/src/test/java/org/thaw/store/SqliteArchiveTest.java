package org.thaw.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.archive.Archive;
import org.thaw.testkit.ArchiveContract;

class SqliteArchiveTest extends ArchiveContract {

  @TempDir private Path folder;

  @Override
  protected Archive open() throws Exception {
    return SqliteArchive.open(folder);
  }

  @Test
  void writesInstantsSoThatTextOrderIsTimeOrder() {
    assertThat(Rows.sortable(Instant.parse("2026-01-07T23:30:00Z")))
        .isLessThan(Rows.sortable(Instant.parse("2026-01-07T23:30:00.000000001Z")));
    assertThat(Instant.parse(Rows.sortable(Instant.parse("2026-01-07T23:30:00.12Z"))))
        .isEqualTo(Instant.parse("2026-01-07T23:30:00.12Z"));
  }
}
