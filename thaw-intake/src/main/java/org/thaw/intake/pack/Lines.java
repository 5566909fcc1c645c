package org.thaw.intake.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/// Reads a stream line by line, and no line to more than it may have.
final class Lines {

  private Lines() {}

  /// A line with its end, at most `most` bytes of it; empty at the end of the stream.
  static byte[] next(InputStream stream, int most) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int read = stream.read(); read >= 0; read = stream.read()) {
      line.write(read);
      if (read == '\n' || line.size() >= most) {
        break;
      }
    }
    return line.toByteArray();
  }
}
