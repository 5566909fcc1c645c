package org.thaw.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.finding.Actor;
import org.thaw.finding.Place;
import org.thaw.knowledge.Knowledge;
import org.thaw.knowledge.Name;
import org.thaw.knowledge.PhraseTable;
import org.thaw.mention.Mention;
import org.thaw.reading.AnnotatedArticle;
import org.thaw.text.Span;

/// Finds the places an article names and says where they are.
///
/// A small town counts only where its state or country stands behind the comma. Which place of
/// several of one name is meant, [PlaceResolver] says for the whole article.
public final class PlaceFinder {

  private static final Set<String> IN =
      Set.of(
          "in", "at", "near", "from", "to", "outside", "around", "of", "across", "en", "desde",
          "hacia", "into", "through");

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

  private static final Set<String> SMALL_WORDS =
      Set.of("de", "del", "la", "las", "los", "of", "the", "do", "da", "y", "and");
  private static final int CODE = 3;

  private final Knowledge knowledge;
  private final Atlas atlas;

  /// Loads the tables of places; takes a few hundred milliseconds.
  public PlaceFinder(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.atlas = new Atlas(knowledge);
  }

  /// The places of the article, in text order.
  public List<Place> find(AnnotatedArticle article, List<Mention> mentions) {
    List<Span> spans = new ArrayList<>();
    List<PlaceResolver.Found> names = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      List<Span> people = people(mentions, sentence.index());
      List<String> forms = forms(sentence);
      int i = 0;
      int lastEnd = -1;
      while (i < forms.size()) {
        boolean behindName = lastEnd >= 0 && i == lastEnd + 1 && forms.get(i - 1).equals(",");
        Optional<Found> found = behindName ? abbreviation(sentence, forms, i) : Optional.empty();
        if (found.isEmpty()) {
          found = at(article, sentence, forms, i, people);
        }
        if (found.isPresent()) {
          Found here = found.get();
          if (lastEnd >= 0 && holds(forms, lastEnd, i)) {
            PlaceResolver.Found held = names.removeLast();
            names.add(
                new PlaceResolver.Found(
                    held.words(), held.spots(), held.behind(), names.size() + 1));
          }
          spans.add(here.span());
          names.add(
              new PlaceResolver.Found(article.words(here.span()), here.spots(), here.behind(), -1));
          lastEnd = here.end();
        }
        i = found.map(Found::end).orElse(i + 1);
      }
    }
    List<Spot> resolved = new PlaceResolver(names, named(article, mentions)).resolve();
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      places.add(place(spans.get(i), names.get(i).words(), resolved.get(i)));
    }
    return places;
  }

  /// The country of a place printed alone, as in a dateline: `BOGOTA`, `Paris, Texas`,
  /// `JERUSALEM/CAIRO` (the first); ISO 3166-1 alpha-3, empty if no table has the place.
  public Optional<String> country(String printed, String language) {
    String[] parts = printed.split("[,/]\\s*");
    List<String> forms = new ArrayList<>();
    for (String word : parts[0].strip().split("\\s+")) {
      forms.add(
          SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT))
              ? word.toLowerCase(Locale.ROOT)
              : lowered(word));
    }
    Optional<String> holder =
        printed.contains(",")
            ? holder(parts[parts.length - 1].strip(), language)
            : Optional.empty();
    return holder.map(where -> where.substring(0, CODE)).or(() -> country(forms, language));
  }

  private Optional<String> holder(String name, String language) {
    return atlas.state(name).or(() -> country(List.of(name.split("\\s+")), language));
  }

  private Optional<String> country(List<String> forms, String language) {
    Optional<String> named =
        knowledge
            .names(language)
            .longest(forms, 0)
            .filter(match -> match.end() == forms.size())
            .stream()
            .flatMap(match -> match.values().stream())
            .flatMap(name -> atlas.of(name).stream())
            .map(Spot::country)
            .findFirst();
    return named.or(() ->
        atlas.longest(forms, 0).filter(match -> match.end() == forms.size()).stream()
            .flatMap(match -> match.values().stream())
            .max(Comparator.comparingDouble(Spot::population))
            .map(Spot::country));
  }

  /// `Tripoli, in northern Lebanon`: what stands between the two names says that the second holds
  /// the first.
  private static boolean holds(List<String> forms, int end, int next) {
    List<String> between = forms.subList(end, next);
    boolean points =
        between.contains(",")
            || between.contains("in")
            || between.contains("en")
            || between.contains("(");
    return points && between.size() <= 5 && HOLDING.containsAll(between);
  }

  /// `Ill.` behind `Aurora,`.
  private Optional<Found> abbreviation(Sentence sentence, List<String> forms, int i) {
    int end = stopped(forms, i) ? i + 2 : i + 1;
    String form = String.join("", forms.subList(i, end));
    return form.endsWith(".") || form.matches("\\p{Lu}{2}")
        ? atlas
            .state(form)
            .flatMap(atlas::region)
            .map(spot ->
                new Found(
                    sentence.tokens().get(i).span().cover(sentence.tokens().get(end - 1).span()),
                    end,
                    List.of(spot),
                    Optional.empty()))
        : Optional.empty();
  }

  /// Forms as the tables write them: a dateline's capitals undone.
  private static List<String> forms(Sentence sentence) {
    List<String> forms = new ArrayList<>(sentence.tokens().stream().map(Token::form).toList());
    for (int i = 0; i < Math.min(4, forms.size()); i++) {
      String form = forms.get(i);
      boolean capitals = form.length() > 3 && form.equals(form.toUpperCase(Locale.ROOT));
      if (capitals && Character.isLetter(form.charAt(0)) && !form.contains(".")) {
        forms.set(i, lowered(form));
      } else {
        break;
      }
    }
    return forms;
  }

  private static String lowered(String capitals) {
    return capitals.charAt(0) + capitals.substring(1).toLowerCase(Locale.ROOT);
  }

  /// @param behind the state or country that follows behind a comma
  private record Found(Span span, int end, List<Spot> spots, Optional<String> behind) {}

  /// True if the full stop of an abbreviation is a token of its own.
  private static boolean stopped(List<String> forms, int i) {
    return i + 1 < forms.size() && forms.get(i + 1).equals(".") && forms.get(i).length() <= 5;
  }

  private Optional<Found> at(
      AnnotatedArticle article, Sentence sentence, List<String> forms, int i, List<Span> people) {
    if (!Character.isUpperCase(forms.get(i).charAt(0))) {
      return Optional.empty();
    }
    String language = article.article().language();
    Optional<PhraseTable.Match<Name>> name = knowledge.names(language).longest(forms, i);
    Optional<PhraseTable.Match<Spot>> spot = atlas.longest(forms, i);
    int nameEnd = name.map(PhraseTable.Match::end).orElse(0);
    int spotEnd = spot.map(PhraseTable.Match::end).orElse(0);
    List<Spot> spots = new ArrayList<>();
    if (name.isPresent() && nameEnd >= spotEnd) {
      Name.Kind kind = name.get().values().get(0).kind();
      boolean region =
          spotEnd == nameEnd
              && spot.stream()
                  .flatMap(match -> match.values().stream())
                  .anyMatch(place -> place.kind() == Spot.Kind.REGION);
      if (isOther(kind) && nameEnd > spotEnd
          || kind == Name.Kind.DEMONYM
          || kind == Name.Kind.TRAP && !region) {
        return Optional.empty();
      }
      name.get().values().forEach(value -> atlas.of(value).ifPresent(spots::add));
    }
    int end = Math.max(spots.isEmpty() ? 0 : nameEnd, spotEnd);
    if (spot.isPresent() && spotEnd == end && isName(sentence, i, end, people)) {
      spots.addAll(spot.get().values());
    }
    if (spots.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> behind = behind(forms, end, language);
    spots.removeIf(place -> place.isSmall() && behind.filter(place::liesIn).isEmpty());
    if (spots.isEmpty()) {
      return Optional.empty();
    }
    Span span = sentence.tokens().get(i).span().cover(sentence.tokens().get(end - 1).span());
    return Optional.of(new Found(span, end, spots, behind));
  }

  private static boolean isOther(Name.Kind kind) {
    return switch (kind) {
      case ORGANIZATION, GROUP, COMPANY, PERSON, SURNAME, METONYM -> true;
      case COUNTRY, DEMONYM, CAPITAL, CITY, TRAP -> false;
    };
  }

  /// A town's name must not be part of a longer name or a person's, unless a preposition stands
  /// before.
  private static boolean isName(Sentence sentence, int start, int end, List<Span> people) {
    Span span = sentence.tokens().get(start).span().cover(sentence.tokens().get(end - 1).span());
    if (people.stream().anyMatch(person -> person.overlaps(span))) {
      return false;
    }
    boolean located =
        start > 0 && IN.contains(sentence.tokens().get(start - 1).form().toLowerCase(Locale.ROOT));
    boolean inName =
        start > 0 && isCapitalised(sentence, start - 1)
            || end < sentence.tokens().size() && isCapitalised(sentence, end);
    String tag = sentence.tokens().get(start).tag();
    boolean proper = tag.startsWith("NNP") || tag.equals("PROPN") || tag.equals("X") || located;
    boolean behindComma = start > 1 && sentence.tokens().get(start - 1).form().equals(",");
    return proper && (!inName || located && !nextIsName(sentence, end)) && (start > 0 || !inName)
        || behindComma && proper && !inName;
  }

  private static boolean nextIsName(Sentence sentence, int end) {
    return end < sentence.tokens().size() && isCapitalised(sentence, end);
  }

  private static boolean isCapitalised(Sentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    return token.tag().startsWith("NNP") && Character.isUpperCase(token.form().charAt(0));
  }

  /// The state or country behind a comma: `Paris, Texas`.
  private Optional<String> behind(List<String> forms, int end, String language) {
    if (end + 1 >= forms.size() || !forms.get(end).equals(",")) {
      return Optional.empty();
    }
    Optional<String> state = atlas.state(forms.get(end + 1));
    if (state.isEmpty() && stopped(forms, end + 1)) {
      state = atlas.state(forms.get(end + 1) + ".");
    }
    if (state.isEmpty() && end + 2 < forms.size()) {
      state = atlas.state(forms.get(end + 1) + " " + forms.get(end + 2));
    }
    return state.or(() ->
        knowledge
            .names(language)
            .longest(forms, end + 1)
            .map(match -> match.values().get(0))
            .filter(name -> name.kind() == Name.Kind.COUNTRY)
            .flatMap(Name::code));
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

  private static List<Span> people(List<Mention> mentions, int sentence) {
    Set<Span> people = new HashSet<>();
    for (Mention mention : mentions) {
      boolean person =
          mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.ORGANIZATION;
      if (mention.sentence() == sentence && person) {
        people.add(mention.span());
      }
    }
    return List.copyOf(people);
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
