package org.thaw.server.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thaw.archive.Tombstone;
import org.thaw.fold.Pair;
import org.thaw.server.desk.CorrectionDesk;
import org.thaw.server.desk.ReadingDesk;
import org.thaw.server.edition.Edition;
import org.thaw.server.follow.Following;
import org.thaw.server.page.ArticlePage;
import org.thaw.server.page.CalendarPage;
import org.thaw.server.page.CorrectionsPage;
import org.thaw.server.page.EvidencePage;
import org.thaw.server.page.ExplainPage;
import org.thaw.server.page.FrontPage;
import org.thaw.server.page.PersonPage;
import org.thaw.server.page.RelationPages;
import org.thaw.server.page.RelationsPage;
import org.thaw.server.page.SearchPage;
import org.thaw.server.page.SincePage;
import org.thaw.server.page.SourcesPage;
import org.thaw.server.page.StoriesPage;
import org.thaw.server.page.StoryPage;
import org.thaw.store.json.ReadingJson;
import org.thaw.store.search.SearchIndex;

/// The web server: every page, readable without JavaScript, and the same as JSON.
public final class Web implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Web.class);

  private final Supplier<Edition> edition;
  private final SearchIndex index;
  private final Supplier<ReadingDesk.Status> status;
  private final Supplier<SourcesPage> sources;
  private final Optional<Following> following;
  private final Function<String, Optional<Tombstone>> tombstones;
  private final Optional<PublicNotice> notice;
  private final Renderer renderer = new Renderer();
  private final StyleSheet styleSheet = StyleSheet.load();
  private final Metrics metrics = new Metrics();
  private final CorrectionForm corrections;
  private final Javalin server;

  /// @param host address to listen on, the loopback unless the operator says otherwise
  /// @param tombstones why an article is shown no more
  /// @param notice what a server for the public says of itself; empty for the operator's own
  public Web(
      String host,
      Supplier<Edition> edition,
      SearchIndex index,
      Supplier<ReadingDesk.Status> status,
      Supplier<SourcesPage> sources,
      Optional<Following> following,
      CorrectionDesk corrections,
      Function<String, Optional<Tombstone>> tombstones,
      Optional<PublicNotice> notice) {
    this.edition = edition;
    this.index = index;
    this.status = status;
    this.sources = sources;
    this.following = following;
    this.corrections = new CorrectionForm(corrections, edition);
    this.tombstones = tombstones;
    this.notice = notice;
    this.server = Javalin.create(config -> configure(config, host));
  }

  /// Starts to listen.
  ///
  /// @param port 0 takes a free one
  /// @return the port that is listened on
  /// @throws IOException naming the port, if another process listens on it
  public int start(int port) throws IOException {
    server.unsafe.jetty.port = port;
    try {
      return server.start().port();
    } catch (JavalinBindException taken) {
      throw new IOException("port %d is in use; --port picks another".formatted(port), taken);
    }
  }

  @Override
  public void close() {
    server.stop();
  }

  private void configure(JavalinConfig config, String host) {
    config.jetty.host = host;
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.router.ignoreTrailingSlashes = true;
    config.routes.before(new Guard(host)::check);
    config.routes.before(context -> metrics.countRequest());
    Routes routes = new Routes(config.routes, renderer, styleSheet, status, notice);
    new Feeds(edition, index, notice).register(routes);
    pages(routes);
    following.ifPresent(found -> new HubRoutes(found).register(config.routes));
    config.routes.get("/relation/{pair}/calendar.ics", this::relationCalendar);
    config.routes.get("/calendar.ics", this::calendar);
    config.routes.get("/healthz", context -> context.contentType("text/plain").result("ok\n"));
    config.routes.get("/metrics", this::metrics);
    config.routes.get(styleSheet.path(), this::style);
    config.routes.exception(Moved.class, this::move);
    config.routes.exception(HttpResponseException.class, this::refuse);
    config.routes.exception(Exception.class, this::fail);
    config.routes.error(HttpStatus.NOT_FOUND, this::notFound);
  }

  private void pages(Routes routes) {
    routes.page("/", context -> Page.of("front", FrontPage.of(edition.get())));
    routes.page("/relations", context -> Page.of("relations", RelationsPage.of(edition.get())));
    routes.page("/calendar", context -> Page.of("calendar", CalendarPage.of(edition.get())));
    routes.page("/stories", context -> Page.of("stories", StoriesPage.of(edition.get())));
    routes.page("/search", this::search);
    routes.page("/trending", context -> Page.of("trending", StoriesPage.trending(edition.get())));
    routes.page("/sources", context -> Page.of("sources", sources.get()));
    routes.page("/corrections", corrections::page);
    routes.pages(
        "/corrections", one("correction", id -> CorrectionsPage.receipt(edition.get(), id)));
    routes.form("/corrections", corrections::file);
    routes.page("/about/index", context -> Page.of("about", Optional.empty()));
    routes.pages("/story", one("story", id -> StoryPage.of(edition.get(), id)));
    routes.pages("/relation", this::relation);
    routes.page("/since", this::since);
    routes.page("/explain", this::explain);
    routes.pages("/article", this::article);
    routes.pages("/evidence", one("evidence", id -> EvidencePage.of(edition.get(), id)));
    routes.pages("/person", one("person", id -> PersonPage.of(edition.get(), id)));
  }

  private static <T> Function<String, Optional<Page>> one(
      String template, Function<String, Optional<T>> model) {
    return id -> model.apply(id).map(found -> Page.of(template, found));
  }

  private Page search(Context context) {
    String query = context.queryParam("q");
    return Page.of("search", SearchPage.of(edition.get(), index, query == null ? "" : query));
  }

  private Optional<Page> relation(String code, Context context) {
    LocalDate since = day(context, "since").orElse(edition.get().day().minusDays(7));
    return known(code)
        .map(pair -> Page.of("relation", RelationPages.of(edition.get(), pair, since)));
  }

  private Page since(Context context) {
    LocalDate since = day(context, "date").orElse(edition.get().day().minusDays(7));
    return Page.of("since", SincePage.of(edition.get(), since, pair(context)));
  }

  private Page explain(Context context) {
    LocalDate day = day(context, "date").orElse(edition.get().day());
    return Page.of("explain", ExplainPage.of(edition.get(), day, pair(context)));
  }

  private static Optional<LocalDate> day(Context context, String name) {
    String day = context.queryParam(name);
    try {
      return Optional.ofNullable(day).filter(text -> !text.isBlank()).map(LocalDate::parse);
    } catch (DateTimeParseException malformed) {
      throw new BadRequestResponse("%s is no day such as 2026-01-31: %s".formatted(name, day));
    }
  }

  private static Optional<Pair> pair(Context context) {
    String pair = context.queryParam("pair");
    try {
      return Optional.ofNullable(pair).filter(text -> !text.isBlank()).map(Pair::parse);
    } catch (IllegalArgumentException malformed) {
      throw new BadRequestResponse("pair is none such as COL-USA: " + pair);
    }
  }

  /// The pair of an address, where it has a page: both are countries, or an article names both.
  private Optional<Pair> known(String code) {
    return pair(code)
        .filter(pair ->
            pair.countries().stream().allMatch(CountryNames::isKnown)
                || edition.get().relation(pair).isPresent());
  }

  /// The pair of an address; empty if it is none.
  static Optional<Pair> pair(String code) {
    try {
      return Optional.of(Pair.parse(code));
    } catch (IllegalArgumentException noPair) {
      return Optional.empty();
    }
  }

  /// @throws HttpResponseException 410 with the reason, if its sender withdrew it; a redirect, if a
  ///   newer version took its place
  private Optional<Page> article(String id) {
    return edition
        .get()
        .article(id)
        .map(reading ->
            new Page("article", ArticlePage.of(reading), () -> ReadingJson.writeIndented(reading)))
        .or(() -> tombstones.apply(id).flatMap(Web::gone));
  }

  private static Optional<Page> gone(Tombstone stone) {
    if (stone.successor().isPresent()) {
      throw new Moved("/article/" + stone.successor().get());
    }
    throw new HttpResponseException(
        HttpStatus.GONE.getCode(),
        stone.detail() + stone.since().map(since -> " (" + since + ")").orElse(""));
  }

  /// Sends the reader on, in the same language and form.
  private void move(Moved moved, Context context) {
    String path = context.path();
    String language = path.matches("/(?:en|es)/.*") ? path.substring(0, 3) : "";
    String form = path.endsWith(".json") ? ".json" : "";
    context.redirect(language + moved.path() + form, HttpStatus.MOVED_PERMANENTLY);
  }

  private void relationCalendar(Context context) {
    Pair pair =
        known(context.pathParam("pair")).orElseThrow(() -> new NotFoundResponse(context.path()));
    Answer.send(
        context,
        Calendar.CONTENT_TYPE,
        Calendar.write(
            String.join("–", pair.countries()), RelationPages.appointments(edition.get(), pair)));
  }

  private void calendar(Context context) {
    Answer.send(
        context,
        Calendar.CONTENT_TYPE,
        Calendar.write("Thaw", CalendarPage.of(edition.get()).dated()));
  }

  private void metrics(Context context) {
    context
        .contentType(Metrics.CONTENT_TYPE)
        .result(metrics.write(edition.get(), status.get(), sources.get()));
  }

  private void style(Context context) {
    context.header("Cache-Control", "public, max-age=31536000, immutable");
    context.contentType("text/css; charset=utf-8").result(styleSheet.css());
  }

  private void refuse(HttpResponseException refusal, Context context) {
    HttpStatus known = HttpStatus.forStatus(refusal.getStatus());
    problem(
        context,
        Problem.of(refusal.getStatus(), known.getMessage(), String.valueOf(refusal.getMessage())));
  }

  private void fail(Exception failure, Context context) {
    metrics.countFailure();
    LOG.error("{} {} failed", context.method(), context.path(), failure);
    problem(context, Problem.of(500, "Internal Server Error", "the cause is in the log"));
  }

  private void notFound(Context context) {
    problem(context, Problem.notFound(context.path()));
  }

  private void problem(Context context, Problem problem) {
    context.status(problem.status());
    String accept = context.header("Accept");
    if (accept != null && accept.contains("text/html") && !context.path().endsWith(".json")) {
      Frame frame = new Frame(Routes.locale(context), "/", status.get(), styleSheet.path(), notice);
      context.contentType("text/html; charset=utf-8");
      context.result(renderer.html(Page.of("problem", problem), frame));
    } else {
      context.contentType("application/problem+json");
      context.result(Json.write(problem));
    }
  }
}
