package org.thaw.intake.pack;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.thaw.article.Capture;
import org.thaw.article.Licence;
import org.thaw.article.Rejected;
import org.thaw.article.Rejected.Reason;
import org.thaw.intake.record.FieldMapping;
import org.thaw.intake.record.RecordExtractor;

/// Takes a stream of the wild apart into captures, whatever it is and however it is packed.
///
/// What cannot be taken is handed on with its name and the reason; the rest goes on. Archives
/// within archives are opened to a depth of four.
public final class Unpacker {

  /// The most bytes one item may have.
  public static final int MOST_BYTES = 50 << 20;

  private static final int DEEPEST = 4;
  private static final int HEAD = 8192;

  private final Instant captured;
  private final Licence licence;
  private final FieldMapping mapping;
  private final Consumer<Capture> sink;
  private final BiConsumer<String, Rejected> rejected;

  public Unpacker(
      Instant captured,
      Licence licence,
      FieldMapping mapping,
      Consumer<Capture> sink,
      BiConsumer<String, Rejected> rejected) {
    this.captured = captured;
    this.licence = licence;
    this.mapping = mapping;
    this.sink = sink;
    this.rejected = rejected;
  }

  /// Takes one stream. Never throws for what the stream holds.
  public void unpack(String name, InputStream stream) {
    unpack(name, stream, 0);
  }

  private void unpack(String name, InputStream stream, int depth) {
    if (depth > DEEPEST) {
      reject(name, Reason.UNSAFE, "archives within archives deeper than " + DEEPEST);
      return;
    }
    try {
      BufferedInputStream buffered = new BufferedInputStream(stream, HEAD * 2);
      buffered.mark(HEAD);
      byte[] head = buffered.readNBytes(HEAD);
      buffered.reset();
      take(Format.of(head, name), name, buffered, depth);
    } catch (BoundedStream.Bomb bomb) {
      reject(name, Reason.UNSAFE, String.valueOf(bomb.getMessage()));
    } catch (EOFException early) {
      reject(name, Reason.TRUNCATED, "ends early: fetch or copy it again");
    } catch (ZipException broken) {
      reject(
          name, Reason.TRUNCATED, "damaged archive (" + broken.getMessage() + "): fetch it again");
    } catch (IOException | RuntimeException unreadable) {
      reject(name, Reason.UNREADABLE, "cannot be read: " + unreadable.getMessage());
    }
  }

  private void take(Format format, String name, InputStream stream, int depth) throws IOException {
    switch (format) {
      case EMPTY -> reject(name, Reason.EMPTY, "nothing in it");
      case BINARY ->
          reject(name, Reason.BINARY, "no text: save it as text, HTML or JSON and take that");
      case GZIP -> {
        BoundedStream.Counting packed = new BoundedStream.Counting(stream);
        unpack(
            name.replaceFirst("(?i)\\.gz$", "").replaceFirst("(?i)\\.tgz$", ".tar"),
            new BoundedStream(new GZIPInputStream(packed), packed),
            depth + 1);
      }
      case ZIP -> zip(name, stream, depth);
      case TAR ->
          new TarEntries(stream)
              .forEach((entry, size, content) -> unpack(name + "/" + entry, content, depth + 1));
      case WARC -> new WarcPages(licence, sink, rejected).read(name, stream);
      case JSON_LINES -> lines(name, stream);
      case MAILBOX -> Mailbox.split(stream, message -> one(Format.MESSAGE, name, message));
      case PAGE, FEED, OPML, NEWSML, JSON, TEXT, MESSAGE -> {
        byte[] content = stream.readNBytes(MOST_BYTES + 1);
        if (content.length > MOST_BYTES) {
          reject(name, Reason.TOO_LARGE, "over 50 MB in one piece: divide it");
        } else {
          one(format, name, content);
        }
      }
    }
  }

  private void zip(String name, InputStream stream, int depth) throws IOException {
    BoundedStream.Counting packed = new BoundedStream.Counting(stream);
    ZipInputStream zip = new ZipInputStream(packed);
    int entries = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      entries++;
      boolean wanted = !entry.isDirectory() && !isIndex(name, entry.getName());
      if (wanted) {
        unpack(
            name + "/" + entry.getName(), new Unclosed(new BoundedStream(zip, packed)), depth + 1);
      }
    }
    if (entries == 0) {
      reject(name, Reason.TRUNCATED, "an archive with nothing in it");
    }
  }

  /// In a WACZ only the WARC files hold pages; the rest is its own index.
  private static boolean isIndex(String archive, String entry) {
    return archive.toLowerCase(java.util.Locale.ROOT).endsWith(".wacz") && !entry.contains(".warc");
  }

  private static final class Unclosed extends java.io.FilterInputStream {
    Unclosed(InputStream stream) {
      super(stream);
    }

    @Override
    public void close() {
      // the archive goes on behind this entry
    }
  }

  private void lines(String name, InputStream stream) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.length() > MOST_BYTES) {
        reject(name + ":" + number, Reason.TOO_LARGE, "over 50 MB in one line");
      } else if (!line.isBlank()) {
        Map<String, String> headers = Map.of(RecordExtractor.MAPPING, mapping.pairs());
        capture(name, RecordExtractor.MEDIA_TYPE, headers, line.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private void one(Format format, String name, byte[] content) {
    switch (format) {
      case FEED, JSON, NEWSML ->
          new Documents(captured, licence, sink, rejected).take(format, name, content);
      case OPML ->
          reject(
              name,
              Reason.UNKNOWN_FORMAT,
              "a list of feeds: import it with thaw source import " + name);
      case PAGE -> capture(name, "text/html", Map.of(), content);
      case MESSAGE -> capture(name, "message/rfc822", Map.of(), content);
      case TEXT, EMPTY, BINARY, GZIP, ZIP, TAR, WARC, MAILBOX, JSON_LINES ->
          capture(name, "text/plain", Map.of(), content);
    }
  }

  private void capture(String name, String mediaType, Map<String, String> headers, byte[] content) {
    sink.accept(
        Capture.of(
            name, Optional.empty(), mediaType, new HashMap<>(headers), content, captured, licence));
  }

  private void reject(String name, Reason reason, String detail) {
    rejected.accept(name, new Rejected(reason, detail));
  }
}
