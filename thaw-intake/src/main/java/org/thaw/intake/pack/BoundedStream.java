package org.thaw.intake.pack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A decompressed stream that stops being read when it grows beyond all proportion to what was
/// packed.
public final class BoundedStream extends FilterInputStream {

  private static final long FREE = 100L << 20;
  private static final long MOST = 20L << 30;
  private static final int MOST_RATIO = 250;

  private final Counting packed;
  private final long free;
  private long unpacked;

  /// @param unpacked the decompressing stream over `packed`
  BoundedStream(InputStream unpacked, Counting packed) {
    this(unpacked, packed, FREE);
  }

  /// @param free how many bytes may come of next to nothing
  public BoundedStream(InputStream unpacked, Counting packed, long free) {
    super(unpacked);
    this.packed = packed;
    this.free = free;
  }

  /// A stream that counts what was read of it.
  public static final class Counting extends FilterInputStream {
    private long count;

    public Counting(InputStream stream) {
      super(stream);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count += Math.max(0, read);
      return read;
    }
  }

  /// Thrown when something packed would grow without bound.
  public static final class Bomb extends IOException {
    private static final long serialVersionUID = 1L;

    Bomb(String message) {
      super(message);
    }
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    grow(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    grow(Math.max(0, read));
    return read;
  }

  private void grow(int read) throws Bomb {
    unpacked += read;
    if (unpacked > MOST || (unpacked > free && unpacked / Math.max(1, packed.count) > MOST_RATIO)) {
      throw new Bomb("grows more than %d-fold when unpacked".formatted(MOST_RATIO));
    }
  }
}
