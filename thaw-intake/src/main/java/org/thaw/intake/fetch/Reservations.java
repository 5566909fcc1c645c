package org.thaw.intake.fetch;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.thaw.source.Reservation;
import org.thaw.source.Reservation.State;
import org.thaw.source.Validators;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What publishers say of text and data mining (TDM reservation protocol, W3C community report): in
/// the meta tag of a page, in a header of the answer, in `/.well-known/tdmrep.json` of the server,
/// the nearest to the content first. The file is remembered for a day.
///
/// A value other than 0 and 1, a file that is no such file, and an error on the way count as
/// nothing said. `Content-Usage` is noted beside it.
public final class Reservations {

  private static final String WELL_KNOWN = "/.well-known/tdmrep.json";
  private static final Duration KEPT = Duration.ofDays(1);
  private static final int MOST_RULES = 1000;
  private static final int MOST_STARS = 5;

  private final Fetcher fetcher;
  private final Robots robots;
  private final Clock clock;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  public Reservations(Fetcher fetcher, Robots robots, Clock clock) {
    this.fetcher = fetcher;
    this.robots = robots;
    this.clock = clock;
  }

  private record Rule(Pattern location, Reservation reservation) {}

  private record Known(List<Rule> rules, Instant until) {}

  /// What is said of some content that was had from its address.
  public Reservation of(Fetched.Content content) {
    boolean page = content.mediaType().contains("html");
    Reservation near = page ? meta(content).or(header(content)) : header(content);
    Reservation noted =
        new Reservation(
            near.state(), near.policy(), near.usage().or(() -> robots.usage(content.url())));
    return noted.state() == State.UNSET ? noted.or(file(content.url())) : noted;
  }

  private static Reservation header(Fetched.Content content) {
    Map<String, String> headers = content.headers();
    Reservation said =
        expression(headers.getOrDefault("tdm-reservation", ""), headers.get("tdm-policy"));
    return new Reservation(
        said.state(), said.policy(), Optional.ofNullable(headers.get("content-usage")));
  }

  private static Reservation meta(Fetched.Content content) {
    String html = new String(content.bytes(), StandardCharsets.ISO_8859_1);
    if (!html.toLowerCase(java.util.Locale.ROOT).contains("tdm-reservation")) {
      return Reservation.unset();
    }
    Document page = Jsoup.parse(html);
    Element policy = page.selectFirst("meta[name=tdm-policy]");
    Element state = page.selectFirst("meta[name=tdm-reservation]");
    return expression(
        state == null ? "" : state.attr("content"), policy == null ? null : policy.attr("content"));
  }

  private static Reservation expression(
      String value, @org.jspecify.annotations.Nullable String policy) {
    State state =
        switch (value.strip()) {
          case "0" -> State.FREE;
          case "1" -> State.RESERVED;
          default -> State.UNSET;
        };
    Optional<String> named =
        Optional.ofNullable(policy).map(String::strip).filter(Addresses::isWeb);
    return new Reservation(
        state, state == State.UNSET ? Optional.empty() : named, Optional.empty());
  }

  private Reservation file(String url) {
    return Addresses.parse(url)
        .map(uri -> {
          String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
          String asked = uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
          return rules(uri.getScheme() + "://" + uri.getAuthority()).stream()
              .filter(rule -> rule.location().matcher(asked).lookingAt())
              .map(Rule::reservation)
              .findFirst()
              .orElse(Reservation.unset());
        })
        .orElse(Reservation.unset());
  }

  private List<Rule> rules(String server) {
    Known before = known.get(server);
    Instant now = clock.instant();
    if (before != null && before.until().isAfter(now)) {
      return before.rules();
    }
    List<Rule> rules =
        fetcher.get(server + WELL_KNOWN, Validators.none()) instanceof Fetched.Content content
            ? parse(content.bytes())
            : List.of();
    known.put(server, new Known(rules, now.plus(KEPT)));
    return rules;
  }

  /// The rules of a file, in its order; none if it is not an array of rules.
  private static List<Rule> parse(byte[] bytes) {
    try {
      JsonNode root = JsonMapper.shared().readTree(bytes);
      return root.isArray()
          ? root.valueStream()
              .limit(MOST_RULES)
              .filter(rule -> rule.path("location").isString())
              .filter(rule -> stars(rule.path("location").asString("")) <= MOST_STARS)
              .map(Reservations::rule)
              .filter(rule -> rule.reservation().state() != State.UNSET)
              .toList()
          : List.of();
    } catch (JacksonException malformed) {
      return List.of();
    }
  }

  private static long stars(String location) {
    return location.chars().filter(letter -> letter == '*').count();
  }

  private static Rule rule(JsonNode rule) {
    String location = rule.path("location").asString("");
    boolean whole = location.endsWith("$");
    String path = whole ? location.substring(0, location.length() - 1) : location;
    StringBuilder pattern = new StringBuilder();
    for (String part : path.replaceAll("\\*+", "*").split("\\*", -1)) {
      pattern.append(pattern.isEmpty() ? "" : ".*").append(Pattern.quote(part));
    }
    return new Rule(
        Pattern.compile(whole ? pattern + "$" : pattern.toString()),
        expression(
            rule.path("tdm-reservation").asString(""),
            rule.path("tdm-policy").stringValueOpt().orElse(null)));
  }
}
