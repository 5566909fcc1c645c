package org.thaw.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Says which of the places of one name is meant, for all the names of an article together.
///
/// The more people, the likelier; what stands behind the comma or `in` decides almost alone; a
/// country, a state or a neighbouring town that the article names speaks for its own. One name has
/// one sense in an article (Gale et al. 1992), unless the comma says otherwise.
final class PlaceResolver {

  private static final double BY_SIZE = 1.6;
  private static final double SEAT = 1.5;
  private static final double NAMED_HERE = 4;
  private static final double CONTAINED = 20;
  private static final double NEIGHBOUR = 2.5;
  private static final double COMPATRIOT = 0.5;
  private static final double MOST_SUPPORT = 5;
  private static final double NEAR_KM = 120;
  private static final double REGION_KM = 250;
  private static final double SUBURB_KM = 80;
  private static final double EARTH_RADIUS_KM = 6371;

  /// A name in the text.
  ///
  /// @param spots what it may stand for
  /// @param behind the state (`USA.TX`) or country that stands behind a comma
  /// @param holder index of the name behind it that says in what it lies, or -1
  record Found(String words, List<Spot> spots, Optional<String> behind, int holder) {

    /// The same name, which the one with this index says to lie in it.
    Found heldBy(int other) {
      return new Found(words, spots, behind, other);
    }
  }

  /// A country that a mention stands for, with the mention's words.
  record Named(String country, String words) {}

  /// All that bears on the sense of a name where it stands; what is alike is weighed once.
  ///
  /// @param holders what the name that says in what it lies may stand for
  /// @param held what the name that it holds may stand for
  private record Naming(
      String words,
      List<Spot> spots,
      Optional<String> behind,
      List<Spot> holders,
      List<Spot> held) {}

  private final List<Naming> namings;
  private final Map<String, Set<Naming>> kinds = new HashMap<>();
  private final Map<String, Map<String, Integer>> countries = new HashMap<>();
  private final Map<String, Spot> largest = new HashMap<>();
  private final Map<String, Spot> chosen = new HashMap<>();

  PlaceResolver(List<Found> found, List<Named> named) {
    namings = namings(found);
    for (Naming naming : namings) {
      kinds.computeIfAbsent(naming.words, words -> new LinkedHashSet<>()).add(naming);
    }
    for (Named name : named) {
      boolean seat = kinds.containsKey(name.words) && !isCountry(name);
      if (seat) {
        continue;
      }
      countries
          .computeIfAbsent(name.country, code -> new HashMap<>())
          .merge(name.words, 1, Integer::sum);
    }
    kinds.forEach((words, alike) ->
        largest.put(words, best(alike.iterator().next().spots, PlaceResolver::size)));
  }

  private static List<Naming> namings(List<Found> found) {
    Map<Integer, List<Spot>> held = new HashMap<>();
    for (Found name : found) {
      held.put(name.holder, name.spots);
    }
    return IntStream.range(0, found.size())
        .mapToObj(i -> {
          Found name = found.get(i);
          List<Spot> holders = name.holder < 0 ? List.of() : found.get(name.holder).spots;
          return new Naming(
              name.words, name.spots, name.behind, holders, held.getOrDefault(i, List.of()));
        })
        .toList();
  }

  /// The place of each name, in the order given.
  List<Spot> resolve() {
    List<Spot> resolved = new ArrayList<>();
    for (Naming name : namings) {
      if (name.behind.isPresent()) {
        resolved.add(best(name.spots, spot -> score(spot, name)));
      } else {
        resolved.add(chosen.computeIfAbsent(name.words, this::sense));
      }
    }
    return resolved;
  }

  /// The place that all the namings of a word together speak for.
  private Spot sense(String words) {
    Set<Naming> alike = kinds.getOrDefault(words, Set.of());
    return best(
        alike.iterator().next().spots,
        spot -> alike.stream().mapToDouble(name -> score(spot, name)).max().orElse(0));
  }

