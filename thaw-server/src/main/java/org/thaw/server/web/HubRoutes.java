package org.thaw.server.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.thaw.server.follow.Following;

/// The callbacks of subscriptions (WebSub, 5.3 and 7): a hub asks whether one is meant, and
/// delivers.
final class HubRoutes {

  static final String PATH = "/websub/";

  private final Following following;

  HubRoutes(Following following) {
    this.following = following;
  }

  void register(RoutesConfig routes) {
    routes.get(PATH + "{token}", this::verify);
    routes.post(PATH + "{token}", this::deliver);
  }

  private void verify(Context context) {
    Optional<String> challenge =
        following.verify(
            context.pathParam("token"),
            parameter(context, "hub.mode"),
            parameter(context, "hub.topic"),
            parameter(context, "hub.challenge"),
            parameter(context, "hub.lease_seconds"));
    context.contentType("text/plain; charset=utf-8");
    context.status(challenge.isPresent() ? 200 : 404);
    context.result(challenge.orElse("no such subscription\n"));
  }

  private void deliver(Context context) {
    Map<String, String> headers = new HashMap<>();
    context.headerMap().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
    String signature = headers.getOrDefault("x-hub-signature", "");
    int status =
        switch (following.deliver(
            context.pathParam("token"), signature, headers, context.bodyAsBytes())) {
          case TAKEN, UNSIGNED -> 202;
          case UNKNOWN -> 410;
        };
    context.status(status);
  }

  private static String parameter(Context context, String name) {
    return Optional.ofNullable(context.queryParam(name)).orElse("");
  }
}
