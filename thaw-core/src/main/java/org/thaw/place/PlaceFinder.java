package org.thaw.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Sentence;
import org.thaw.article.Article;
import org.thaw.finding.Actor;
import org.thaw.finding.Place;
import org.thaw.knowledge.Knowledge;
import org.thaw.mention.Mention;
import org.thaw.text.Span;

/// Finds the places an article names and says where they are.
///
/// A small town counts only where its state or country stands behind the comma. Which place of
/// several of one name is meant, [PlaceResolver] says for the whole article.
public final class PlaceFinder {

  private static final Set<String> HOLDING =
      Set.of(
          ",",
          "in",
          "(",
          "the",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "upstate",
          "en",
          "el",
          "la",
          "norte",
          "sur",
          "este",
          "oeste",
          "de",
          "del",
          "rural",
          "state",
          "estado",
          "provincia",
          "province");

  private final Knowledge knowledge;
  private final Atlas atlas;

  /// Loads the tables of places; takes a few hundred milliseconds.
  public PlaceFinder(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.atlas = new Atlas(knowledge);
  }

  /// The places of the article, in text order.
  ///
  /// @param mentions of the article: a person's name is no place, and countries named say which
  ///   place of several is meant
  public List<Place> find(AnnotatedArticle article, List<Mention> mentions) {
    String language = article.article().language();
    List<Span> spans = new ArrayList<>();
    List<PlaceResolver.Found> names = new ArrayList<>();
    Map<Integer, List<Mention>> bySentence =
        mentions.stream().collect(Collectors.groupingBy(Mention::sentence));
    for (Sentence sentence : article.sentences()) {
      List<Mention> own = bySentence.getOrDefault(sentence.index(), List.of());
      SentencePlaces places = new SentencePlaces(knowledge, atlas, language, sentence, own);
      int lastEnd = -1;
      for (SentencePlaces.Named here : places.find()) {
        if (lastEnd >= 0 && holds(places.forms().subList(lastEnd, here.start()))) {
          int holder = names.size();
          names.set(holder - 1, names.getLast().heldBy(holder));
        }
        spans.add(here.span());
        names.add(
            new PlaceResolver.Found(article.words(here.span()), here.spots(), here.behind(), -1));
        lastEnd = here.end();
      }
    }
    return places(spans, names, new PlaceResolver(names, named(article, mentions)).resolve());
  }

  /// The article with the country of its dateline's place, where the tables have the place.
  public Article located(Article article) {
    return article
        .dateline()
        .filter(line -> line.country().isEmpty())
        .flatMap(line -> country(line.place(), article.language()).map(line::in))
        .map(article::from)
        .orElse(article);
  }

  private static List<Place> places(
      List<Span> spans, List<PlaceResolver.Found> names, List<Spot> resolved) {
    return IntStream.range(0, spans.size())
        .mapToObj(i -> place(spans.get(i), names.get(i).words(), resolved.get(i)))
        .toList();
  }

  /// The country of a place printed alone, as in a dateline: `BOGOTA`, `Paris, Texas`,
  /// `JERUSALEM/CAIRO` (the first); ISO 3166-1 alpha-3, empty if no table has the place.
  public Optional<String> country(String printed, String language) {
    return new PrintedPlace(knowledge, atlas).country(printed, language);
  }

  /// `Tripoli, in northern Lebanon`: what stands between the two names says that the second holds
  /// the first.
  private static boolean holds(List<String> between) {
    boolean points =
        between.contains(",")
            || between.contains("in")
            || between.contains("en")
            || between.contains("(");
    return points && between.size() <= 5 && HOLDING.containsAll(between);
  }

  private static List<PlaceResolver.Named> named(AnnotatedArticle article, List<Mention> mentions) {
    List<PlaceResolver.Named> named = new ArrayList<>();
    for (Mention mention : mentions) {
      mention
          .actor()
          .filter(Actor::isState)
          .flatMap(Actor::country)
          .ifPresent(
              code -> named.add(new PlaceResolver.Named(code, article.words(mention.span()))));
    }
    return named;
  }

  private static Place place(Span span, String words, Spot spot) {
    return new Place(
        words,
        span,
        Optional.of(spot.country()),
        Optional.of(spot.latitude()),
        Optional.of(spot.longitude()));
  }
}
