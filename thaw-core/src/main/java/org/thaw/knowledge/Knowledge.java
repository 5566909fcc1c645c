package org.thaw.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thaw.finding.Sector;

/// The knowledge tables that ship with Thaw, loaded once and shared: countries, seats that stand
/// for governments, organizations, office-holders with dates, titles, given names.
///
/// Immutable after loading; safe to share between threads.
public final class Knowledge {

  private final Map<String, Country> countries = new LinkedHashMap<>();
  private final Map<String, OfficeHolder> holders = new LinkedHashMap<>();
  private final Map<String, Map<String, List<OfficeHolder>>> inOffice = new HashMap<>();
  private final Map<String, PhraseTable<Name>> names = new HashMap<>();
  private final Map<String, PhraseTable<Role>> roles = new HashMap<>();
  private final Map<String, String> genders = new HashMap<>();
  private final List<Takeover> takeovers = new ArrayList<>();
  private final PhraseTable<Name> towns = Towns.load();
  private final Set<String> nameWords = new HashSet<>();

  private Knowledge() {
    for (String language : List.of("en", "es")) {
      names.put(language, new PhraseTable<>());
      roles.put(language, new PhraseTable<>());
    }
  }

  /// The tables on the class path.
  public static Knowledge load() {
    Knowledge knowledge = new Knowledge();
    new KnowledgeLoader(knowledge).load();
    return knowledge;
  }

  /// The sector of a code such as `GOV`; none for an empty or unknown code.
  static Optional<Sector> sector(String code) {
    for (Sector sector : Sector.values()) {
      if (sector.name().equals(code.strip())) {
        return Optional.of(sector);
      }
    }
    return Optional.empty();
  }

  void add(Country country) {
    countries.put(country.code(), country);
  }

  void add(OfficeHolder holder) {
    holders.put(holder.id(), holder);
    Map<String, List<OfficeHolder>> offices =
        inOffice.computeIfAbsent(holder.country(), country -> new HashMap<>());
    for (String key : Set.copyOf(officeKeys(holder))) {
      offices.computeIfAbsent(key, office -> new ArrayList<>()).add(holder);
    }
  }

  private static List<String> officeKeys(OfficeHolder holder) {
    return List.of(Offices.key(holder.officeEnglish()), Offices.key(holder.officeSpanish()));
  }

  void add(Takeover takeover) {
    takeovers.add(takeover);
  }

  /// The state that a group governs on a day, if it governs one.
  public Optional<String> governed(String group, LocalDate day) {
    return takeovers.stream()
        .filter(takeover -> takeover.group().equals(group) && takeover.covers(day))
        .map(Takeover::country)
        .findFirst();
  }

  void name(String language, String phrase, Name name) {
    if (!phrase.isBlank()) {
      names(language).put(phrase, name);
      if (name.kind() == Name.Kind.COUNTRY || !phrase.contains(" ")) {
        for (String word : phrase.split("[ -]")) {
          nameWords.add(word.toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  void role(String language, String phrase, Role role) {
    roles(language).put(phrase.toLowerCase(Locale.ROOT), role);
  }

  void givenName(String name, String gender) {
    genders.put(name, gender);
  }

  /// The country of an ISO 3166-1 alpha-3 code.
  public Optional<Country> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  /// Names by phrase in a language.
  ///
  /// @throws IllegalArgumentException if the tables do not have the language
  public PhraseTable<Name> names(String language) {
    return of(names, language);
  }

  /// Large towns of a single state by their English, Spanish and own names, beside those that
  /// [#names] has.
  public PhraseTable<Name> towns() {
    return towns;
  }

  /// Common nouns that act, by lower-case phrase, in a language.
  public PhraseTable<Role> roles(String language) {
    return of(roles, language);
  }

  /// `m`, `f` or `u` for a given name that the tables have.
  public Optional<String> gender(String givenName) {
    return Optional.ofNullable(genders.get(givenName));
  }

  /// True for lower-case words that are part of a name in the tables.
  public boolean isName(String word) {
    return nameWords.contains(word);
  }

  /// The holder of an id.
  public Optional<OfficeHolder> holder(String id) {
    return Optional.ofNullable(holders.get(id));
  }

  /// Those who hold the office of a country on a day. The office is compared as [Offices] has it.
  public List<OfficeHolder> holders(String country, String office, LocalDate day) {
    Map<String, List<OfficeHolder>> offices = inOffice.getOrDefault(country, Map.of());
    return offices.getOrDefault(Offices.key(office, country), List.of()).stream()
        .filter(holder -> holder.held(day))
        .toList();
  }

  private static <T> PhraseTable<T> of(Map<String, PhraseTable<T>> tables, String language) {
    PhraseTable<T> table = tables.get(language);
    if (table == null) {
      throw new IllegalArgumentException("no tables for language " + language);
    }
    return table;
  }
}
