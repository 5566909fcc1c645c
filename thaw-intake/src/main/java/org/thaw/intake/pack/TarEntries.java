package org.thaw.intake.pack;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Reads the plain files of a tar archive (POSIX ustar, with the long names of pax and GNU) in
/// order.
public final class TarEntries {

  private static final int BLOCK = 512;
  private static final int LONGEST_NAME = 1 << 16;

  private final InputStream stream;

  public TarEntries(InputStream stream) {
    this.stream = stream;
  }

  /// Told of each file; must read no more than `size` bytes of the stream.
  public interface Sink {
    void file(String name, long size, InputStream content) throws IOException;
  }

  public void forEach(Sink sink) throws IOException {
    String longName = "";
    while (true) {
      byte[] header = stream.readNBytes(BLOCK);
      if (header.length < BLOCK || header[0] == 0) {
        return;
      }
      long size = octal(header, 124, 12);
      char type = (char) header[156];
      Part part = new Part(size);
      if (type == 'L' || type == 'x') {
        String text = new String(part.readNBytes(LONGEST_NAME), StandardCharsets.UTF_8);
        longName = type == 'L' ? text.replace("\0", "") : paxPath(text);
      } else if (type == '0' || type == 0) {
        sink.file(longName.isEmpty() ? name(header) : longName, size, part);
        longName = "";
      }
      part.skipRest();
      stream.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
    }
  }

  private static String name(byte[] header) {
    String name = text(header, 0, 100);
    String prefix = text(header, 345, 155);
    return prefix.isEmpty() ? name : prefix + "/" + name;
  }

  private static String paxPath(String records) {
    for (String record : records.split("\n")) {
      int path = record.indexOf(" path=");
      if (path > 0) {
        return record.substring(path + 6);
      }
    }
    return "";
  }

  private static String text(byte[] header, int start, int length) {
    int end = start;
    while (end < start + length && header[end] != 0) {
      end++;
    }
    return new String(header, start, end - start, StandardCharsets.UTF_8);
  }

  private static long octal(byte[] header, int start, int length) throws IOException {
    String digits = text(header, start, length).strip();
    if (!digits.matches("[0-7]{0,12}")) {
      throw new IOException("a damaged header in a tar archive");
    }
    return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
  }

  /// The bytes of one file.
  private final class Part extends InputStream {
    private long left;

    Part(long size) {
      left = size;
    }

    @Override
    public int read() throws IOException {
      if (left <= 0) {
        return -1;
      }
      int read = stream.read();
      if (read < 0) {
        throw new EOFException("a tar archive that ends early");
      }
      left--;
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      if (left <= 0) {
        return -1;
      }
      int read = stream.read(buffer, offset, (int) Math.min(length, left));
      if (read < 0) {
        throw new EOFException("a tar archive that ends early");
      }
      left -= read;
      return read;
    }

    void skipRest() throws IOException {
      stream.skipNBytes(left);
      left = 0;
    }
  }
}
