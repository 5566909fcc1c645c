package org.thaw.server.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.thaw.relation.Outline;
import org.thaw.server.edition.Edition;
import org.thaw.server.page.Lines;
import org.thaw.server.page.RelationPage;
import org.thaw.server.page.RelationPages;
import org.thaw.server.page.SearchPage;
import org.thaw.server.page.StoriesPage;
import org.thaw.store.search.SearchIndex;

/// The lists as feeds, beside their pages: `/feed.atom`, `/trending/feed.json` and so on.
final class Feeds {

  private static final int MOST = 50;

  private final Supplier<Edition> edition;
  private final SearchIndex index;
  private final Optional<PublicNotice> notice;

  Feeds(Supplier<Edition> edition, SearchIndex index, Optional<PublicNotice> notice) {
    this.edition = edition;
    this.index = index;
    this.notice = notice;
  }

  void register(Routes routes) {
    feed(routes, "", request -> stories(request, StoriesPage.of(edition.get())));
    feed(routes, "/stories", request -> stories(request, StoriesPage.of(edition.get())));
    feed(routes, "/trending", request -> stories(request, StoriesPage.trending(edition.get())));
    feed(routes, "/search", this::search);
    feed(routes, "/relation/{pair}", this::relation);
  }

  /// One request for a feed.
  ///
  /// @param base the server's address as the reader knows it
  private record Request(Context context, String base, Locale locale) {

    String page() {
      String query = context.queryString();
      return self() + (query == null ? "" : "?" + query);
    }

    String self() {
      return base + context.path().replaceFirst("/feed\\.(?:atom|json)$", "");
    }

    String link(String path) {
      return base + (locale.getLanguage().equals("es") ? "/es" : "") + path;
    }

    String say(String key) {
      return Messages.say(locale, key);
    }
  }

  private void feed(Routes routes, String path, Function<Request, FeedDocument> feed) {
    routes.document(
        path + "/feed.atom",
        context -> Answer.send(context, FeedDocument.ATOM, feed.apply(request(context)).atom()));
    routes.document(
        path + "/feed.json",
        context -> Answer.send(context, FeedDocument.JSON, feed.apply(request(context)).json()));
  }

  private Request request(Context context) {
    return new Request(context, Routes.base(context, notice), Routes.locale(context));
  }

  private FeedDocument document(Request request, String title, List<FeedDocument.Entry> entries) {
    return new FeedDocument(
        "Thaw: " + title,
        request.locale().getLanguage(),
        request.page(),
        request.self(),
        edition.get().asOf().orElse(Instant.EPOCH),
        entries);
  }

  private FeedDocument stories(Request request, StoriesPage page) {
    boolean trending = request.context().path().contains("/trending/");
    return document(
        request,
        request.say(trending ? "trending" : "stories"),
        page.stories().stream().limit(MOST).map(story -> story(request, story)).toList());
  }

  private static FeedDocument.Entry story(Request request, StoriesPage.StoryLine story) {
    Lines.ArticleLine first = story.first();
    return new FeedDocument.Entry(
        "urn:x-thaw:story:" + story.id(),
        request.link("/story/" + story.id()),
        first.headline(),
        first.language(),
        first.summary(),
        Optional.of(first.outlet()),
        story.last().or(first::published).orElse(Instant.EPOCH));
  }

  private FeedDocument search(Request request) {
    String query = Optional.ofNullable(request.context().queryParam("q")).orElse("");
    SearchPage page = SearchPage.of(edition.get(), index, query);
    return document(
        request,
        request.say("search") + ": " + query,
        page.hits().stream().map(hit -> article(request, hit)).toList());
  }

  private static FeedDocument.Entry article(Request request, SearchPage.Hit hit) {
    return new FeedDocument.Entry(
        "urn:x-thaw:article:" + hit.article().id(),
        request.link("/article/" + hit.article().id()),
        hit.article().headline(),
        hit.article().language(),
        hit.snippet(),
        Optional.of(hit.article().outlet()),
        hit.article().published().orElse(Instant.EPOCH));
  }

  /// The distinct events of a relation, latest first: who towards whom, what, and the sentence.
  private FeedDocument relation(Request request) {
    Outline outline = outline(request.context());
    String names =
        outline.pair().countries().stream()
            .map(code -> CountryNames.of(code, request.locale()))
            .reduce((a, b) -> a + "–" + b)
            .orElse("");
    return document(
        request,
        names,
        RelationPages.latest(edition.get(), outline.events(), MOST).stream()
            .map(event -> event(request, event))
            .toList());
  }

  private Outline outline(Context context) {
    return edition
        .get()
        .relations()
        .outline(Web.named(context.pathParam("pair")))
        .orElseThrow(() -> new NotFoundResponse(context.path()));
  }

  private static FeedDocument.Entry event(Request request, RelationPage.EventLine event) {
    Optional<Lines.Sentence> sentence =
        event.sentences().stream().filter(line -> !line.words().isEmpty()).findFirst();
    String title =
        "%s → %s: %s"
            .formatted(
                names(request, event.actors()),
                names(request, event.recipients().isEmpty() ? event.actors() : event.recipients()),
                Messages.word(request.locale(), "event", event.type()));
    return new FeedDocument.Entry(
        "urn:x-thaw:event:" + event.id(),
        request.link("/evidence/" + event.evidence().getFirst()),
        title,
        request.locale().getLanguage(),
        sentence.map(Lines.Sentence::words),
        sentence.map(line -> line.article().outlet()),
        event.date().atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static String names(Request request, List<String> codes) {
    return String.join(
        ", ", codes.stream().map(code -> CountryNames.of(code, request.locale())).toList());
  }
}
