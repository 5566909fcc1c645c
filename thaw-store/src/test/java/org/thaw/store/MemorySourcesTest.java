package org.thaw.store;

import org.thaw.archive.Archive;
import org.thaw.archive.MemoryArchive;
import org.thaw.testkit.SourcesContract;

class MemorySourcesTest extends SourcesContract {

  @Override
  protected Archive open() {
    return new MemoryArchive();
  }
}
