package org.thaw.intake.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.thaw.article.Capture;
import org.thaw.article.Licence;
import org.thaw.article.Rejected;
import org.thaw.intake.format.Format;

/// Reads the pages and feeds in a WARC file: successful responses with HTML or XML.
final class WarcPages {

  private final Licence licence;
  private final Consumer<Capture> sink;
  private final BiConsumer<String, Rejected> rejected;

  WarcPages(Licence licence, Consumer<Capture> sink, BiConsumer<String, Rejected> rejected) {
    this.licence = licence;
    this.sink = sink;
    this.rejected = rejected;
  }

  void read(String name, InputStream stream) throws IOException {
    try (WarcReader reader = new WarcReader(stream)) {
      reader.setLenient(true);
      for (WarcRecord record : reader) {
        if (record instanceof WarcResponse response) {
          take(name, response);
        }
      }
    } catch (java.io.UncheckedIOException broken) {
      throw broken.getCause();
    } catch (IllegalArgumentException broken) {
      reject(
          name,
          Rejected.Reason.TRUNCATED,
          "a damaged record (%s): fetch it again".formatted(broken.getMessage()));
    }
  }

  private void take(String name, WarcResponse response) {
    String target = response.target();
    try {
      if (!target.startsWith("http") || response.http().status() != 200) {
        return;
      }
      HttpResponse http = response.http();
      MediaType type = http.contentType();
      if (isText(type)) {
        byte[] content = http.bodyDecoded().stream().readNBytes(Unpacker.MOST_BYTES + 1);
        if (content.length > Unpacker.MOST_BYTES) {
          reject(target, Rejected.Reason.TOO_LARGE, "over 50 MB in one response");
        } else if (content.length > 0) {
          accept(name, response, type, content);
        }
      }
    } catch (IOException | RuntimeException broken) {
      reject(
          target,
          Rejected.Reason.UNREADABLE,
          "a response that cannot be read: " + broken.getMessage());
    }
  }

  private void accept(String name, WarcResponse response, MediaType type, byte[] content) {
    byte[] head = java.util.Arrays.copyOf(content, Math.min(content.length, 8192));
    Format format = Format.of(head, response.target());
    if (format == Format.FEED || format == Format.NEWSML) {
      new Documents(response.date(), licence, sink, rejected).take(format, name, content);
      return;
    }
    Map<String, String> headers = new HashMap<>();
    Optional.ofNullable(type.parameters().get("charset"))
        .ifPresent(set -> headers.put("charset", set));
    sink.accept(
        Capture.of(
            name,
            Optional.of(response.target()),
            "text/html",
            headers,
            content,
            response.date(),
            licence));
  }

  private static boolean isText(MediaType type) {
    String base = type.base().toString().toLowerCase(java.util.Locale.ROOT);
    return base.equals("text/html") || base.endsWith("xml") || base.contains("xhtml");
  }

  private void reject(String name, Rejected.Reason reason, String detail) {
    rejected.accept(name, new Rejected(reason, detail));
  }
}
