package org.thaw.server.edition;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.thaw.finding.Person;
import org.thaw.finding.Quotation;
import org.thaw.knowledge.Offices;
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

  /// The person of an id in the readings, oldest first; empty if none gives an office.
  static Optional<OfficeHolder> of(String id, List<Reading> readings) {
    List<Found<Person>> mentions = new ArrayList<>();
    List<Found<Quotation>> quotations = new ArrayList<>();
    for (Reading reading : readings) {
      reading.people().stream()
          .filter(person -> idOf(person).equals(id))
          .forEach(person -> mentions.add(new Found<>(reading, person)));
      reading.statements().stream()
          .filter(said -> said.source().filter(by -> idOf(reading, by).equals(id)).isPresent())
          .forEach(said -> quotations.add(new Found<>(reading, said)));
    }
    Set<String> offices = new TreeSet<>();
    mentions.forEach(
        mention -> mention.finding().office().filter(Offices::isPublic).ifPresent(offices::add));
    return offices.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new OfficeHolder(
                id,
                mentions.getLast().finding().name(),
                offices,
                mentions.stream()
                    .flatMap(mention -> mention.finding().country().stream())
                    .findFirst(),
                mentions,
                quotations));
  }

  /// The ids of all whom a reading names or quotes.
  static Set<String> ids(Reading reading) {
    Set<String> ids = new HashSet<>();
    reading.people().forEach(person -> ids.add(idOf(person)));
    reading.quotations().stream()
        .flatMap(quotation -> quotation.source().stream())
        .forEach(source -> ids.add(idOf(reading, source)));
    return ids;
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

  private static String hyphenated(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-");
  }
}
