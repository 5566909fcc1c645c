package org.thaw.mention;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.knowledge.Knowledge;
import org.thaw.knowledge.Name;
import org.thaw.knowledge.OfficeHolder;
import org.thaw.knowledge.PhraseTable;

/// Finds the names of the tables in a sentence, longest first, office-holders by date.
///
/// A surname alone stands for an office-holder only when the holder was in office around the
/// article's day, when the full name stands in the article, or when the office is said with it.
final class NameScanner {

  private static final long MARGIN_DAYS = 45;
  private static final Set<String> GOVERNING =
      Set.of("administration", "government", "cabinet", "regime", "presidency");
  private static final Set<String> HEADING =
      Set.of("president", "prime minister", "premier", "chancellor", "leader");
  private static final Set<String> ARTICLES = Set.of("El", "La", "Los", "Las", "The");

  private final Knowledge knowledge;
  private final String language;
  private final Optional<LocalDate> day;
  private final Set<String> fullNames = new HashSet<>();
  private final Set<String> states = new HashSet<>();

  NameScanner(Knowledge knowledge, String language, Optional<LocalDate> day) {
    this.knowledge = knowledge;
    this.language = language;
    this.day = day;
  }

  /// The names of the sentence, in text order, none overlapping.
  List<Hit> scan(Sentence sentence) {
    List<String> forms = forms(sentence);
    List<Hit> hits = new ArrayList<>();
    int i = 0;
    while (i < forms.size()) {
      Optional<Hit> hit = at(forms, i);
      hit.ifPresent(hits::add);
      hit.filter(found -> !isPerson(found.name()))
          .flatMap(found -> found.name().code())
          .ifPresent(states::add);
      i = hit.map(Hit::end).orElse(i + 1);
    }
    return hits;
  }

  private Optional<Hit> at(List<String> forms, int i) {
    Optional<Hit> hit = lookUp(forms, i);
    if (hit.isEmpty() && i > 0) {
      return PlacedTown.at(knowledge, language, forms, i);
    }
    if (hit.isEmpty() && !forms.isEmpty()) {
      List<String> lowered = new ArrayList<>(forms);
      lowered.set(0, forms.get(0).toLowerCase(Locale.ROOT));
      hit = lookUp(lowered, i);
    }
    return hit;
  }

  private Optional<Hit> lookUp(List<String> forms, int i) {
    PhraseTable<Name> names = knowledge.names(language);
    Optional<PhraseTable.Match<Name>> match =
        names.longest(forms, i).filter(found -> !isShorterThanNext(names, forms, found));
    return match.flatMap(found ->
        choose(found.values())
            .or(() -> called(forms, found))
            .filter(name -> !hasOtherGivenName(forms, found.start(), name))
            .map(name -> Granada.meant(name, forms, found.start(), states))
            .map(name -> new Hit(found.start(), found.end(), today(name))));
  }

  /// A group that governs a state on the article's day stands for it.
  private Name today(Name name) {
    return name.kind() == Name.Kind.GROUP
        ? name.entity()
            .flatMap(group -> day.flatMap(on -> knowledge.governed(group, on)))
            .map(name::governing)
            .orElse(name)
        : name;
  }

  /// `Tim Morrison` is not the Morrison of the tables.
  private boolean hasOtherGivenName(List<String> forms, int start, Name name) {
    return name.kind() == Name.Kind.SURNAME
        && start > 0
        && knowledge.gender(forms.get(start - 1)).isPresent()
        && !List.of(name.value().split(" ")).contains(forms.get(start - 1));
  }

  /// `La República` in `La República Dominicana`: what begins behind the article reaches further.
  private static boolean isShorterThanNext(
      PhraseTable<Name> names, List<String> forms, PhraseTable.Match<Name> found) {
    boolean article =
        found.end() == found.start() + 2 && ARTICLES.contains(forms.get(found.start()));
    return article
        && names.longest(forms, found.start() + 1).filter(m -> m.end() > found.end()).isPresent();
  }

