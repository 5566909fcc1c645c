package org.thaw.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.finding.Actor;
import org.thaw.finding.Sector;
import org.thaw.knowledge.Offices;

/// Whom an office or body without a country means once the article has named one: `the ministry`
/// after `the Colombian foreign ministry`, `the Prime Minister` after `the Prime Minister of
/// India`.
///
/// What no earlier sentence named is of the only state the article has named so far, or of the one
/// that acted in the sentence before, if it is an organ of a state; otherwise it stays open.
final class BareRoles {

  private static final Set<Sector> ORGANS =
      Set.of(Sector.GOV, Sector.LEG, Sector.JUD, Sector.MIL, Sector.COP, Sector.SPY, Sector.OPP);

  /// Offices that the news gives no country, since one state alone has them.
  private static final Set<String> AMERICAN =
      Set.of(
          "secretary of state",
          "deputy secretary of state",
          "treasury secretary",
          "secretary of the treasury",
          "secretary of commerce",
          "secretary of homeland security",
          "homeland security secretary",
          "secretario del tesoro",
          "secretaria del tesoro");

  private static final Pattern FOREIGN =
      Pattern.compile("minister|premier|chancellor|king|queen|prince|emir|amir|sultan|ministr");

  /// Bodies that the United States do not have: theirs are departments.
  private static final Pattern MINISTRY =
      Pattern.compile("(?iU)\\b(?:ministry|ministries|ministerios?|cancillerías?)\\b");

  private static final Set<String> ARTICLES = Set.of("the", "el", "la", "al", "del");
  private final AnnotatedArticle article;
  private final Standing standing;
  private final Map<String, Actor> known = new LinkedHashMap<>();
  private final Set<String> states = new TreeSet<>();
  private final Optional<String> voice;
  private Map<String, Actor> subjects = Map.of();

  BareRoles(AnnotatedArticle article, Standing standing) {
    this.article = article;
    this.standing = standing;
    this.voice = OfficialVoice.of(article.article());
  }

  /// The mentions of a sentence, those of bare offices and bodies with whom they mean.
  List<Mention> resolve(Sentence sentence, List<Mention> found) {
    List<Mention> resolved = new ArrayList<>();
    for (Mention mention : found) {
      resolved.add(isBare(mention) ? resolved(mention, found) : mention);
    }
    for (int i = 1; i < sentence.tokens().size(); i++) {
      body(sentence, i, resolved).ifPresent(resolved::add);
    }
    return resolved;
  }

  private boolean isBare(Mention mention) {
    return (mention.kind() == Mention.Kind.OFFICE || isBody(mention))
        && mention.person().isEmpty()
        && mention.actor().flatMap(Actor::country).isEmpty()
        && isAlone(mention);
  }

  /// A body said by a common noun (`the army`) or by its own name (`the Ministry of Trade`).
  private static boolean isBody(Mention mention) {
    return mention.kind() == Mention.Kind.AGENT || mention.kind() == Mention.Kind.ORGANIZATION;
  }

  /// One, and nothing behind it that says whose it is (`the government of Daniel Ortega`).
  private boolean isAlone(Mention mention) {
    Sentence sentence = article.sentences().get(mention.sentence());
    boolean plural = sentence.tokens().get(mention.head()).tag().matches("NNP?S");
    return !plural
        && sentence.children(mention.head()).stream()
            .map(sentence.tokens()::get)
            .filter(child -> child.span().start() >= mention.span().end())
            .noneMatch(child ->
                child.relation().equals("nmod")
                    || child.relation().equals("prep") && child.form().equals("of"));
  }

  private Mention resolved(Mention mention, List<Mention> found) {
    boolean title = mention.kind() == Mention.Kind.OFFICE;
    return adjective(mention, found)
        .or(() -> title || isDefinite(mention) ? same(key(mention)) : Optional.<Actor>empty())
        .filter(actor -> mayHave(actor.country(), mention))
        .or(() -> AMERICAN.contains(key(mention)) ? Optional.of(american(mention)) : home(mention))
        .map(actor -> with(mention, actor))
        .orElse(mention);
  }

  /// Whose it is by the adjective behind it (`el Ministerio de Comercio colombiano`).
  private Optional<Actor> adjective(Mention mention, List<Mention> found) {
    if (!isBody(mention)) {
      return Optional.empty();
    }
    List<Integer> children = article.sentences().get(mention.sentence()).children(mention.head());
    return found.stream()
        .filter(other -> other.kind() == Mention.Kind.DEMONYM)
        .filter(other -> children.contains(other.head()))
        .flatMap(other -> other.actor().stream())
        .findFirst();
  }

  private boolean mayHave(Optional<String> country, Mention mention) {
    return country.filter("USA"::equals).isEmpty()
        || !MINISTRY.matcher(article.words(mention.span())).find();
  }

  private static Mention with(Mention mention, Actor actor) {
    Optional<Sector> sector = mention.actor().flatMap(Actor::sector).or(actor::sector);
    String name = mention.actor().map(Actor::name).orElse(actor.name());
    return new Mention(
        mention.span(),
        mention.sentence(),
        mention.head(),
        mention.kind(),
        Optional.of(new Actor(name, actor.country(), sector, actor.entity())),
        mention.person(),
        mention.office());
  }

