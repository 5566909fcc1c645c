package org.thaw.knowledge;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.thaw.finding.Sector;

/// A person in an office from one day to another.
///
/// @param country ISO 3166-1 alpha-3 or an organization's code such as `IGO:UN`
/// @param from first day in office
/// @param to last day; empty while in office at the table's date
public record OfficeHolder(
    String id,
    String name,
    List<String> aliases,
    String officeEnglish,
    String officeSpanish,
    String country,
    Optional<Sector> sector,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  static OfficeHolder of(Table.Row row) {
    return new OfficeHolder(
        row.cell("id"),
        row.cell("name"),
        row.list("aliases"),
        row.cell("office_en"),
        row.cell("office_es"),
        row.cell("country_or_igo"),
        Knowledge.sector(row.cell("sector")),
        day(row.cell("from"), false),
        day(row.cell("to"), true));
  }

  /// True if in office on the day.
  public boolean held(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && to.map(last -> !day.isAfter(last)).orElse(true);
  }

  /// The name of the office in a language, `en` or `es`.
  public String office(String language) {
    return language.equals("es") && !officeSpanish.isEmpty() ? officeSpanish : officeEnglish;
  }

  private static Optional<LocalDate> day(String cell, boolean last) {
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    return switch (cell.length()) {
      case 4 -> Optional.of(LocalDate.of(Integer.parseInt(cell), last ? 12 : 1, last ? 31 : 1));
      case 7 ->
          Optional.of(last ? YearMonth.parse(cell).atEndOfMonth() : YearMonth.parse(cell).atDay(1));
      default -> Optional.of(LocalDate.parse(cell));
    };
  }
}
