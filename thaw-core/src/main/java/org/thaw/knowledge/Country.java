package org.thaw.knowledge;

/// A country or territory.
///
/// @param code ISO 3166-1 alpha-3; XKX for Kosovo
/// @param latitude degrees north of the middle of its territory
/// @param longitude degrees east
public record Country(
    String code,
    String nameEnglish,
    String nameSpanish,
    double latitude,
    double longitude,
    double capitalLatitude,
    double capitalLongitude,
    String region) {

  static Country of(Table.Row row) {
    return new Country(
        row.cell("iso3"),
        row.cell("name_en"),
        row.cell("name_es"),
        degrees(row, "lat"),
        degrees(row, "lon"),
        degrees(row, "cap_lat"),
        degrees(row, "cap_lon"),
        row.cell("region"));
  }

  private static double degrees(Table.Row row, String column) {
    String cell = row.cell(column);
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }

  /// The name in a language, `en` or `es`.
  public String name(String language) {
    return language.equals("es") ? nameSpanish : nameEnglish;
  }
}
