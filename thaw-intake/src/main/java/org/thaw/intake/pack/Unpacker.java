package org.thaw.intake.pack;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
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
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.thaw.article.Capture;
import org.thaw.article.Licence;
import org.thaw.article.Rejected;
import org.thaw.article.Rejected.Reason;
import org.thaw.intake.format.Charsets;
import org.thaw.intake.format.Format;
import org.thaw.intake.mail.Letters;
import org.thaw.intake.record.FieldMapping;
import org.thaw.intake.record.RecordExtractor;
import org.tukaani.xz.XZInputStream;

/// Takes a stream of the wild apart into captures, whatever it is and however it is packed.
///
/// What cannot be taken is handed on with its name and the reason; the rest goes on. Archives
/// within archives are opened to a depth of four.
public final class Unpacker {

  /// The most bytes one item may have.
  public static final int MOST_BYTES = 50 << 20;

  private static final int DEEPEST = 4;
  private static final int MOST_ENTRIES = 500_000;
  private static final int MOST_ITEMS = 1_000_000;
  private static final int XZ_MOST_KIB = 128 << 10;
  private static final int HEAD = 8192;

  private final Instant captured;
  private final Licence licence;
  private final FieldMapping mapping;
  private final Consumer<Capture> sink;
  private final BiConsumer<String, Rejected> rejected;
  private Budget budget = new Budget(MOST_ENTRIES, MOST_ITEMS);

  public Unpacker(
      Instant captured,
      Licence licence,
      FieldMapping mapping,
      Consumer<Capture> sink,
      BiConsumer<String, Rejected> rejected) {
    this.captured = captured;
    this.licence = licence;
    this.mapping = mapping;
    this.sink = capture -> take(capture, sink);
    this.rejected = rejected;
  }

  /// Takes one stream. Never throws for what the stream holds.
  public void unpack(String name, InputStream stream) {
    budget = new Budget(MOST_ENTRIES, MOST_ITEMS);
    unpack(name, stream, 0);
  }

  private void take(Capture capture, Consumer<Capture> taker) {
    if (budget.item()) {
      taker.accept(capture);
    } else if (budget.justSpent()) {
      reject(
          capture.source(),
          Reason.TOO_LARGE,
          "more than %,d items in one file: divide it".formatted(budget.mostItems()));
    }
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
    } catch (StackOverflowError deep) {
      reject(name, Reason.UNSAFE, "nested deeper than can be read");
    } catch (IOException unreadable) {
      reject(name, Reason.UNREADABLE, "cannot be read: " + unreadable.getMessage());
    } catch (RuntimeException failure) {
      reject(
          name,
          Reason.UNREADABLE,
          "its reader failed, please report it: " + failure.getClass().getSimpleName());
    }
  }

  private void take(Format format, String name, InputStream stream, int depth) throws IOException {
    switch (format) {
      case EMPTY -> reject(name, Reason.EMPTY, "nothing in it");
      case BINARY ->
          reject(
              name,
              Reason.BINARY,
              "no text (zstd, 7z, RAR, PDF or the like): unpack it, or save it as text, HTML or"
                  + " JSON");
      case GZIP ->
          packed(PackedNames.without(name, "gz", "tgz"), stream, GZIPInputStream::new, depth);
      case BZIP2 ->
          packed(
              PackedNames.without(name, "bz2", "tbz2?"),
              stream,
              packed -> new BZip2CompressorInputStream(packed, true),
              depth);
      case XZ ->
          packed(
              PackedNames.without(name, "xz", "txz"),
              stream,
              packed -> new XZInputStream(packed, XZ_MOST_KIB),
              depth);
      case ZIP -> zip(name, stream, depth);
      case TAR -> tar(name, stream, depth);
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

  /// Opens a packing.
  private interface Packing {
    InputStream plain(InputStream packed) throws IOException;
  }

  private void packed(String name, InputStream stream, Packing packing, int depth)
      throws IOException {
    BoundedStream.Counting packed = new BoundedStream.Counting(stream);
    unpack(name, new BoundedStream(packing.plain(packed), packed), depth + 1);
  }

  private void tar(String name, InputStream stream, int depth) throws IOException {
    new TarEntries(stream)
        .forEach((entry, size, content) -> {
          budget.entry();
          unpack(PackedNames.label(name, entry), content, depth + 1);
        });
  }

  private void zip(String name, InputStream stream, int depth) throws IOException {
    BoundedStream.Counting packed = new BoundedStream.Counting(stream);
    ZipInputStream zip = new ZipInputStream(packed);
    int entries = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      entries++;
      budget.entry();
      boolean wanted = !entry.isDirectory() && !PackedNames.isIndex(name, entry.getName());
      if (wanted) {
        unpack(
            PackedNames.label(name, entry.getName()),
            new UnclosedStream(new BoundedStream(zip, packed)),
            depth + 1);
      }
    }
    if (entries == 0) {
      reject(name, Reason.TRUNCATED, "an archive with nothing in it");
    }
  }

  private void lines(String name, InputStream stream) throws IOException {
    int number = 0;
    Map<String, String> headers = Map.of(RecordExtractor.MAPPING, mapping.pairs());
    for (byte[] line = Lines.next(stream, MOST_BYTES);
        line.length > 0;
        line = Lines.next(stream, MOST_BYTES)) {
      number++;
      if (line.length >= MOST_BYTES) {
        reject(name + ":" + number, Reason.TOO_LARGE, "over 50 MB in one line: divide it");
        return;
      }
      String text = Charsets.decode(line, Optional.empty()).text().strip();
      if (!text.isEmpty()) {
        capture(name, RecordExtractor.MEDIA_TYPE, headers, text.getBytes(StandardCharsets.UTF_8));
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
      case MESSAGE -> letter(name, content);
      case TEXT, EMPTY, BINARY, GZIP, BZIP2, XZ, ZIP, TAR, WARC, MAILBOX, JSON_LINES ->
          capture(name, "text/plain", Map.of(), content);
    }
  }

  /// A letter of one story, or the stories it tells of: what it says of each is an excerpt.
  private void letter(String name, byte[] message) {
    Optional<byte[]> stories = Letters.feed(message);
    if (stories.isPresent()) {
      new Documents(captured, licence.or(Licence.LINK_ONLY), sink, rejected)
          .take(Format.FEED, name, stories.get());
    } else {
      capture(name, "message/rfc822", Map.of(), message);
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
