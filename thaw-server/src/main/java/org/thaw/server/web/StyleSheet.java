package org.thaw.server.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.thaw.text.ContentId;

/// The one style sheet, with an address that changes when it does, so that it may be kept for ever.
public record StyleSheet(String css, String path) {

  private static final String RESOURCE = "/org/thaw/server/thaw.css";

  public static StyleSheet load() {
    try (InputStream stream = StyleSheet.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("not on the class path: " + RESOURCE);
      }
      String css = new String(stream.readAllBytes(), UTF_8);
      return new StyleSheet(css, "/assets/thaw-" + ContentId.of(css) + ".css");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
