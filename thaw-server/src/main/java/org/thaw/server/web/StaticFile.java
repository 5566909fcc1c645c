package org.thaw.server.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The files beside the pages: the style sheet under an address that changes with it, and the icon.
final class StaticFile {

  private static final String ICON = "/icon.svg";

  private StaticFile() {}

  static void register(RoutesConfig routes, StyleSheet styleSheet) {
    Routes.get(
        routes,
        styleSheet.path(),
        context -> {
          context.header("Cache-Control", "public, max-age=31536000, immutable");
          context.contentType("text/css; charset=utf-8").result(styleSheet.css());
        });
    String icon = icon();
    Routes.get(
        routes,
        ICON,
        context -> {
          context.header("Cache-Control", "public, max-age=86400");
          context.contentType("image/svg+xml").result(icon);
        });
  }

  private static String icon() {
    try (InputStream stream = StaticFile.class.getResourceAsStream("/org/thaw/server" + ICON)) {
      if (stream == null) {
        throw new IllegalStateException("not on the class path: " + ICON);
      }
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
