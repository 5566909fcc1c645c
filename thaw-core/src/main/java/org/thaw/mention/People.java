package org.thaw.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thaw.finding.Actor;
import org.thaw.finding.Evidence;
import org.thaw.finding.Person;
import org.thaw.finding.Sector;
import org.thaw.knowledge.Knowledge;
import org.thaw.knowledge.OfficeHolder;
import org.thaw.knowledge.Offices;
import org.thaw.text.Span;

/// The people of one article as they are met: who they are, and whom a later surname or office
/// means.
final class People {

  /// Somebody met in the article.
  record Known(
      String name,
      Optional<String> office,
      Optional<String> country,
      Optional<Sector> sector,
      Optional<String> entity,
      Span span,
      int sentence) {

    /// Of the state that the words name, where the tables have somebody as one of a group
    /// (`Palestinian Prime Minister Ismail Haniyeh`).
    Known inState(Optional<String> state, Optional<Sector> role) {
      boolean grouped = country.filter(code -> code.contains(":")).isPresent();
      Optional<String> named = state.filter(code -> !code.contains(":"));
      return grouped && named.isPresent()
          ? new Known(name, office, named, role.or(() -> sector), entity, span, sentence)
          : this;
    }

    Actor actor(String words) {
      return new Actor(words, country, sector, entity);
    }
  }

  private static final Set<String> HEADS =
      Set.of(
          "mandatario",
          "mandataria",
          "jefe de estado",
          "jefa de estado",
          "gobernante",
          "jefe del ejecutivo",
          "head of state");
  private final Knowledge knowledge;
  private final String language;
  private final Optional<LocalDate> day;
  private final Map<String, Known> byName = new LinkedHashMap<>();
  private final List<Seen> seen = new ArrayList<>();

  /// A place of the text where somebody is named.
  private record Seen(Known known, Span span, int sentence) {}

  People(Knowledge knowledge, String language, Optional<LocalDate> day) {
    this.knowledge = knowledge;
    this.language = language;
    this.day = day;
  }

  /// Notes that `name` stands here, with what is said of him or her, and returns all that is known.
  Known meet(Known met) {
    Known before = find(met.name()).orElse(met);
    String fuller = before.name().length() >= met.name().length() ? before.name() : met.name();
    Known now =
        new Known(
            fuller,
            before.office().or(met::office),
            before.country().or(met::country),
            before.sector().or(met::sector),
            before.entity().or(met::entity),
            before.span(),
            before.sentence());
    byName.remove(before.name());
    byName.put(fuller, now);
    return now;
  }

  /// Somebody met before under this name or one that ends in it.
  Optional<Known> find(String name) {
    Known exact = byName.get(name);
    if (exact != null) {
      return Optional.of(exact);
    }
    List<Known> found = new ArrayList<>();
    for (Known known : byName.values()) {
      if (known.name().endsWith(" " + name) || name.endsWith(" " + known.name())) {
        found.add(known);
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /// The office-holder of the tables by id.
  Known holder(OfficeHolder holder, Span span, int sentence) {
    return new Known(
        holder.name(),
        Optional.of(holder.office(language)),
        Optional.of(holder.country()),
        holder.sector().or(() -> Optional.of(Sector.GOV)),
        Optional.of(holder.id()),
        span,
        sentence);
  }

  /// Who holds this office of this country on the article's day, if the tables name exactly one; on
  /// a day of change the one of them whom the article has named.
  Optional<Known> inOffice(String country, String office, Span span, int sentence) {
    if (day.isEmpty()) {
      return Optional.empty();
    }
    List<OfficeHolder> holders = knowledge.holders(country, office, day.get());
    if (holders.size() == 1) {
      return Optional.of(holder(holders.get(0), span, sentence));
    }
    return holders.stream().filter(holder -> byName.containsKey(holder.name())).count() == 1
        ? holders.stream()
            .filter(holder -> byName.containsKey(holder.name()))
            .findFirst()
            .map(holder -> holder(holder, span, sentence))
        : Optional.empty();
  }

  /// Notes where somebody is named, whether for the first time or again.
  void see(Known known, Span span, int sentence) {
    seen.add(new Seen(known, span, sentence));
  }

  /// The one named last before `at` who holds this office, or one of which it is the short form
  /// (`the minister`, `la ministra`, `the ambassador`); for a head of state or government
  /// ([#head(Span, int)]) the only one near.
  Optional<Known> byOffice(String office, Span at, int sentence) {
    if (HEADS.contains(Offices.key(office))) {
      return head(at, sentence);
    }
    return before(at).reversed().stream()
        .map(this::current)
        .filter(known -> known.office().filter(full -> Offices.isShort(office, full)).isPresent())
        .findFirst();
  }

  /// `el mandatario`: the one head of state or government named in this sentence, else in the one
  /// before, else in the whole article so far; nobody if two stand equally near.
  private Optional<Known> head(Span at, int sentence) {
    List<Seen> before = before(at);
    for (int since : new int[] {sentence, sentence - 1, 0}) {
      List<Known> heads =
          before.stream()
              .filter(place -> place.sentence() >= since)
              .map(this::current)
              .filter(People::isHead)
              .distinct()
              .toList();
      if (!heads.isEmpty()) {
        return heads.size() == 1 ? Optional.of(heads.getFirst()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// All that is known by now of whom stood there.
  private Known current(Seen place) {
    return find(place.known().name()).orElse(place.known());
  }

  private List<Seen> before(Span at) {
    return seen.stream()
        .filter(place -> place.span().end() <= at.start())
        .sorted(Comparator.comparing(Seen::span))
        .toList();
  }

  private static boolean isHead(Known known) {
    return known.office().filter(OfficeClass::heads).isPresent();
  }

  /// Everyone met, as findings.
  List<Person> findings(String article) {
    List<Person> people = new ArrayList<>();
    for (Known known : byName.values()) {
      Optional<String> organization = known.country().filter(code -> code.contains(":"));
      Evidence evidence =
          Evidence.of(
              article,
              "person",
              List.of(known.span()),
              known.sentence(),
              known.entity().isPresent() ? 0.95 : known.country().isPresent() ? 0.85 : 0.6,
              List.of(known.entity().isPresent() ? "person/table" : "person/article"),
              known.name());
      people.add(
          new Person(
              evidence,
              known.name(),
              known.office(),
              known.country().filter(code -> !code.contains(":")),
              organization,
              known.entity()));
    }
    return people;
  }
}
