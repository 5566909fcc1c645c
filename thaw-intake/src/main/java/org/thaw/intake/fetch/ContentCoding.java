package org.thaw.intake.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.thaw.intake.pack.BoundedStream;

/// Unpacks the content codings of HTTP (RFC 9110, 8.4): gzip, deflate in both its forms, br.
final class ContentCoding {

  /// What Thaw says it takes.
  static final String ACCEPTED = "gzip, deflate, br";

  private static final long FREE = 4L << 20;
  private static final int LAYERS = 3;

  private ContentCoding() {}

  /// Thrown for a coding that Thaw did not ask for.
  static final class Unknown extends IOException {
    private static final long serialVersionUID = 1L;

    Unknown(String coding) {
      super("content coding %s is not one of %s".formatted(coding, ACCEPTED));
    }
  }

  /// The content of a body, packed as `codings` says, the last packed last. What grows 250-fold
  /// beyond 4 MB ends in a [BoundedStream.Bomb]. A file that is gzip although nobody said so, as
  /// sitemaps are, is unpacked too.
  static InputStream unpack(InputStream body, String codings) throws IOException {
    List<String> names = List.of(codings.toLowerCase(Locale.ROOT).split("[\\s,]+"));
    if (names.size() > LAYERS) {
      throw new Unknown(codings);
    }
    InputStream content = body;
    for (String name : names.reversed()) {
      content = layer(content, name);
    }
    BufferedInputStream start = new BufferedInputStream(content);
    return isGzip(start) ? layer(start, "gzip") : start;
  }

  private static InputStream layer(InputStream packed, String coding) throws IOException {
    if (coding.isEmpty() || coding.equals("identity")) {
      return packed;
    }
    BoundedStream.Counting counted = new BoundedStream.Counting(packed);
    InputStream unpacked =
        switch (coding) {
          case "gzip", "x-gzip" -> new GZIPInputStream(counted);
          case "deflate" -> inflate(new BufferedInputStream(counted));
          case "br" -> new BufferedInputStream(new BrotliInputStream(counted)); // see below
          default -> throw new Unknown(coding);
        };
    return new BoundedStream(unpacked, counted, FREE);
  }

  // Single bytes and blocks must not both be read of a BrotliInputStream (0.1.2): a block that the
  // end follows is then lost. A buffer reads blocks alone.

  /// With the head of zlib as the standard asks, or bare as some servers send it.
  private static InputStream inflate(BufferedInputStream packed) throws IOException {
    packed.mark(2);
    int method = packed.read();
    int flags = packed.read();
    packed.reset();
    boolean zlib = (method & 0x0f) == 8 && ((method << 8) + flags) % 31 == 0;
    return new InflaterInputStream(packed, new Inflater(!zlib));
  }

  private static boolean isGzip(BufferedInputStream content) throws IOException {
    content.mark(2);
    boolean gzip = content.read() == 0x1f && content.read() == 0x8b;
    content.reset();
    return gzip;
  }
}
