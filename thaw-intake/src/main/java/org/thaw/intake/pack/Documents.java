package org.thaw.intake.pack;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.thaw.article.Capture;
import org.thaw.article.Licence;
import org.thaw.article.Rejected;
import org.thaw.intake.feed.Feed;
import org.thaw.intake.feed.FeedItems;
import org.thaw.intake.feed.FeedReader;
import org.thaw.intake.format.Charsets;
import org.thaw.intake.format.Format;
import org.thaw.intake.wire.NewsMlItems;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Divides documents that may hold several items: feeds, NewsML-G2 messages, arrays of JSON.
final class Documents {

  private final Instant captured;
  private final Licence licence;
  private final Consumer<Capture> sink;
  private final BiConsumer<String, Rejected> rejected;

  Documents(
      Instant captured,
      Licence licence,
      Consumer<Capture> sink,
      BiConsumer<String, Rejected> rejected) {
    this.captured = captured;
    this.licence = licence;
    this.sink = sink;
    this.rejected = rejected;
  }

  void take(Format format, String name, byte[] content) {
    if (format == Format.NEWSML) {
      String xml = Charsets.decode(content, Optional.empty()).text();
      NewsMlItems.split(xml).forEach(item -> capture(name, NewsMlItems.MEDIA_TYPE, item));
    } else if (format == Format.JSON) {
      json(name, Charsets.decode(content, Optional.empty()).text());
    } else {
      feed(name, content);
    }
  }

  private void feed(String name, byte[] content) {
    Optional<Feed> feed = new FeedReader().read(content, "", Optional.empty());
    if (feed.isEmpty()) {
      reject(name, Rejected.Reason.MALFORMED, "begins as a feed and is none");
      return;
    }
    if (feed.get().items().isEmpty()) {
      reject(name, Rejected.Reason.EMPTY, "a feed without items");
    }
    FeedItems.captures(feed.get(), name, captured, licence).forEach(sink);
  }

  private void json(String name, String text) {
    JsonNode root;
    try {
      root = JsonMapper.shared().readTree(text);
    } catch (JacksonException malformed) {
      reject(name, Rejected.Reason.MALFORMED, "not JSON: " + malformed.getOriginalMessage());
      return;
    }
    if (root.isArray()) {
      root.forEach(item -> capture(name, "application/json", item.toString()));
    } else if (root.has("items") && root.path("version").asString("").contains("jsonfeed")) {
      feed(name, text.getBytes(StandardCharsets.UTF_8));
    } else {
      capture(name, "application/json", text);
    }
  }

  private void capture(String name, String mediaType, String content) {
    sink.accept(
        Capture.of(
            name,
            Optional.empty(),
            mediaType,
            Map.of(),
            content.getBytes(StandardCharsets.UTF_8),
            captured,
            licence));
  }

  private void reject(String name, Rejected.Reason reason, String detail) {
    rejected.accept(name, new Rejected(reason, detail));
  }
}
