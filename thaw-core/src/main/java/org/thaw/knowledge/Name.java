package org.thaw.knowledge;

import java.util.Optional;
import org.thaw.finding.Sector;

/// What a name in the tables stands for.
///
/// @param code ISO 3166-1 alpha-3 or an organization's code; empty where the table has none
/// @param entity id of an organization or office-holder
/// @param value the name's main form
public record Name(
    Kind kind,
    Optional<String> code,
    Optional<Sector> sector,
    Optional<String> entity,
    String value) {

  /// The same name for the government of a state, which the group that bears it has become.
  public Name governing(String country) {
    return new Name(Kind.METONYM, Optional.of(country), Optional.of(Sector.GOV), entity, value);
  }

  /// Kinds of names.
  public enum Kind {
    COUNTRY,
    DEMONYM,
    METONYM,
    CAPITAL,
    CITY,
    ORGANIZATION,
    GROUP,
    PERSON,
    SURNAME,
    COMPANY,
    /// Looks like one of the others and is none.
    TRAP
  }
}
