package org.thaw.server.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.EndpointNotFound;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thaw.text.Brief;

/// Answers requests that cannot be served: a page for people, RFC 9457 for programs, and a redirect
/// where what was asked for has moved.
final class Problems {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private static final String SAID = "problem";

  private final Routes routes;
  private final Renderer renderer;
  private final Metrics metrics;

  Problems(Routes routes, Renderer renderer, Metrics metrics) {
    this.routes = routes;
    this.renderer = renderer;
    this.metrics = metrics;
  }

  void register(RoutesConfig config) {
    config.exception(Moved.class, Problems::move);
    config.exception(EndpointNotFound.class, (none, context) -> refuse(noPage(context), context));
    config.exception(MethodNotAllowedResponse.class, this::refuseMethod);
    config.exception(HttpResponseException.class, this::refuse);
    config.exception(Exception.class, this::fail);
    config.error(HttpStatus.NOT_FOUND, this::notFound);
  }

  /// Sends the reader on, in the same language and form.
  private static void move(Moved moved, Context context) {
    String path = context.path();
    String language = path.matches("/(?:en|es)/.*") ? path.substring(0, 3) : "";
    String form = path.endsWith(".json") ? ".json" : "";
    context.redirect(language + moved.path() + form, HttpStatus.MOVED_PERMANENTLY);
  }

  /// What is said where there is no such page.
  static NotFoundResponse noPage(Context context) {
    return new NotFoundResponse("no page at " + Brief.of(context.path()));
  }

  private void refuse(HttpResponseException refusal, Context context) {
    HttpStatus known = HttpStatus.forStatus(refusal.getStatus());
    problem(
        context,
        Problem.of(refusal.getStatus(), known.getMessage(), String.valueOf(refusal.getMessage())));
  }

  /// A page that is asked for otherwise than it may be: the methods that it knows (RFC 9110,
  /// 15.5.6).
  private void refuseMethod(MethodNotAllowedResponse refusal, Context context) {
    String known = refusal.getDetails().getOrDefault("availableMethods", "");
    context.header("Allow", known);
    refuse(
        new MethodNotAllowedResponse("%s is for %s".formatted(Brief.of(context.path()), known)),
        context);
  }

  private void fail(Exception failure, Context context) {
    metrics.countFailure();
    LOG.error("{} {} failed", context.method(), context.path(), failure);
    problem(context, Problem.of(500, "Internal Server Error", "the cause is in the log"));
  }

  /// A page that is not there, where nobody has said more.
  private void notFound(Context context) {
    if (context.attribute(SAID) == null) {
      refuse(noPage(context), context);
    }
  }

  private void problem(Context context, Problem problem) {
    context.attribute(SAID, problem);
    context.status(problem.status());
    String accept = context.header("Accept");
    if (accept != null && accept.contains("text/html") && !context.path().endsWith(".json")) {
      context.contentType("text/html; charset=utf-8");
      context.result(renderer.html(Page.of("problem", problem), routes.frame(context, "/")));
    } else {
      context.contentType("application/problem+json");
      context.result(Json.write(problem).getBytes(StandardCharsets.UTF_8)); // RFC 8259, 8.1
    }
  }
}
