package org.thaw.server.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.thaw.server.desk.ReadingDesk;

/// Registers pages: each in both languages, as HTML and as JSON.
final class Routes {

  private static final List<String> LANGUAGES = List.of("", "/en", "/es");

  private final RoutesConfig routes;
  private final Renderer renderer;
  private final StyleSheet styleSheet;
  private final Supplier<ReadingDesk.Status> status;
  private final Optional<PublicNotice> notice;

  Routes(
      RoutesConfig routes,
      Renderer renderer,
      StyleSheet styleSheet,
      Supplier<ReadingDesk.Status> status,
      Optional<PublicNotice> notice) {
    this.routes = routes;
    this.renderer = renderer;
    this.styleSheet = styleSheet;
    this.status = status;
    this.notice = notice;
  }

  /// A page with an address of its own, such as `/relations`.
  void page(String path, Function<Context, Page> page) {
    for (String language : LANGUAGES) {
      String html = path.equals("/") && !language.isEmpty() ? language : language + path;
      get(routes, html, context -> html(context, page.apply(context)));
      String json = path.equals("/") ? "/index" : path;
      get(routes, language + json + ".json", context -> json(context, page.apply(context)));
    }
  }

  /// Pages of one kind by id, such as `/article/{id}`; an id that is not known gives 404.
  void pages(String path, Function<String, Optional<Page>> page) {
    pages(path, (id, context) -> page.apply(id));
  }

  /// The same, where a page depends on more of the request than its id.
  void pages(String path, BiFunction<String, Context, Optional<Page>> page) {
    for (String language : LANGUAGES) {
      get(
          routes,
          language + path + "/{id}",
          context -> {
            String id = context.pathParam("id");
            boolean json = id.endsWith(".json");
            String bare = json ? id.substring(0, id.length() - ".json".length()) : id;
            Page found = page.apply(bare, context).orElseThrow(() -> Problems.noPage(context));
            if (json) {
              json(context, found);
            } else {
              html(context, found);
            }
          });
    }
  }

  /// A form's target; `handler` files what was sent and returns the address of its receipt.
  void form(String path, Function<Context, String> handler) {
    for (String language : LANGUAGES) {
      routes.post(
          language + path,
          context -> {
            Guard.checkOrigin(context);
            Guard.checkForm(context);
            context.redirect(language + handler.apply(context), HttpStatus.SEE_OTHER);
          });
    }
  }

  /// A document that is no page, in every language.
  void document(String path, Consumer<Context> answer) {
    for (String language : LANGUAGES) {
      get(routes, language + path, answer::accept);
    }
  }

  /// What is sent at an address, and its headers alone to those who ask for no more (RFC 9110,
  /// 9.3.2).
  static void get(RoutesConfig routes, String path, Handler answer) {
    routes.get(path, answer);
    routes.head(path, answer);
  }

  void html(Context context, Page page) {
    Answer.send(context, "text/html; charset=utf-8", renderer.html(page, frame(context)));
  }

  private static void json(Context context, Page page) {
    Answer.send(context, "application/json; charset=utf-8", page.json().get());
  }

  /// The frame of the page that is asked for.
  Frame frame(Context context) {
    String path = context.path().replaceFirst("^/(en|es)(?=/|$)", "");
    return frame(context, path.isEmpty() ? "/" : path);
  }

  /// The frame of a page that goes by another address than the one asked for.
  Frame frame(Context context, String path) {
    return new Frame(
        locale(context), base(context, notice), path, status.get(), styleSheet.path(), notice);
  }

  /// The server's address as the reader knows it, without a slash at the end.
  static String base(Context context, Optional<PublicNotice> notice) {
    return notice
        .flatMap(PublicNotice::address)
        .orElseGet(() -> context.scheme() + "://" + context.host())
        .replaceFirst("/+$", "");
  }

  static Locale locale(Context context) {
    String path = context.path();
    boolean spanish =
        path.equals("/es") || path.startsWith("/es/") || "es".equals(context.queryParam("lang"));
    return spanish ? Locale.of("es") : Locale.ENGLISH;
  }
}
