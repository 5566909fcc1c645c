package org.thaw.server.command;

import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.thaw.article.Capture;
import org.thaw.article.Licence;
import org.thaw.intake.fetch.AddressGuard;
import org.thaw.intake.fetch.Fetched;
import org.thaw.intake.fetch.Fetcher;

/// One page asked for on a user's word, so robots.txt, which speaks to crawlers, is not asked
/// first.
final class WebItem {

  private static final String AGENT = "Thaw/0.1 (a reader's request)";

  private WebItem() {}

  static boolean isAddress(String what) {
    String lower = what.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }

  /// The page at the address.
  ///
  /// @throws IOException in one line for people, if there is none or Thaw must not ask for it
  static Capture fetch(String url, AddressGuard guard) throws IOException {
    Clock clock = Clock.systemUTC();
    try (Fetcher fetcher = new Fetcher(AGENT, guard, clock)) {
      return switch (fetcher.get(url, org.thaw.source.Validators.none())) {
        case Fetched.Content content -> capture(content, clock);
        case Fetched.NotModified unchanged -> throw new IOException(url + " sent no content");
        case Fetched.Refused refused -> throw new IOException(url + ": " + refused.reason());
        case Fetched.Failed failed -> throw new IOException(url + ": " + failed.reason());
      };
    }
  }

  private static Capture capture(Fetched.Content content, Clock clock) {
    String type = content.headers().getOrDefault("content-type", "text/html");
    Map<String, String> headers = new HashMap<>(content.headers());
    content.charset().ifPresent(charset -> headers.put("charset", charset));
    return Capture.of(
        content.url(),
        Optional.of(content.url()),
        type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT),
        headers,
        content.bytes(),
        clock.instant(),
        Licence.LINK_ONLY);
  }
}
