package org.thaw.mention;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.article.Article;
import org.thaw.knowledge.Table;

/// The state in whose own voice a text speaks: a statement, readout, order or speech that a
/// government publishes itself, where `we` and `the President` are its own.
///
/// Known from the address (`….gov.uk`, `….gob.mx`), the outlet (`The White House`, `Ministry of
/// Foreign Affairs of Japan`), the form of its headline (`Readout of President Biden's call`), or
/// the formula of an order. News about a government is not in its voice.
public final class OfficialVoice {

  private static final Pattern NATIONAL =
      Pattern.compile("(?:.*\\.)?(?:gov|gob|gouv|gub|gv|go|govt|mfa|mofa|mil)\\.([a-z]{2})");
  private static final Pattern BODY =
      Pattern.compile(
          "(?i)\\b(?:ministry|department|government|embassy|presidency|president's office|office of"
              + "|ministerio|gobierno|embajada|presidencia|cancillería)\\b");
  private static final Pattern HEADLINE =
      Pattern.compile(
          "(?i)^(?:(?:joint |press |presidential )?(?:readout|statement|remarks|fact sheet|message|proclamation"
              + "|memorandum|notice|letters?|press (?:briefing|gaggle))\\b|a proclamation\\b).*");
  private static final Pattern AMERICAN =
      Pattern.compile(
          "authority vested in me as President|(?i:by the president of the united states of america)"
              + "|(?m)^ *\\**THE WHITE HOUSE\\b");
  private static final Pattern ABOUT =
      Pattern.compile("(?i).*\\b(?:on|regarding|about|with|to|in|following|for|at)\\b.*");
  private static final Map<String, String> SEATS = seats();
  private static final Map<String, String> STATES = states();

  private OfficialVoice() {}

  /// The state by address, outlet or formula; none for a text that is in nobody's voice.
  static Optional<String> of(Article article) {
    return article
        .url()
        .flatMap(OfficialVoice::ofHost)
        .or(() -> ofOutlet(article.outlet()))
        .or(() -> AMERICAN.matcher(article.text()).find() ? Optional.of("USA") : Optional.empty());
  }

  /// The same, or the state of whoever the headline of a statement names first.
  public static Optional<String> of(AnnotatedArticle article, Mentions mentions) {
    String headline = article.article().headline();
    return of(article.article())
        .or(() ->
            HEADLINE.matcher(headline).matches() ? speaking(headline, mentions) : Optional.empty());
  }

  private static Optional<String> speaking(String headline, Mentions mentions) {
    return mentions.in(0).stream()
        .filter(mention -> mention.actor().filter(actor -> actor.isState()).isPresent())
        .findFirst()
        .filter(mention ->
            mention.span().start() <= headline.length()
                && !ABOUT.matcher(headline.substring(0, mention.span().start())).matches())
        .flatMap(mention -> mention.actor().flatMap(actor -> actor.country()));
  }

  private static Optional<String> ofHost(String url) {
    try {
      String host = Optional.ofNullable(URI.create(url).getHost()).orElse("");
      if (host.matches(".*\\.(?:gov|mil)")) {
        return Optional.of("USA");
      }
      Matcher national = NATIONAL.matcher(host);
      return national.matches() ? iso3(national.group(1)) : Optional.empty();
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  private static Optional<String> iso3(String domain) {
    String code = domain.equals("uk") ? "GB" : domain.toUpperCase(Locale.ROOT);
    try {
      return Optional.of(Locale.of("", code).getISO3Country()).filter(iso -> iso.length() == 3);
    } catch (MissingResourceException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<String> ofOutlet(String outlet) {
    String name = outlet.replaceFirst("^(?i:the|la|el) ", "");
    Optional<String> seat = Optional.ofNullable(SEATS.get(name));
    if (seat.isPresent() || !BODY.matcher(outlet).find()) {
      return seat;
    }
    return STATES.entrySet().stream()
        .filter(state -> outlet.contains(state.getKey()))
        .max(Map.Entry.comparingByKey((a, b) -> Integer.compare(a.length(), b.length())))
        .map(Map.Entry::getValue);
  }

  private static Map<String, String> seats() {
    Map<String, String> seats = new HashMap<>();
    for (Table.Row row : Table.load("metonyms.tsv").rows()) {
      seats.putIfAbsent(row.cell("name"), row.cell("iso3"));
    }
    return Map.copyOf(seats);
  }

  private static Map<String, String> states() {
    Map<String, String> states = new HashMap<>();
    for (Table.Row row : Table.load("countries.tsv").rows()) {
      states.putIfAbsent(row.cell("name_en"), row.cell("iso3"));
      states.putIfAbsent(row.cell("name_es"), row.cell("iso3"));
    }
    states.remove("");
    return Map.copyOf(states);
  }
}
