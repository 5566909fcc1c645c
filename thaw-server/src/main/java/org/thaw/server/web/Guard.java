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
  private static final String FORM = "application/x-www-form-urlencoded";
  static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
              + " base-uri 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "same-origin",
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

  /// Refuses what another site's page sends in a reader's name (cross-site request forgery): by
  /// `Sec-Fetch-Site` where the browser says it, or else by `Origin`, which must be this host.
  ///
  /// @throws HttpResponseException 403
  static void checkOrigin(Context context) {
    String site = context.header("Sec-Fetch-Site");
    String origin = context.header("Origin");
    boolean own =
        site == null
            ? origin == null || origin.replaceFirst("^https?://", "").equals(context.header("Host"))
            : site.equals("same-origin") || site.equals("none");
    if (!own) {
      throw new HttpResponseException(403, "this form is sent from Thaw's own pages only");
    }
  }

  /// Refuses what no form of Thaw's sends.
  ///
  /// @throws HttpResponseException 415
  static void checkForm(Context context) {
    String type = context.contentType();
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(FORM)) {
      throw new HttpResponseException(415, "a form is sent as " + FORM);
    }
  }

  private static boolean isLoopback(String host) {
    return LOOPBACK.contains(host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT));
  }
}