  /// The last one named with this office or by this word; `secretary` is the secretary of state.
  private Optional<Actor> same(String key) {
    Actor last = null;
    for (Map.Entry<String, Actor> entry : known.entrySet()) {
      if (Offices.isShort(key, entry.getKey())) {
        last = entry.getValue();
      }
    }
    return Optional.ofNullable(last);
  }

  private Actor american(Mention mention) {
    return new Actor(
        article.words(mention.span()), Optional.of("USA"), Optional.empty(), Optional.empty());
  }

  /// `the Prime Minister` in an American text is a visitor.
  private boolean isGuest(String office) {
    return voice.filter("USA"::equals).isPresent() && FOREIGN.matcher(office).find();
  }

  private Optional<Actor> home(Mention mention) {
    if (voice.isPresent() && isDefinite(mention) && !isGuest(key(mention))) {
      String words = article.words(mention.span());
      return Optional.of(new Actor(words, voice, Optional.empty(), Optional.empty()));
    }
    boolean organ =
        isBody(mention)
            && mention.actor().flatMap(Actor::sector).filter(ORGANS::contains).isPresent()
            && isDefinite(mention);
    if (!organ) {
      return Optional.empty();
    }
    if (subjects.size() == 1) {
      Actor acting = subjects.values().iterator().next();
      if (mayHave(acting.country(), mention)) {
        return Optional.of(acting);
      }
    }
    List<String> owners =
        states.stream().filter(state -> mayHave(Optional.of(state), mention)).toList();
    return owners.size() == 1
        ? Optional.of(
            new Actor(
                article.words(mention.span()),
                Optional.of(owners.getFirst()),
                Optional.empty(),
                Optional.empty()))
        : Optional.empty();
  }

  private boolean isDefinite(Mention mention) {
    Sentence sentence = article.sentences().get(mention.sentence());
    int first = sentence.tokenAt(mention.span().start()).orElse(0);
    return ARTICLES.contains(sentence.lower(first))
        || first > 0 && ARTICLES.contains(sentence.lower(first - 1));
  }

  /// `the Council`, where an earlier sentence has the United Nations Security Council.
  private Optional<Mention> body(Sentence sentence, int at, List<Mention> found) {
    Token token = sentence.tokens().get(at);
    String word = sentence.lower(at);
    boolean bare =
        BodyWords.contains(word)
            && ARTICLES.contains(sentence.lower(at - 1))
            && found.stream().noneMatch(mention -> mention.span().overlaps(token.span()));
    return bare
        ? same(word)
            .map(actor ->
                new Mention(
                    token.span(),
                    sentence.index(),
                    at,
                    Mention.Kind.ORGANIZATION,
                    Optional.of(actor),
                    Optional.empty(),
                    Optional.empty()))
        : Optional.empty();
  }

  /// Notes what a sentence names, for those behind it.
  ///
  /// @param found the sentence's mentions, pronouns resolved
  void note(List<Mention> found) {
    for (Mention mention : found) {
      mention
          .actor()
          .filter(actor -> actor.country().isPresent())
          .ifPresent(actor -> note(mention, actor));
    }
    Map<String, Actor> acting = Mention.parties(found.stream().filter(standing::isActing));
    acting.values().removeIf(actor -> !actor.isState());
    subjects = acting.isEmpty() ? subjects : acting;
  }

  private void note(Mention mention, Actor actor) {
    if (actor.isState()) {
      actor.country().ifPresent(states::add);
    }
    String key = key(mention);
    if (!key.isEmpty()) {
      known.remove(key);
      known.put(key, actor);
    }
  }

  /// The office by its key, a body by its head word; empty for other mentions.
  private String key(Mention mention) {
    String head = article.token(mention.sentence(), mention.head()).form().toLowerCase(Locale.ROOT);
    return switch (mention.kind()) {
      case OFFICE, PERSON -> mention.office().map(Offices::key).orElse("");
      case AGENT -> head;
      case ORGANIZATION, COUNTRY -> BodyWords.contains(head) ? head : named(mention, head);
      case METONYM, DEMONYM, GROUP, PLACE, PRONOUN -> "";
    };
  }

  /// A ministry by its whole name, which `the ministry` is short for.
  private String named(Mention mention, String head) {
    return MINISTRY.matcher(head).matches()
        ? article.words(mention.span()).toLowerCase(Locale.ROOT)
        : kingdom(mention);
  }

  /// `the Kingdom of Saudi Arabia` is a kingdom.
  private String kingdom(Mention mention) {
    Sentence sentence = article.sentences().get(mention.sentence());
    int first = sentence.tokenAt(mention.span().start()).orElse(0);
    boolean of = first > 1 && Set.of("of", "de").contains(sentence.lower(first - 1));
    String before = of ? sentence.lower(first - 2) : "";
    return BodyWords.contains(before) ? before : "";
  }
}
