package org.thaw.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Sentence;
import org.thaw.finding.Actor;
import org.thaw.text.Span;

/// Resolves descriptions of somebody named before (`the kingdom`, `the North`, `the bloc`) to the
/// one of the last few sentences that can be so described and that the article tells of most; of
/// two told of alike, the later. Open where nobody near can be so described.
final class Descriptions {

  private static final int SENTENCES_BACK = 3;
  private static final int SUBJECT = 2;
  private static final Pattern DESCRIPTION =
      Pattern.compile(
          "\\b[Tt]he"
              + " (?:(?:landlocked|oil-rich|impoverished|reclusive|isolated|communist|Islamic|island|Gulf|Balkan|Baltic|African|Asian|Himalayan|desert|war-torn|former"
              + " Soviet)"
              + " )?(country|nation|republic|kingdom|sultanate|emirate|North|South|bloc|alliance|grouping|world"
              + " body|group|movement|militia)\\b(?!['’]s (?:biggest|largest|main|second)| of\\b|["
              + " -]\\p{Lu})");
  private static final Set<String> KINGDOMS =
      Set.of(
          "SAU", "JOR", "MAR", "BHR", "ESP", "THA", "SWE", "NOR", "DNK", "NLD", "BEL", "KHM", "BTN",
          "LSO", "SWZ", "TON", "NPL", "GBR");
  private static final Set<String> EMIRATES = Set.of("QAT", "KWT", "ARE", "BHR");
  private static final Set<String> SULTANATES = Set.of("OMN", "BRN");
  private static final Set<String> BLOCS =
      Set.of(
          "IGO:EU",
          "IGO:ECOWAS",
          "IGO:ASEAN",
          "IGO:AU",
          "IGO:LAS",
          "IGO:GCC",
          "IGO:MERCOSUR",
          "IGO:SADC",
          "IGO:CARICOM",
          "IGO:EAC",
          "IGO:BRICS",
          "IGO:G7",
          "IGO:OAS",
          "IGO:CIS",
          "IGO:SAARC",
          "IGO:UNASUR",
          "IGO:COMMONWEALTH");
  private static final Map<String, Predicate<String>> FITS =
      Map.ofEntries(
          Map.entry("country", Descriptions::isState),
          Map.entry("nation", Descriptions::isState),
          Map.entry("republic", Descriptions::isState),
          Map.entry("kingdom", KINGDOMS::contains),
          Map.entry("emirate", EMIRATES::contains),
          Map.entry("sultanate", SULTANATES::contains),
          Map.entry("North", "PRK"::equals),
          Map.entry("South", "KOR"::equals),
          Map.entry("bloc", BLOCS::contains),
          Map.entry("grouping", BLOCS::contains),
          Map.entry("alliance", "IGO:NATO"::equals),
          Map.entry("world body", "IGO:UN"::equals),
          Map.entry("group", code -> code.startsWith("ORG:")),
          Map.entry("movement", code -> code.startsWith("ORG:")),
          Map.entry("militia", code -> code.startsWith("ORG:")));

  private static final Map<String, String> OTHER_HALVES = Map.of("North", "KOR", "South", "PRK");

  /// `Colombia, país al que …`, `Iran, a country that …`.
  private static final Pattern APPOSED =
      Pattern.compile(", (?:an? |una? )?(country|nation|país|nación)\\b");

  private final AnnotatedArticle article;
  private final Sentence sentence;

  Descriptions(AnnotatedArticle article, Sentence sentence) {
    this.article = article;
    this.sentence = sentence;
  }

  /// New mentions for descriptions in this sentence, given those found so far.
  List<Mention> resolve(List<Mention> found) {
    List<Mention> resolved = new ArrayList<>();
    Matcher matcher = DESCRIPTION.matcher(article.text());
    matcher.region(sentence.span().start(), sentence.span().end());
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end(1));
      Predicate<String> fits = FITS.getOrDefault(matcher.group(1), code -> false);
      if (found.stream().noneMatch(mention -> mention.settles(span))) {
        int head = sentence.tokenAt(span.end() - 1).orElse(0);
        antecedent(found, span, fits)
            .or(() -> otherHalf(found, span, matcher.group(1)))
            .map(actor -> Mention.standIn(article, sentence, span, head, actor))
            .ifPresent(resolved::add);
      }
    }
    resolved.addAll(apposed(found));
    return resolved;
  }

  private List<Mention> apposed(List<Mention> found) {
    List<Mention> resolved = new ArrayList<>();
    Matcher matcher = APPOSED.matcher(article.text());
    matcher.region(sentence.span().start(), sentence.span().end());
    while (matcher.find()) {
      Span span = new Span(matcher.start(1), matcher.end(1));
      int comma = matcher.start();
      found.stream()
          .filter(mention -> mention.span().end() == comma)
          .flatMap(mention -> mention.actor().stream())
          .filter(Actor::isState)
          .findFirst()
          .map(actor -> {
            int head = sentence.tokenAt(span.start()).orElse(0);
            return Mention.standIn(article, sentence, span, head, actor);
          })
          .ifPresent(resolved::add);
    }
    return resolved;
  }

  private Optional<Actor> antecedent(List<Mention> found, Span before, Predicate<String> fits) {
    Optional<Actor> best = Optional.empty();
    long most = 0;
    for (Mention mention : found) {
      Optional<Actor> actor = mention.actor().filter(a -> a.country().filter(fits).isPresent());
      boolean near =
          mention.sentence() >= sentence.index() - SENTENCES_BACK
              && mention.span().end() <= before.start();
      long weight = near && actor.isPresent() ? weight(found, mention, actor.get()) : 0;
      if (weight > 0 && weight >= most) {
        best = actor;
        most = weight;
      }
    }
    return best;
  }

  /// `Pyongyang shelled the South`: the one Korea, where the other was the last state named.
  private Optional<Actor> otherHalf(List<Mention> found, Span before, String half) {
    String other = OTHER_HALVES.getOrDefault(half, "");
    return other.isEmpty()
        ? Optional.empty()
        : antecedent(found, before, other::equals)
            .filter(named -> isLastState(found, before, other))
            .map(named ->
                new Actor(
                    half,
                    Optional.of(other.equals("PRK") ? "KOR" : "PRK"),
                    Optional.empty(),
                    Optional.empty()));
  }

  /// True if no state but the two Koreas has been named since.
  private static boolean isLastState(List<Mention> found, Span before, String korea) {
    return found.stream()
        .filter(mention -> mention.span().end() <= before.start())
        .filter(mention -> mention.actor().filter(Actor::isState).isPresent())
        .filter(mention -> !isOf(mention, korea.equals("PRK") ? "KOR" : "PRK"))
        .max(Comparator.comparingInt(mention -> mention.span().end()))
        .filter(mention -> isOf(mention, korea))
        .isPresent();
  }

  private static boolean isOf(Mention mention, String code) {
    return mention.actor().flatMap(Actor::country).filter(code::equals).isPresent();
  }

  /// How often the article has named the same one, more for the subject of a clause.
  private long weight(List<Mention> found, Mention mention, Actor actor) {
    long times =
        found.stream()
            .filter(other -> other.actor().flatMap(Actor::country).equals(actor.country()))
            .count();
    String relation = article.token(mention.sentence(), mention.head()).relation();
    return times + (relation.startsWith("nsubj") ? SUBJECT : 0);
  }

  private static boolean isState(String code) {
    return code.length() == 3;
  }
}
