package org.thaw.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.knowledge.Knowledge;
import org.thaw.knowledge.Name;
import org.thaw.knowledge.PhraseTable;
import org.thaw.mention.Mention;
import org.thaw.text.Span;

/// Reads the names of places in one sentence, each with all the places of that name that may be
/// meant.
final class SentencePlaces {

  private static final Set<String> IN =
      Set.of(
          "in", "at", "near", "from", "to", "outside", "around", "of", "across", "en", "desde",
          "hacia", "into", "through");

  private final Knowledge knowledge;
  private final Atlas atlas;
  private final String language;
  private final Sentence sentence;
  private final List<String> forms;
  private final List<Span> people;

  /// @param mentions of the sentence
  SentencePlaces(
      Knowledge knowledge,
      Atlas atlas,
      String language,
      Sentence sentence,
      List<Mention> mentions) {
    this.knowledge = knowledge;
    this.atlas = atlas;
    this.language = language;
    this.sentence = sentence;
    this.forms = Capitals.forms(sentence);
    this.people = people(mentions);
  }

  /// A name of places, from token `start` to before token `end`.
  ///
  /// @param spots places of that name
  /// @param behind the state or country that follows behind a comma
  record Named(int start, int end, Span span, List<Spot> spots, Optional<String> behind) {}

  /// The names in text order.
  List<Named> find() {
    List<Named> found = new ArrayList<>();
    int i = 0;
    while (i < forms.size()) {
      boolean behindName =
          !found.isEmpty() && i == found.getLast().end() + 1 && forms.get(i - 1).equals(",");
      int here = i;
      Optional<Named> named = behindName ? abbreviation(i) : Optional.empty();
      named = named.or(() -> at(here));
      named.ifPresent(found::add);
      i = named.map(Named::end).orElse(i + 1);
    }
    return found;
  }

  /// The forms of the sentence as the tables write them.
  List<String> forms() {
    return forms;
  }

  private Optional<Named> named(int start, int end, List<Spot> spots, Optional<String> behind) {
    return Optional.of(new Named(start, end, span(start, end), spots, behind));
  }

  private Span span(int start, int end) {
    return sentence.tokens().get(start).span().cover(sentence.tokens().get(end - 1).span());
  }

  /// `Ill.` behind `Aurora,`.
  private Optional<Named> abbreviation(int i) {
    int end = isStopped(i) ? i + 2 : i + 1;
    String form = String.join("", forms.subList(i, end));
    return form.endsWith(".") || form.matches("\\p{Lu}{2}")
        ? atlas
            .state(form)
            .flatMap(atlas::region)
            .flatMap(spot -> named(i, end, List.of(spot), Optional.empty()))
        : Optional.empty();
  }

  /// True if the full stop of an abbreviation is a token of its own.
  private boolean isStopped(int i) {
    return i + 1 < forms.size() && forms.get(i + 1).equals(".") && forms.get(i).length() <= 5;
  }

  private Optional<Named> at(int i) {
    if (!Character.isUpperCase(forms.get(i).charAt(0))) {
      return Optional.empty();
    }
    Optional<PhraseTable.Match<Name>> name = knowledge.names(language).longest(forms, i);
    Optional<PhraseTable.Match<Spot>> spot = atlas.longest(forms, i);
    int nameEnd = name.map(PhraseTable.Match::end).orElse(0);
    int spotEnd = spot.map(PhraseTable.Match::end).orElse(0);
    List<Spot> spots = new ArrayList<>();
    if (name.isPresent() && nameEnd >= spotEnd) {
      if (isNoPlace(name.get(), spot)) {
        return Optional.empty();
      }
      name.get().values().forEach(value -> atlas.of(value).ifPresent(spots::add));
    }
    int end = Math.max(spots.isEmpty() ? 0 : nameEnd, spotEnd);
    if (spot.isPresent() && spotEnd == end && isName(i, end)) {
      spots.addAll(spot.get().values());
    }
    if (spots.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> behind = behind(end);
    spots.removeIf(place -> place.isSmall() && behind.filter(place::liesIn).isEmpty());
    return spots.isEmpty() ? Optional.empty() : named(i, end, spots, behind);
  }

  /// True if the name says that something else is meant than the place: a company, a people, a
  /// common word.
  private static boolean isNoPlace(
      PhraseTable.Match<Name> name, Optional<PhraseTable.Match<Spot>> spot) {
    int spotEnd = spot.map(PhraseTable.Match::end).orElse(0);
    boolean region =
        spotEnd == name.end()
            && spot.stream()
                .flatMap(match -> match.values().stream())
                .anyMatch(place -> place.kind() == Spot.Kind.REGION);
    return switch (name.values().get(0).kind()) {
      case ORGANIZATION, GROUP, COMPANY, PERSON, SURNAME, METONYM -> name.end() > spotEnd;
      case DEMONYM -> true;
      case TRAP -> !region;
      case COUNTRY, CAPITAL, CITY -> false;
    };
  }

  /// A town's name must not be part of a longer name or a person's, unless a preposition stands
  /// before.
  private boolean isName(int start, int end) {
    Span span = span(start, end);
    if (people.stream().anyMatch(person -> person.overlaps(span))) {
      return false;
    }
    boolean located =
        start > 0 && IN.contains(sentence.tokens().get(start - 1).form().toLowerCase(Locale.ROOT));
    boolean inName =
        start > 0 && isCapitalised(start - 1)
            || end < sentence.tokens().size() && isCapitalised(end);
    String tag = sentence.tokens().get(start).tag();
    boolean proper = tag.startsWith("NNP") || tag.equals("PROPN") || tag.equals("X") || located;
    boolean behindComma = start > 1 && sentence.tokens().get(start - 1).form().equals(",");
    return proper && (!inName || located && !nextIsName(end)) && (start > 0 || !inName)
        || behindComma && proper && !inName;
  }

  private boolean nextIsName(int end) {
    return end < sentence.tokens().size() && isCapitalised(end);
  }

  private boolean isCapitalised(int at) {
    Token token = sentence.tokens().get(at);
    return token.tag().startsWith("NNP") && Character.isUpperCase(token.form().charAt(0));
  }

  /// The state or country behind a comma: `Paris, Texas`.
  private Optional<String> behind(int end) {
    if (end + 1 >= forms.size() || !forms.get(end).equals(",")) {
      return Optional.empty();
    }
    Optional<String> state = atlas.state(forms.get(end + 1));
    if (state.isEmpty() && isStopped(end + 1)) {
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

  private static List<Span> people(List<Mention> mentions) {
    Set<Span> people = new HashSet<>();
    for (Mention mention : mentions) {
      boolean person =
          mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.ORGANIZATION;
      if (person) {
        people.add(mention.span());
      }
    }
    return List.copyOf(people);
  }
}
