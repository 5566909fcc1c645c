package org.thaw.server.web;

import io.javalin.http.Context;

/// Sends a body with a quoted entity tag, or 304 where the reader has it already (RFC 9110).
final class Answer {

  private Answer() {}

  static void send(Context context, String contentType, String body) {
    send(context, contentType, Body.of(body));
  }

  static void send(Context context, String contentType, Body body) {
    String tag = body.tag();
    context.header("ETag", tag);
    context.header("Cache-Control", "no-cache");
    String known = context.header("If-None-Match");
    if (known != null && (known.equals("*") || known.contains(tag))) {
      context.status(304);
      return;
    }
    context.contentType(contentType);
    context.result(body.bytes());
  }
}
