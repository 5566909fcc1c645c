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
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.thaw.archive.Tombstone;
import org.thaw.fold.Pair;
import org.thaw.server.desk.CorrectionDesk;
import org.thaw.server.desk.ReadingDesk;
import org.thaw.server.edition.Edition;
import org.thaw.server.follow.Following;
import org.thaw.server.page.ArticlePage;
import org.thaw.server.page.CorrectionsPage;
import org.thaw.server.page.EvidencePage;
import org.thaw.server.page.ExplainPage;
import org.thaw.server.page.FrontPage;
import org.thaw.server.page.PersonPage;
import org.thaw.server.page.RelationParts;
import org.thaw.server.page.RelationSection;
import org.thaw.server.page.RelationsPage;
import org.thaw.server.page.SearchPage;
import org.thaw.server.page.SinceFront;
import org.thaw.server.page.SinceParts;
import org.thaw.server.page.SourcesPage;
import org.thaw.server.page.StoriesPage;
import org.thaw.server.page.StoryPage;
import org.thaw.store.json.ReadingJson;
import org.thaw.store.search.SearchIndex;

/// The web server: every page, readable without JavaScript, and the same as JSON.
public final class Web implements AutoCloseable {

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
  private final KeptRelations relations = new KeptRelations();
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
    config.http.prefer405over404 = true;
    config.jetty.modifyServer(server -> server.setErrorHandler(new Unasked()));
    config.router.ignoreTrailingSlashes = true;
    config.routes.before(new Guard(host)::check);
    config.routes.before(context -> metrics.countRequest());
    Routes routes = new Routes(config.routes, renderer, styleSheet, status, notice);
    Problems problems = new Problems(routes, renderer, metrics);
    new Feeds(edition, index, notice).register(routes);
    new CalendarRoutes(edition).register(routes);
    pages(routes);
    following.ifPresent(found -> new HubRoutes(found).register(config.routes));
    Routes.get(
        config.routes, "/healthz", context -> context.contentType("text/plain").result("ok\n"));
    Routes.get(config.routes, "/metrics", this::metrics);
    StaticFile.register(config.routes, styleSheet);
    problems.register(config.routes);
  }

  private void pages(Routes routes) {
    routes.page("/", context -> Page.of("front", FrontPage.of(edition.get())));
    routes.page("/relations", context -> Page.of("relations", RelationsPage.of(edition.get())));
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
    routes.pages("/relation/{pair}", this::section);
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
    KeptRelations.Kept kept = kept(named(code), day(context, "since"));
    return Optional.of(new Page("relation", kept.page(), () -> json(context, kept)));
  }

  private static Body json(Context context, KeptRelations.Kept kept) {
    return Paging.json(context, new RelationParts(kept.page()), kept::json);
  }

  /// A section in full length; as JSON it is the relation itself, which is one contract.
  private Optional<Page> section(String name, Context context) {
    KeptRelations.Kept kept = kept(named(context.pathParam("pair")), Optional.empty());
    return Paging.sheet(context, number -> RelationSection.of(name, kept.page(), number))
        .map(found -> new Page("relationSection", found, () -> json(context, kept)));
  }

  /// @param since the last day that is known; a week before the edition's day unless it is said
  private KeptRelations.Kept kept(Pair pair, Optional<LocalDate> since) {
    Edition now = edition.get();
    return relations.of(now, pair, since.orElse(now.day().minusDays(7)));
  }

  private Page since(Context context) {
    LocalDate since = day(context, "date").orElse(edition.get().day().minusDays(7));
    Optional<Pair> pair = pair(context);
    SinceParts all = SinceParts.of(edition.get(), since, pair);
    return new Page("since", SinceFront.of(all, pair), () -> Paging.json(context, all));
  }

  private Page explain(Context context) {
    LocalDate day = day(context, "date").orElse(edition.get().day());
    return Page.of("explain", ExplainPage.of(edition.get(), day, pair(context)));
  }

  private static Optional<LocalDate> day(Context context, String name) {
    String day = context.queryParam(name);
    try {
      return Optional.ofNullable(day).filter(text -> !text.isBlank()).map(Day::parse);
    } catch (IllegalArgumentException malformed) {
      throw new BadRequestResponse(name + ": " + malformed.getMessage());
    }
  }

  private static Optional<Pair> pair(Context context) {
    String pair = context.queryParam("pair");
    try {
      return Optional.ofNullable(pair).filter(text -> !text.isBlank()).map(PairNames::parse);
    } catch (IllegalArgumentException noPair) {
      throw new BadRequestResponse(String.valueOf(noPair.getMessage()));
    }
  }

  /// The pair of an address.
  ///
  /// @throws NotFoundResponse saying what is no country
  static Pair named(String words) {
    try {
      return PairNames.parse(words);
    } catch (IllegalArgumentException noPair) {
      throw new NotFoundResponse(String.valueOf(noPair.getMessage()));
    }
  }

  /// @throws HttpResponseException 410 with the reason, if its sender withdrew it; a redirect, if a
  ///   newer version took its place
  private Optional<Page> article(String id) {
    return edition
        .get()
        .article(id)
        .map(reading ->
            new Page(
                "article",
                ArticlePage.of(reading),
                () -> Body.of(ReadingJson.writeIndented(reading))))
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

  private void metrics(Context context) {
    context
        .contentType(Metrics.CONTENT_TYPE)
        .result(metrics.write(edition.get(), status.get(), sources.get()));
  }
}
