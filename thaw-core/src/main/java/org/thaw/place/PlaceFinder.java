package org.thaw.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
/// A name with several places goes to the one in the state or country that stands behind the comma,
/// else in a country that the article names, else to the largest. A second naming keeps the first
/// choice (one sense per discourse, Gale et al. 1992).
public final class PlaceFinder {

  private static final double NAMED_HERE = 4;
  private static final double NAMED_BEHIND = 20;
  private static final double SEAT = 1.5;
  private static final Set<String> IN =
      Set.of(
          "in", "at", "near", "from", "to", "outside", "around", "of", "across", "en", "desde",
          "hacia", "into", "through");

  private final Knowledge knowledge;
  private final Atlas atlas;

  /// Loads the tables of places; takes a few hundred milliseconds.
  public PlaceFinder(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.atlas = new Atlas(knowledge);
  }

  /// The places of the article, in text order.
  public List<Place> find(AnnotatedArticle article, List<Mention> mentions) {
    Map<String, Integer> countries = countries(mentions);
    Map<String, Spot> chosen = new HashMap<>();
    List<Place> places = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      List<Span> people = people(mentions, sentence.index());
      List<String> forms = forms(sentence);
      int i = 0;
      Optional<Spot> last = Optional.empty();
      int lastEnd = -1;
      while (i < forms.size()) {
        Optional<Found> found = at(article, sentence, forms, i, people);
        if (found.isPresent()) {
          boolean next = i > 0 && i == lastEnd + 1 && forms.get(i - 1).equals(",");
          Found here = found.get().behind(next ? last : Optional.empty());
          String words = article.words(here.span());
          Spot spot = choose(here, chosen.get(words), countries);
          chosen.putIfAbsent(words, spot);
          places.add(place(here.span(), words, spot));
          last = Optional.of(spot);
          lastEnd = here.end();
        }
        i = found.map(Found::end).orElse(i + 1);
      }
    }
    return places;
  }

  /// Forms as the tables write them: a dateline's capitals undone.
  private static List<String> forms(Sentence sentence) {
    List<String> forms = new ArrayList<>(sentence.tokens().stream().map(Token::form).toList());
    for (int i = 0; i < Math.min(4, forms.size()); i++) {
      String form = forms.get(i);
      boolean capitals = form.length() > 3 && form.equals(form.toUpperCase(Locale.ROOT));
      if (capitals && Character.isLetter(form.charAt(0)) && !form.contains(".")) {
        forms.set(i, form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT));
      } else {
        break;
      }
    }
    return forms;
  }

  /// @param behind the state or country that follows behind a comma
  /// @param before the place that stands before a comma
  private record Found(
      Span span, int end, List<Spot> spots, Optional<String> behind, Optional<Spot> before) {

    Found behind(Optional<Spot> place) {
      return new Found(span, end, spots, behind, place);
    }
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
      if (isOther(kind) && nameEnd > spotEnd
          || kind == Name.Kind.DEMONYM
          || kind == Name.Kind.TRAP) {
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
    Span span = sentence.tokens().get(i).span().cover(sentence.tokens().get(end - 1).span());
    return Optional.of(new Found(span, end, spots, behind(forms, end, language), Optional.empty()));
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

  private static Spot choose(
      Found found, @org.jspecify.annotations.Nullable Spot before, Map<String, Integer> countries) {
    if (before != null && found.behind().isEmpty() && found.before().isEmpty()) {
      return before;
    }
    return found.spots().stream()
        .max(
            Comparator.comparingDouble((Spot spot) -> score(spot, found, countries))
                .thenComparing(Spot::country, Comparator.reverseOrder())
                .thenComparing(Spot::admin, Comparator.reverseOrder()))
        .orElseThrow();
  }

  private static double score(Spot spot, Found found, Map<String, Integer> countries) {
    double score = Math.log10(spot.population() + 10);
    score += spot.kind() == Spot.Kind.TOWN ? 0 : SEAT;
    int named = countries.getOrDefault(spot.country(), 0);
    score += named == 0 ? 0 : Math.min(NAMED_HERE, 0.8 + Math.log(named + 1.0) / 2);
    boolean behind =
        found
            .behind()
            .filter(where ->
                where.equals(spot.country() + "." + spot.admin()) || where.equals(spot.country()))
            .isPresent();
    boolean follows =
        spot.kind() == Spot.Kind.REGION
            && found.before().filter(before -> before.country().equals(spot.country())).isPresent();
    return score + (behind || follows ? NAMED_BEHIND : 0);
  }

  private static Map<String, Integer> countries(List<Mention> mentions) {
    Map<String, Integer> countries = new HashMap<>();
    for (Mention mention : mentions) {
      mention
          .actor()
          .filter(Actor::isState)
          .flatMap(Actor::country)
          .ifPresent(code -> countries.merge(code, 1, Integer::sum));
    }
    return countries;
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
