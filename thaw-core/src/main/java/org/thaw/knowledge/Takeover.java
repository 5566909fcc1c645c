package org.thaw.knowledge;

import java.time.LocalDate;
import java.util.Optional;

/// The time in which a group governs a state and acts as it, as the Taliban do since August 2021.
///
/// @param group the group's code, such as `ORG:TALIBAN`
/// @param country ISO 3166-1 alpha-3
/// @param to the last day; empty while it lasts
record Takeover(String group, String country, LocalDate from, Optional<LocalDate> to) {

  static Takeover of(Table.Row row) {
    Optional<String> last = Optional.of(row.cell("to")).filter(cell -> !cell.isEmpty());
    return new Takeover(
        row.cell("id"),
        row.cell("iso3"),
        LocalDate.parse(row.cell("from")),
        last.map(LocalDate::parse));
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
  }
}
