package org.thaw.server.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What every response carries, and which requests get none.
///
/// Bound to the loopback, Thaw answers only to the loopback's names: a page elsewhere that points
/// its own name at this machine (DNS rebinding) gets 421.
final class Guard {

  private static final Set<String> LOOPBACK =
      Set.of("localhost", "127.0.0.1", "[::1]", "ip6-localhost");
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
              + " base-uri 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin");

  private final boolean loopbackOnly;

  Guard(String host) {
    loopbackOnly = LOOPBACK.contains(host);
  }

  /// Hubs of sources deliver under the public name of a proxy; what they send is signed.
  private static boolean isDelivery(Context context) {
    return context.path().startsWith(HubRoutes.PATH);
  }

  void check(Context context) {
    HEADERS.forEach(context::header);
    String host = context.header("Host");
    if (loopbackOnly && !isDelivery(context) && !isLoopback(host == null ? "" : host)) {
      throw new HttpResponseException(421, "this server answers to localhost only");
    }
  }

  private static boolean isLoopback(String host) {
    return LOOPBACK.contains(host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT));
  }
}
