package org.thaw.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.archive.Archive;
import org.thaw.testkit.SourcesContract;

class SqliteSourcesTest extends SourcesContract {

  @TempDir private Path folder;

  @Override
  protected Archive open() throws Exception {
    return SqliteArchive.open(folder);
  }
}
