package org.thaw.server.edition;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.thaw.finding.Person;
import org.thaw.finding.Quotation;
import org.thaw.reading.Reading;

/// A person with a public office in evidence, across articles. Others have no page.
///
/// @param id entity id of the knowledge tables, or the name in lower case with hyphens
/// @param offices offices as articles or the tables have them
/// @param mentions one finding per article that names the person
/// @param quotations what the person said
public record OfficeHolder(
    String id,
    String name,
    Set<String> offices,
    Optional<String> country,
    List<Found<Person>> mentions,
    List<Found<Quotation>> quotations) {

  /// The office-holders of the readings, most mentioned first.
  static List<OfficeHolder> in(List<Reading> readings) {
    Map<String, List<Found<Person>>> mentions = new LinkedHashMap<>();
    Map<String, List<Found<Quotation>>> quotations = new LinkedHashMap<>();
    for (Reading reading : readings) {
      for (Person person : reading.people()) {
        mentions
            .computeIfAbsent(idOf(person), id -> new ArrayList<>())
            .add(new Found<>(reading, person));
      }
      for (Quotation quotation : reading.quotations()) {
        quotation
            .source()
            .ifPresent(source ->
                quotations
                    .computeIfAbsent(idOf(reading, source), id -> new ArrayList<>())
                    .add(new Found<>(reading, quotation)));
      }
    }
    return mentions.entrySet().stream()
        .map(entry -> of(entry.getKey(), entry.getValue(), quotations))
        .filter(person -> !person.offices().isEmpty())
        .sorted(
            Comparator.comparing((OfficeHolder person) -> -person.mentions().size())
                .thenComparing(OfficeHolder::name))
        .toList();
  }

  /// The id under which a person of a reading is found.
  public static String idOf(Person person) {
    return id(person.entity(), person.name());
  }

  /// The id of an entity, or else of a name.
  public static String id(Optional<String> entity, String name) {
    return entity.orElseGet(() -> hyphenated(name));
  }

  /// The id of a quotation's source: that of the person of this name in the same reading.
  public static String idOf(Reading reading, String source) {
    return reading.people().stream()
        .filter(person -> person.name().equals(source))
        .findFirst()
        .map(OfficeHolder::idOf)
        .orElseGet(() -> hyphenated(source));
  }

  private static OfficeHolder of(
      String id, List<Found<Person>> mentions, Map<String, List<Found<Quotation>>> quotations) {
    Set<String> offices = new TreeSet<>();
    mentions.forEach(mention -> mention.finding().office().ifPresent(offices::add));
    return new OfficeHolder(
        id,
        mentions.getLast().finding().name(),
        offices,
        mentions.stream().flatMap(mention -> mention.finding().country().stream()).findFirst(),
        mentions,
        quotations.getOrDefault(id, List.of()));
  }

  private static String hyphenated(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-");
  }
}
