package org.thaw.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.finding.Sector;

/// Fills the knowledge from its tables.
final class KnowledgeLoader {

  /// Organs and agencies of the United Nations that are not called so.
  private static final Set<String> AGENCIES =
      Set.of(
          "IGO:OHCHR",
          "IGO:OCHA",
          "IGO:MONUSCO",
          "IGO:MINUSMA",
          "IGO:WFP",
          "IGO:FAO",
          "IGO:IOM",
          "IGO:ILO");

  private final Knowledge knowledge;

  KnowledgeLoader(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  void load() {
    Table.load("traps.tsv").rows().forEach(this::trap);
    Table.load("countries.tsv").rows().forEach(this::country);
    Table.load("metonyms.tsv").rows().forEach(this::metonym);
    Table.load("organizations.tsv").rows().forEach(this::organization);
    Table.load("takeovers.tsv").rows().forEach(row -> knowledge.add(Takeover.of(row)));
    Table.load("officeholders.tsv").rows().forEach(this::holder);
    Table.load("titles.tsv").rows().forEach(row -> role(row, "title", true));
    Table.load("agents.tsv").rows().forEach(row -> role(row, "noun", false));
    Table.load("first_names.tsv")
        .rows()
        .forEach(row -> knowledge.givenName(row.cell("name"), row.cell("gender")));
  }

  private void country(Table.Row row) {
    Country country = Country.of(row);
    knowledge.add(country);
    for (String language : List.of("en", "es")) {
      put(language, row.cell("name_" + language), Name.Kind.COUNTRY, country);
      putAll(language, row.list("aliases_" + language), Name.Kind.COUNTRY, country);
      putAll(language, row.list("demonyms_" + language), Name.Kind.DEMONYM, country);
      put(language, row.cell("capital_" + language), Name.Kind.CAPITAL, country);
      put(language, row.cell("capital_en"), Name.Kind.CAPITAL, country);
      putAll(language, row.list("seats"), Name.Kind.CAPITAL, country);
      putAll(language, row.list("cities"), Name.Kind.CITY, country);
    }
  }

  private void putAll(String language, List<String> phrases, Name.Kind kind, Country country) {
    phrases.forEach(phrase -> put(language, phrase, kind, country));
  }

  private void put(String language, String phrase, Name.Kind kind, Country country) {
    if (knowledge.names(language).values(phrase).isEmpty()) {
      Optional<Sector> sector =
          kind == Name.Kind.CAPITAL ? Optional.of(Sector.GOV) : Optional.empty();
      knowledge.name(
          language,
          phrase,
          new Name(kind, Optional.of(country.code()), sector, Optional.empty(), phrase));
    }
  }

  private void metonym(Table.Row row) {
    String name = row.cell("name");
    Name value =
        new Name(
            Name.Kind.METONYM,
            Optional.of(row.cell("iso3")),
            Knowledge.sector(row.cell("sector")),
            Optional.empty(),
            name);
    languages(row).forEach(language -> knowledge.name(language, name, value));
  }

  private static List<String> languages(Table.Row row) {
    String language = row.cell("lang");
    return language.equals("en") || language.equals("es") ? List.of(language) : List.of("en", "es");
  }

  private void organization(Table.Row row) {
    String id = row.cell("id");
    boolean group = id.startsWith("ORG:");
    String country = row.cell("iso3_or_dash");
    boolean own = id.startsWith("IGO:") || group;
    Optional<String> code =
        own
            ? Optional.of(whole(id))
            : country.equals("-") || country.isEmpty() ? Optional.empty() : Optional.of(country);
    Name name =
        new Name(
            group ? Name.Kind.GROUP : Name.Kind.ORGANIZATION,
            code,
            Knowledge.sector(row.cell("sector")),
            Optional.of(id),
            row.cell("name_en"));
    knowledge.name("en", row.cell("name_en"), name);
    knowledge.name(
        "es", row.cell("name_es").isEmpty() ? row.cell("name_en") : row.cell("name_es"), name);
    for (String alias : row.list("aliases")) {
      knowledge.name("en", alias, name);
      knowledge.name("es", alias, name);
    }
  }

  /// Organs act for the whole: the Security Council's code is the United Nations'.
  private static String whole(String id) {
    if (id.startsWith("IGO:UN") && !id.equals("IGO:UNASUR") || AGENCIES.contains(id)) {
      return "IGO:UN";
    }
    return id.startsWith("IGO:EU") && !id.equals("IGO:EUROPOL") || id.equals("IGO:EEAS")
        ? "IGO:EU"
        : id;
  }

  private void holder(Table.Row row) {
    OfficeHolder holder = OfficeHolder.of(row);
    knowledge.add(holder);
    for (String language : List.of("en", "es")) {
      knowledge.name(language, holder.name(), person(holder, Name.Kind.PERSON));
      for (String alias : holder.aliases()) {
        boolean surname = !alias.contains(" ");
        knowledge.name(
            language, alias, person(holder, surname ? Name.Kind.SURNAME : Name.Kind.PERSON));
      }
    }
  }

  private static Name person(OfficeHolder holder, Name.Kind kind) {
    return new Name(
        kind,
        Optional.of(holder.country()),
        holder.sector(),
        Optional.of(holder.id()),
        holder.name());
  }

  private void role(Table.Row row, String column, boolean title) {
    String phrase = row.cell(column);
    Role role = new Role(phrase, Knowledge.sector(row.cell("sector")), title);
    languages(row).forEach(language -> knowledge.role(language, phrase, role));
  }

  private void trap(Table.Row row) {
    String surface = row.cell("surface");
    String[] kind = row.cell("kind").split(":", 2);
    String code = kind.length > 1 ? kind[1] : "";
    Optional<Name> name = trap(kind[0], code, surface);
    name.ifPresent(
        value -> languages(row).forEach(language -> knowledge.name(language, surface, value)));
  }

  /// `ambiguous` names are left to the table of countries, which names the likelier state.
  private static Optional<Name> trap(String kind, String code, String surface) {
    Optional<String> country = code.isEmpty() ? Optional.empty() : Optional.of(code);
    return switch (kind) {
      case "ambiguous" -> Optional.empty();
      case "company" ->
          Optional.of(
              new Name(
                  Name.Kind.COMPANY, country, Optional.of(Sector.BUS), Optional.empty(), surface));
      case "media" ->
          Optional.of(
              new Name(
                  Name.Kind.COMPANY, country, Optional.of(Sector.MED), Optional.empty(), surface));
      case "place-elsewhere" ->
          Optional.of(
              new Name(Name.Kind.CITY, country, Optional.empty(), Optional.empty(), surface));
      default ->
          Optional.of(
              new Name(
                  Name.Kind.TRAP, Optional.empty(), Optional.empty(), Optional.empty(), surface));
    };
  }
}