  private boolean isCountry(Named name) {
    return kinds.getOrDefault(name.words, Set.of()).stream()
        .flatMap(place -> place.spots.stream())
        .anyMatch(spot -> spot.kind() == Spot.Kind.COUNTRY);
  }

  private interface Score {
    double of(Spot spot);
  }

  private static Spot best(List<Spot> spots, Score score) {
    return spots.stream()
        .max(
            Comparator.comparingDouble(score::of)
                .thenComparing(Spot::country, Comparator.reverseOrder())
                .thenComparing(Spot::admin, Comparator.reverseOrder()))
        .orElseThrow();
  }

  private static double size(Spot spot) {
    return BY_SIZE * Math.log10(spot.population() + 10)
        + (spot.kind() == Spot.Kind.TOWN ? 0 : SEAT);
  }

  private double score(Spot spot, Naming name) {
    return size(spot)
        + country(spot, name.words)
        + support(spot, name.words)
        + contained(spot, name)
        + holding(spot, name);
  }

  private double country(Spot spot, String words) {
    int named =
        countries.getOrDefault(spot.country(), Map.of()).entrySet().stream()
            .filter(entry -> !entry.getKey().equals(words))
            .mapToInt(Map.Entry::getValue)
            .sum();
    return named == 0 ? 0 : Math.min(NAMED_HERE, 0.4 + Math.log(named + 1.0) / 2);
  }

  /// What the other names of the article say for the place.
  private double support(Spot spot, String words) {
    double support = 0;
    for (Map.Entry<String, Spot> other : largest.entrySet()) {
      if (!other.getKey().equals(words)) {
        Spot place = other.getValue();
        support +=
            isBeside(spot, place)
                ? NEIGHBOUR
                : place.country().equals(spot.country()) ? COMPATRIOT : 0;
      }
      if (support >= MOST_SUPPORT) {
        return MOST_SUPPORT;
      }
    }
    return support;
  }

  private static boolean isBeside(Spot spot, Spot other) {
    boolean countries = spot.kind() == Spot.Kind.COUNTRY || other.kind() == Spot.Kind.COUNTRY;
    return !countries && (sameDivision(spot, other) || distance(spot, other) < NEAR_KM);
  }

  private static boolean sameDivision(Spot spot, Spot other) {
    return !spot.admin().isEmpty()
        && spot.admin().equals(other.admin())
        && spot.country().equals(other.country())
        && spot.country().equals("USA");
  }

  private double contained(Spot spot, Naming name) {
    boolean behind = name.behind.filter(spot::liesIn).isPresent();
    if (behind) {
      return CONTAINED;
    }
    return name.holders.stream().anyMatch(holder -> holds(holder, spot)) ? CONTAINED / 2 : 0;
  }

  /// For the name that says where another lies: whether it can hold it.
  private static double holding(Spot spot, Naming name) {
    return name.held.stream().anyMatch(held -> holds(spot, held)) ? CONTAINED / 4 : 0;
  }

  private static boolean holds(Spot holder, Spot spot) {
    return switch (holder.kind()) {
      case COUNTRY -> holder.country().equals(spot.country()) && spot.kind() != Spot.Kind.COUNTRY;
      case REGION ->
          holder.country().equals(spot.country())
              && spot.kind() != Spot.Kind.COUNTRY
              && (holder.country().equals("USA")
                  ? sameDivision(holder, spot)
                  : distance(holder, spot) < REGION_KM);
      case CAPITAL, TOWN ->
          holder.population() > spot.population()
              && spot.kind() == Spot.Kind.TOWN
              && distance(holder, spot) < SUBURB_KM;
    };
  }

  /// Kilometres between two places, well enough for telling near from far.
  private static double distance(Spot one, Spot other) {
    double north = Math.toRadians(one.latitude() - other.latitude());
    double middle = Math.toRadians((one.latitude() + other.latitude()) / 2);
    double east = Math.toRadians(one.longitude() - other.longitude()) * Math.cos(middle);
    return EARTH_RADIUS_KM * Math.hypot(north, east);
  }
}
