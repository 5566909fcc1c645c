package org.thaw.intake.print;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Abbreviations of time zones as newspapers and feeds print them.
///
/// Several stand for more than one zone; each is read as the one that is printed most in the press
/// of Europe and the Americas (`cst` is Chicago's and Mexico's, not China's). Zones without summer
/// time of their own name are taken at their standard time.
public final class ZoneNames {

  private static final Map<String, String> OFFSETS =
      Map.ofEntries(
          Map.entry("z", "Z"),
          Map.entry("utc", "Z"),
          Map.entry("gmt", "Z"),
          Map.entry("wet", "Z"),
          Map.entry("west", "+01:00"),
          Map.entry("bst", "+01:00"),
          Map.entry("cet", "+01:00"),
          Map.entry("mez", "+01:00"),
          Map.entry("cest", "+02:00"),
          Map.entry("mesz", "+02:00"),
          Map.entry("eet", "+02:00"),
          Map.entry("eest", "+03:00"),
          Map.entry("msk", "+03:00"),
          Map.entry("est", "-05:00"),
          Map.entry("edt", "-04:00"),
          Map.entry("cst", "-06:00"),
          Map.entry("cdt", "-05:00"),
          Map.entry("mst", "-07:00"),
          Map.entry("mdt", "-06:00"),
          Map.entry("pst", "-08:00"),
          Map.entry("pdt", "-07:00"),
          Map.entry("et", "-05:00"),
          Map.entry("ct", "-06:00"),
          Map.entry("mt", "-07:00"),
          Map.entry("pt", "-08:00"),
          Map.entry("art", "-03:00"),
          Map.entry("brt", "-03:00"),
          Map.entry("uyt", "-03:00"),
          Map.entry("clst", "-03:00"),
          Map.entry("clt", "-04:00"),
          Map.entry("bot", "-04:00"),
          Map.entry("vet", "-04:00"),
          Map.entry("pyt", "-04:00"),
          Map.entry("cot", "-05:00"),
          Map.entry("pet", "-05:00"),
          Map.entry("ect", "-05:00"));

  private ZoneNames() {}

  /// The offset of a zone, whatever the case of its name.
  public static Optional<ZoneOffset> offset(String name) {
    return Optional.ofNullable(OFFSETS.get(name.toLowerCase(Locale.ROOT))).map(ZoneOffset::of);
  }
}