  /// `President Carter`, `the Bush administration`: out of office on the article's day, but called
  /// by an office that people of the name held; of several the one nearest in time, if all were of
  /// one state.
  private Optional<Name> called(List<String> forms, PhraseTable.Match<Name> found) {
    List<Name> held =
        found.values().stream()
            .filter(name -> isCalled(forms, found.start(), found.end(), name))
            .toList();
    boolean one = held.stream().map(Name::code).distinct().count() == 1;
    return one ? held.stream().min(Comparator.comparingLong(this::distance)) : Optional.empty();
  }

  private boolean isCalled(List<String> forms, int start, int end, Name name) {
    Optional<String> office =
        name.entity().flatMap(knowledge::holder).map(holder -> holder.office(language));
    if (office.isEmpty()) {
      return false;
    }
    List<String> words = List.of(office.get().split(" "));
    boolean titled =
        start >= words.size()
            && Character.isUpperCase(forms.get(start - words.size()).charAt(0))
            && words.equals(
                forms.subList(start - words.size(), start).stream()
                    .map(form -> form.toLowerCase(Locale.ROOT))
                    .toList());
    return titled
        || end < forms.size()
            && GOVERNING.contains(forms.get(end))
            && HEADING.contains(office.get());
  }

  /// Days between the article and the name's time in office.
  private long distance(Name name) {
    return day.flatMap(on ->
            name.entity()
                .flatMap(knowledge::holder)
                .map(holder ->
                    Math.min(
                        holder.from().map(from -> Math.abs(DAYS.between(on, from))).orElse(0L),
                        holder.to().map(to -> Math.abs(DAYS.between(on, to))).orElse(0L))))
        .orElse(0L);
  }

  private Optional<Name> choose(List<Name> names) {
    Name first = names.get(0);
    if (!isPerson(first)) {
      return names.stream()
          .filter(name -> name.kind() == Name.Kind.METONYM)
          .findFirst()
          .or(() -> Optional.of(first));
    }
    Optional<Name> inOffice = ofTheArticle(names.stream().filter(name -> fits(name, 0)).toList());
    Optional<Name> near =
        inOffice.or(() -> names.stream().filter(n -> fits(n, MARGIN_DAYS)).findFirst());
    Optional<Name> named =
        near.or(() -> names.stream().filter(n -> fullNames.contains(n.value())).findFirst());
    Optional<Name> chosen =
        named.or(() -> names.stream().filter(n -> n.kind() == Name.Kind.PERSON).findFirst());
    chosen
        .filter(name -> name.kind() == Name.Kind.PERSON)
        .ifPresent(name -> fullNames.add(name.value()));
    return chosen;
  }

  private static boolean isPerson(Name name) {
    return name.kind() == Name.Kind.PERSON || name.kind() == Name.Kind.SURNAME;
  }

  /// Of namesakes in office the first whose state the article has named.
  private Optional<Name> ofTheArticle(List<Name> namesakes) {
    return namesakes.stream()
        .filter(name -> name.code().filter(states::contains).isPresent())
        .findFirst()
        .or(() -> namesakes.stream().findFirst());
  }

  private boolean fits(Name name, long margin) {
    if (day.isEmpty()) {
      return true;
    }
    LocalDate on = day.get();
    return name.entity()
        .flatMap(knowledge::holder)
        .filter(holder -> held(holder, on, margin))
        .isPresent();
  }

  private static boolean held(OfficeHolder holder, LocalDate day, long margin) {
    return holder.from().map(from -> !day.isBefore(from.minusDays(margin))).orElse(true)
        && holder.to().map(to -> !day.isAfter(to.plusDays(margin))).orElse(true);
  }

  /// Forms as the tables write them: capitals undone in sentences that shout.
  private static List<String> forms(Sentence sentence) {
    long letters = sentence.tokens().stream().filter(t -> isWord(t.form())).count();
    long shouted = sentence.tokens().stream().filter(t -> isShouted(t.form())).count();
    boolean shouts = letters >= 4 && shouted * 10 >= letters * 7;
    return sentence.tokens().stream()
        .map(Token::form)
        .map(form -> shouts && form.length() > 3 ? capitalised(form) : form)
        .toList();
  }

  private static boolean isWord(String form) {
    return Character.isLetter(form.charAt(0));
  }

  private static boolean isShouted(String form) {
    return form.length() > 1 && isWord(form) && form.equals(form.toUpperCase(Locale.ROOT));
  }

  private static String capitalised(String form) {
    return form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT);
  }
}
