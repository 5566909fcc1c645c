package org.thaw.intake.outline;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/// Addresses of sources as people and programs write them.
public final class SourceAddress {

  private SourceAddress() {}

  /// The web address meant: `feed:` schemes become http, one without scheme https, the host is
  /// lower case, a fragment is dropped; empty if it is none.
  public static Optional<String> parse(String given) {
    String text = given.strip().replace(" ", "%20");
    String lower = text.toLowerCase(Locale.ROOT);
    String whole =
        lower.startsWith("feed://")
            ? "http://" + text.substring(7)
            : lower.startsWith("feed:")
                ? text.substring(5)
                : lower.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+(:\\d+)?(/.*)?")
                    ? "https://" + text
                    : text;
    try {
      URI uri = URI.create(whole.replaceFirst("#.*", ""));
      String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      if (!scheme.matches("https?") || uri.getHost() == null || uri.getUserInfo() != null) {
        return Optional.empty();
      }
      String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
      return Optional.of(
          scheme
              + "://"
              + uri.getHost().toLowerCase(Locale.ROOT)
              + (uri.getPort() < 0 ? "" : ":" + uri.getPort())
              + path
              + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
