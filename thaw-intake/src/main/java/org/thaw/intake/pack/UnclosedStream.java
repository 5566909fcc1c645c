package org.thaw.intake.pack;

import java.io.FilterInputStream;
import java.io.InputStream;

/// One entry of an archive: closing it leaves the archive open, which goes on behind it.
final class UnclosedStream extends FilterInputStream {

  UnclosedStream(InputStream archive) {
    super(archive);
  }

  @Override
  public void close() {
    // the archive goes on behind this entry
  }
}
