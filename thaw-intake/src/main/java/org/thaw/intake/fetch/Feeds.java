package org.thaw.intake.fetch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.thaw.intake.feed.Feed;
import org.thaw.intake.feed.FeedDates;
import org.thaw.intake.feed.FeedItem;
import org.thaw.intake.feed.FeedReader;
import org.thaw.intake.feed.SitemapReader;
import org.thaw.intake.format.Charsets;
import org.thaw.source.Validators;

/// The feed in some content; where the content is an index of sitemaps, the news of the sitemaps
/// that changed last.
record Feeds(Fetcher fetcher, Robots robots) {

  private static final int MOST_PARTS = 3;

  Optional<Feed> read(Fetched.Content content) {
    return SitemapReader.isIndex(content.bytes()) ? index(content) : one(content);
  }

  private static Optional<Feed> one(Fetched.Content content) {
    return new FeedReader().read(content.bytes(), content.url(), content.charset());
  }

  private Optional<Feed> index(Fetched.Content content) {
    String xml = Charsets.decode(content.bytes(), content.charset()).text();
    List<Feed> feeds =
        SitemapReader.parts(xml, content.url()).stream()
            .sorted(Comparator.comparing(Feeds::changed).reversed())
            .limit(MOST_PARTS)
            .flatMap(part -> part(part.url()).stream())
            .toList();
    List<FeedItem> items = new ArrayList<>();
    feeds.forEach(feed -> items.addAll(feed.items()));
    return feeds.stream().findFirst().map(first -> first.with(items));
  }

  private static Instant changed(SitemapReader.Part part) {
    return FeedDates.parse(part.changed()).orElse(Instant.MIN);
  }

  private Optional<Feed> part(String url) {
    return fetcher.get(url, Validators.none(), robots) instanceof Fetched.Content content
        ? one(content)
        : Optional.empty();
  }
}
