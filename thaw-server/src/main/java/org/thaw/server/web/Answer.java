package org.thaw.server.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import org.thaw.text.ContentId;

/// Sends a body with a quoted entity tag, or 304 where the reader has it already (RFC 9110).
final class Answer {

  private Answer() {}

  static void send(Context context, String contentType, String body) {
    byte[] bytes = body.getBytes(UTF_8);
    String tag = '"' + ContentId.ofBytes(bytes) + '"';
    context.header("ETag", tag);
    context.header("Cache-Control", "no-cache");
    String known = context.header("If-None-Match");
    if (known != null && (known.equals("*") || known.contains(tag))) {
      context.status(304);
      return;
    }
    context.contentType(contentType);
    context.result(bytes);
  }
}
