package org.thaw.intake.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Web addresses as they are asked for.
final class Addresses {

  private static final Pattern NUMBER =
      Pattern.compile("(?i)(?:0x[0-9a-f]*|\\d+)(?:\\.(?:0x[0-9a-f]*|\\d*))*");
  private static final Pattern DOTTED =
      Pattern.compile("(?:0|[1-9]\\d{0,2})(?:\\.(?:0|[1-9]\\d{0,2})){3}");

  private Addresses() {}

  /// Whether it is an http or https address with a host and without a user. A host written as a
  /// decimal, octal or hexadecimal number, or as a part of an IPv4 address, is none.
  static boolean isWeb(String url) {
    return parse(url).isPresent();
  }

  static Optional<URI> parse(String url) {
    try {
      URI uri = URI.create(url);
      String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web && isHost(uri.getHost()) && uri.getUserInfo() == null
          ? Optional.of(uri)
          : Optional.empty();
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private static boolean isHost(@Nullable String host) {
    return host != null && (!NUMBER.matcher(host).matches() || DOTTED.matcher(host).matches());
  }

  /// The host of an address, lower case; the whole where it has none.
  static String host(String url) {
    return parse(url).map(uri -> uri.getHost().toLowerCase(Locale.ROOT)).orElse(url);
  }

  /// Scheme, host and port of an address; empty if it is none.
  static Optional<String> origin(String url) {
    return parse(url).map(uri -> uri.getScheme() + "://" + uri.getAuthority());
  }

  /// A location as the page at `url` gives it, made whole.
  static String resolve(String url, String location) {
    try {
      return URI.create(url).resolve(location.strip().replace(" ", "%20")).toString();
    } catch (IllegalArgumentException malformed) {
      return location;
    }
  }
}
