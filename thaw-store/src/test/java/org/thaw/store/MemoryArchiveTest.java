package org.thaw.store;

import org.junit.jupiter.api.Nested;
import org.thaw.archive.Archive;
import org.thaw.archive.MemoryArchive;
import org.thaw.testkit.ArchiveContract;
import org.thaw.testkit.KeepsakesContract;
import org.thaw.testkit.LicencesContract;
import org.thaw.testkit.VersionsContract;

class MemoryArchiveTest {

  @Nested
  class CapturesAndReadings extends ArchiveContract {
    @Override
    protected Archive open() {
      return new MemoryArchive();
    }
  }

  @Nested
  class Versions extends VersionsContract {
    @Override
    protected Archive open() {
      return new MemoryArchive();
    }
  }

  @Nested
  class Licences extends LicencesContract {
    @Override
    protected Archive open() {
      return new MemoryArchive();
    }
  }

  @Nested
  class Keepsakes extends KeepsakesContract {
    @Override
    protected Archive open() {
      return new MemoryArchive();
    }
  }
}
