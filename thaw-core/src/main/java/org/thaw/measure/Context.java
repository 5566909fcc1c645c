package org.thaw.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.thaw.article.Article;
import org.thaw.finding.Measure;
import org.thaw.mention.Mentions;

/// What the whole article says of the parties, for sentences that leave one of them open.
///
/// @param pair the two countries the article names most, if it names two and not only in passing
/// @param home the country it is written from
record Context(List<String> pair, Home home) {

  /// Characters of the text in which those whom it is about are named.
  private static final int OPENING = 600;

  /// A country that is named no oftener, and not at the beginning, is named in passing.
  private static final int PASSING = 2;

  private static final Optional<String> USA = Optional.of("USA");
  private static final Pattern AMERICAN =
      Pattern.compile(
          "Clinton|OFAC|SDN|[Ss]ection (?:301|232)|[Ss]ección (?:301|232)|IEEPA|Treasury|Tesoro");

  private static final Pattern AGENT = Pattern.compile("\\b(?:por parte de|por el|por la|by)\\b");
  private static final Pattern OWN_VISA =
      Pattern.compile(
          "\\b(?:retirada|retiro|revocación|cancelación|anulación|pérdida) de sus?"
              + " vis(?:a|ado)s?\\b");

  /// It hits whoever does or sells something, and nobody by name.
  private static final Pattern ANYBODY =
      Pattern.compile(
          "\\b(?:on|from|against|for|to|on goods from) (?:(?!both|two|the"
              + " two|these|those|their|our)\\p{L}+[- ]){0,4}(?:countries|nations|trading"
              + " partners)\\b|\\b(?:[Gg]lobal|[Ww]orldwide)"
              + " (?:tariffs?|dut(?:y|ies)|ban)|\\b(?:a|contra|para|de) (?:todos los|todas las|los"
              + " demás) (?:países|naciones|socios)\\b|\\barancel(?:es)? (?:global|mundial)");

  private static final Pattern CERTIFICATION = Pattern.compile("[Dd]ecertif|[Dd]escertif");

  static Context of(Article article, Mentions mentions) {
    Map<String, Integer> counts = new HashMap<>();
    mentions.all().stream()
        .flatMap(mention -> mention.actor().stream())
        .flatMap(actor -> actor.country().stream())
        .filter(code -> code.length() == 3 || code.equals("IGO:EU"))
        .forEach(code -> counts.merge(code, 1, Integer::sum));
    Set<String> early =
        mentions.all().stream()
            .filter(mention -> mention.span().start() < OPENING)
            .flatMap(mention -> mention.actor().stream())
            .flatMap(actor -> actor.country().stream())
            .collect(Collectors.toSet());
    List<Map.Entry<String, Integer>> told =
        counts.entrySet().stream()
            .filter(one -> early.contains(one.getKey()) || one.getValue() > PASSING)
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    return new Context(pair(told), Home.of(article));
  }

  /// The first two of a ranking, unless a third is named as often as the second.
  private static List<String> pair(List<Map.Entry<String, Integer>> ranked) {
    boolean tied = ranked.size() > 2 && ranked.get(2).getValue().equals(ranked.get(1).getValue());
    return tied ? List.of() : ranked.stream().limit(2).map(Map.Entry::getKey).toList();
  }

  /// The direction of a measure as the article tells it somewhere.
  record Known(Measure.Kind kind, PartyFinder.Direction direction) {}

