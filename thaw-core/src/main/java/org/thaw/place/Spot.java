package org.thaw.place;

/// A place of the tables.
///
/// @param country ISO 3166-1 alpha-3
/// @param admin code of the first-order division, such as `TX`; empty for countries
/// @param latitude degrees north, WGS 84
/// @param longitude degrees east, WGS 84
/// @param population inhabitants; regions and countries count as large towns
record Spot(
    String country, String admin, double latitude, double longitude, double population, Kind kind) {

  private static final double SMALL = 5_000;

  /// True for a town so small that its name alone hardly means it.
  boolean isSmall() {
    return kind == Kind.TOWN && population < SMALL;
  }

  /// True if the place lies in a state, such as `USA.TX`, or a country, such as `CAN`.
  boolean liesIn(String where) {
    return where.equals(country + "." + admin) || where.equals(country);
  }

  enum Kind {
    COUNTRY,
    REGION,
    CAPITAL,
    TOWN
  }
}
