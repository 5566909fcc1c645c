package org.thaw.intake.fetch;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.intake.feed.Feed;
import org.thaw.source.Standing;

/// Finds the hub of a feed (WebSub, 4): in the Link headers of the answer, else in the feed.
final class Hubs {

  private static final Pattern LINK =
      Pattern.compile("<([^>]*)>\\s*((?:;\\s*[\\w-]+\\s*=\\s*(?:\"[^\"]*\"|[^\",;\\s]+)\\s*)*)");

  private Hubs() {}

  /// @param address what was asked for: the topic where nothing names one
  static Optional<Standing.Hub> of(Fetched.Content content, Feed feed, String address) {
    String links = content.headers().getOrDefault("link", "");
    Optional<String> self = link(content, links, "self");
    Optional<Standing.Hub> named =
        link(content, links, "hub").map(hub -> new Standing.Hub(hub, self.orElse(address)));
    return named.or(() ->
        feed.hub().map(hub -> new Standing.Hub(hub.url(), self.or(hub::self).orElse(address))));
  }

  private static Optional<String> link(Fetched.Content content, String links, String relation) {
    Matcher link = LINK.matcher(links);
    while (link.find()) {
      if (link.group(2).matches("(?is).*\\brel\\s*=\\s*\"?(?:[^\"]*\\s)?" + relation + "\\b.*")) {
        return Optional.of(Addresses.resolve(content.url(), link.group(1)))
            .filter(Addresses::isWeb);
      }
    }
    return Optional.empty();
  }
}