  /// The direction with what is open filled from other measures of the kind, nearest first, then
  /// from the pair. One that is only guessed gives way to what the article says elsewhere.
  PartyFinder.Direction complete(
      PartyFinder.Direction direction, Measure.Kind kind, String words, List<Known> known) {
    PartyFinder.Direction filled =
        atSeat(atHome(byKind(byOwner(direction, kind, words), kind, words), words), words);
    List<PartyFinder.Direction> ofKind =
        known.stream().filter(one -> one.kind() == kind).map(Known::direction).toList();
    Optional<PartyFinder.Direction> like =
        ofKind.stream().filter(other -> agrees(filled, other)).findFirst();
    if (like.isPresent()) {
      return new PartyFinder.Direction(
          filled.imposer().or(like.get()::imposer),
          filled.target().or(like.get()::target),
          direction.score());
    }
    PartyFinder.Direction paired = ANYBODY.matcher(words).find() ? filled : fromPair(filled);
    List<PartyFinder.Direction> firm =
        ofKind.stream().filter(PartyFinder.Direction::isFirm).toList();
    boolean guessed = !filled.isFirm() && !filled.namesImposerAlone();
    boolean reversed =
        !firm.isEmpty() && firm.stream().allMatch(other -> other.isReverseOf(paired));
    return guessed && reversed ? paired.reversed() : paired;
  }

  /// A body of state without a country is one of the country that the article is written from.
  private PartyFinder.Direction atHome(PartyFinder.Direction direction, String words) {
    Optional<String> own =
        home.imposer(words).filter(code -> !direction.target().equals(Optional.of(code)));
    return direction.imposer().isPresent() || direction.target().isEmpty()
        ? direction
        : new PartyFinder.Direction(own, direction.target(), direction.score());
  }

  /// A mission without a country behind it hits the one in whose capital it stands (`the embassy in
  /// Harare stopped issuing visas`).
  private static PartyFinder.Direction atSeat(PartyFinder.Direction direction, String words) {
    if (direction.imposer().isEmpty() || direction.target().isPresent()) {
      return direction;
    }
    return new PartyFinder.Direction(
        direction.imposer(),
        Home.seat(words).filter(code -> !direction.imposer().equals(Optional.of(code))),
        direction.score());
  }

  /// Whose visa it is stands in a possessive: who was guessed to take it is the one who loses it.
  private static PartyFinder.Direction byOwner(
      PartyFinder.Direction direction, Measure.Kind kind, String words) {
    boolean owned =
        kind == Measure.Kind.VISA_REVOCATION
            && OWN_VISA.matcher(words).find()
            && !AGENT.matcher(words).find();
    return owned
        ? new PartyFinder.Direction(Optional.empty(), direction.imposer(), direction.score())
        : direction;
  }

  /// Certification in the fight against drugs and the lists of the Treasury belong to one state
  /// alone.
  private static PartyFinder.Direction byKind(
      PartyFinder.Direction direction, Measure.Kind kind, String words) {
    boolean certified = kind == Measure.Kind.GUARANTEE && CERTIFICATION.matcher(words).find();
    boolean american =
        kind == Measure.Kind.DECERTIFICATION || certified || AMERICAN.matcher(words).find();
    if (!american || direction.imposer().equals(USA)) {
      return direction;
    }
    boolean reversed = direction.target().isEmpty() || direction.target().equals(USA);
    Optional<String> target = reversed ? direction.imposer() : direction.target();
    return new PartyFinder.Direction(USA, target, direction.score());
  }

  private static boolean agrees(PartyFinder.Direction direction, PartyFinder.Direction other) {
    return (direction.imposer().isEmpty() || direction.imposer().equals(other.imposer()))
        && (direction.target().isEmpty() || direction.target().equals(other.target()));
  }

  private PartyFinder.Direction fromPair(PartyFinder.Direction direction) {
    Optional<String> imposer = direction.imposer();
    Optional<String> target = direction.target();
    return new PartyFinder.Direction(
        imposer.isPresent() ? imposer : other(target),
        target.isPresent() ? target : other(imposer),
        direction.score());
  }

  private Optional<String> other(Optional<String> code) {
    if (code.isEmpty() || pair.size() < 2 || !pair.contains(code.get())) {
      return Optional.empty();
    }
    return Optional.of(pair.get(0).equals(code.get()) ? pair.get(1) : pair.get(0));
  }
}
