package org.thaw.store;

import org.thaw.archive.Archive;
import org.thaw.archive.MemoryArchive;
import org.thaw.testkit.ArchiveContract;

class MemoryArchiveTest extends ArchiveContract {

  @Override
  protected Archive open() {
    return new MemoryArchive();
  }
}
