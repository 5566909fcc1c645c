package org.thaw.place;

/// A place of the tables.
///
/// @param country ISO 3166-1 alpha-3
/// @param admin code of the first-order division, such as `TX`; empty for countries
/// @param latitude degrees north, WGS 84
/// @param longitude degrees east, WGS 84
/// @param population inhabitants; regions and countries count as large towns
record Spot(
    String name,
    String country,
    String admin,
    double latitude,
    double longitude,
    double population,
    Kind kind) {

  enum Kind {
    COUNTRY,
    REGION,
    CAPITAL,
    TOWN
  }
}
