package org.thaw.intake.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.thaw.article.Capture;
import org.thaw.article.Extraction;
import org.thaw.intake.feed.FeedItems;
import org.thaw.intake.page.PageExtractor;
import org.thaw.source.Held;
import org.thaw.source.Reservation;
import org.thaw.source.Source;
import org.thaw.source.Sources;
import org.thaw.source.Trouble;
import org.thaw.source.Validators;

/// Asks for the page behind an item that is held for it: where the licence, robots.txt and the
/// publisher's reservation allow, the page takes the item's place; else the item stands for itself.
/// An aggregator's address is followed to the page's own. Thread-safe.
final class Pages {

  private static final int MOST_ATTEMPTS = 4;
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);

  private final Fetcher fetcher;
  private final Robots robots;
  private final Reservations reservations;
  private final Sources sources;
  private final Clock clock;
  private final PageExtractor extractor = new PageExtractor();
  private final WrapperLinks wrappers = WrapperLinks.shipped();

  Pages(Manners manners, Sources sources, Clock clock) {
    this.fetcher = manners.fetcher();
    this.robots = manners.robots();
    this.reservations = manners.reservations();
    this.sources = sources;
    this.clock = clock;
  }

  /// Asks once; settles the wait of `held`, or lets it wait on after a failure that may pass.
  void ask(Held held) {
    Capture item = held.capture();
    Optional<Source> source = sources.followed(item.source()).map(found -> found.source());
    boolean wrapped =
        item.url().flatMap(wrappers::way).filter(WrapperLinks.Way.FOLLOW::equals).isPresent();
    Optional<Capture> resolved = wrapped ? followed(item) : Optional.of(item);
    if (resolved.isEmpty() || source.isEmpty() || !source.get().takesPages()) {
      sources.settle(held, resolved.orElse(item));
      return;
    }
    Capture plain = resolved.get();
    String url = plain.url().orElseThrow();
    switch (fetcher.get(url, Validators.none(), robots)) {
      case Fetched.Content content -> sources.settle(held, page(source.get(), plain, content));
      case Fetched.Failed failed when mayPass(failed) && held.attempts() + 1 < MOST_ATTEMPTS ->
          sources.postpone(held, held.attempts() + 1, again(held, failed));
      case Fetched.Failed failed -> sources.settle(held, plain);
      case Fetched.Refused refused -> sources.settle(held, plain);
      case Fetched.NotModified same -> sources.settle(held, plain);
    }
  }

  /// The item with the address that its aggregator's leads to, where that is known. The page itself
  /// is not asked for.
  private Optional<Capture> followed(Capture item) {
    AtomicReference<Optional<String>> page = new AtomicReference<>(Optional.empty());
    Gate wrappersOnly =
        url -> {
          if (wrappers.way(url).isPresent()) {
            return robots.refuses(url);
          }
          page.set(Optional.of(url));
          return Optional.of(new Fetched.Refused(Trouble.REDIRECTS, "the page itself: " + url));
        };
    fetcher.get(item.url().orElseThrow(), Validators.none(), wrappersOnly);
    return page.get().map(url -> Gathering.unwrapped(item, url));
  }

  /// The page as a capture, or the item where the page is reserved or holds no article.
  private Capture page(Source source, Capture item, Fetched.Content content) {
    Reservation reservation = reservations.of(content);
    if (reservation.isReserved() && !source.hasAgreement()) {
      return item;
    }
    Map<String, String> headers = new HashMap<>(item.headers());
    headers.remove(FeedItems.ITEM);
    headers.remove("charset");
    headers.putAll(Gathering.reservation(reservation));
    content.charset().ifPresent(charset -> headers.put("charset", charset));
    Capture page =
        Capture.of(
            item.source(),
            Optional.of(content.url()),
            "text/html",
            headers,
            content.bytes(),
            clock.instant(),
            source.licence());
    return extractor.extract(page) instanceof Extraction.Extracted ? page : item;
  }

  private static boolean mayPass(Fetched.Failed failed) {
    return switch (failed.trouble()) {
      case NO_ANSWER, TOO_SLOW, TOO_MANY_REQUESTS, SERVER_ERROR -> true;
      case FORBIDDEN_ADDRESS,
          NO_ADDRESS,
          ROBOTS,
          RESERVED,
          TOO_LARGE,
          BOMB,
          REDIRECTS,
          GONE,
          CLIENT_ERROR,
          NOT_A_FEED,
          BAD_SIGNATURE,
          INTERNAL ->
          false;
    };
  }

  private Instant again(Held held, Fetched.Failed failed) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << held.attempts());
    Duration asked = failed.pause().orElse(Duration.ZERO);
    return clock.instant().plus(asked.compareTo(pause) > 0 ? asked : pause);
  }
}
