package org.thaw.finding;

import java.util.List;
import java.util.Optional;

/// A party to an event, as named and as resolved.
///
/// @param name as the article has it (`the Colombian foreign minister`, `Washington`)
/// @param country ISO 3166-1 alpha-3, `IGO:UN` for international organizations, `ORG:FARC` for
///   armed groups; empty when the name stays unresolved
/// @param entity id in the knowledge tables (an office-holder's or organization's), where known
public record Actor(
    String name, Optional<String> country, Optional<Sector> sector, Optional<String> entity) {

  /// True if the country is a state rather than an organization or group.
  public boolean isState() {
    return country.filter(code -> code.length() == 3).isPresent();
  }

  /// The codes of the states among actors, each once, in their order.
  public static List<String> states(List<Actor> actors) {
    return actors.stream()
        .filter(Actor::isState)
        .flatMap(actor -> actor.country().stream())
        .distinct()
        .toList();
  }
}
