package org.thaw.server.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.thaw.text.ContentId;

/// The bytes of an answer with their entity tag, quoted (RFC 9110).
final class Body {

  private final byte[] bytes;
  private final String tag;

  private Body(byte[] bytes) {
    this.bytes = bytes;
    this.tag = '"' + ContentId.ofBytes(bytes) + '"';
  }

  /// A text as UTF-8.
  static Body of(String text) {
    return new Body(text.getBytes(UTF_8));
  }

  byte[] bytes() {
    return bytes;
  }

  String tag() {
    return tag;
  }

  int size() {
    return bytes.length;
  }
}
