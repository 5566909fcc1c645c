package org.thaw.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.knowledge.Country;
import org.thaw.knowledge.Knowledge;
import org.thaw.knowledge.Name;
import org.thaw.knowledge.PhraseTable;
import org.thaw.knowledge.Table;

/// The places that can be told by name: towns of GeoNames, regions, countries and their capitals.
final class Atlas {

  private static final double REGION = 400_000;
  private static final double COUNTRY = 30_000_000;
  private static final double CAPITAL = 3_000_000;

  private static final String ABBREVIATIONS =
      "Ala.=AL Ariz.=AZ Ark.=AR Calif.=CA Colo.=CO Conn.=CT Del.=DE Fla.=FL Ga.=GA Ill.=IL Ind.=IN"
          + " Kan.=KS Ky.=KY La.=LA Md.=MD Mass.=MA Mich.=MI Minn.=MN Miss.=MS Mo.=MO Mont.=MT"
          + " Neb.=NE Nev.=NV N.H.=NH N.J.=NJ N.M.=NM N.Y.=NY N.C.=NC N.D.=ND Okla.=OK Ore.=OR"
          + " Pa.=PA R.I.=RI S.C.=SC S.D.=SD Tenn.=TN Tex.=TX Vt.=VT Va.=VA Wash.=WA W.Va.=WV"
          + " Wis.=WI Wyo.=WY Ill=IL Calif=CA Fla=FL Mass=MA Pa=PA Ga=GA Tenn=TN Okla=OK Minn=MN"
          + " Wis=WI";

  private final PhraseTable<Spot> spots = new PhraseTable<>();
  private final Map<String, String> states = new HashMap<>();
  private final Map<String, Spot> regions = new HashMap<>();
  private final Knowledge knowledge;

  Atlas(Knowledge knowledge) {
    this.knowledge = knowledge;
    Table.load(Atlas.class, "regions.tsv").rows().forEach(this::region);
    for (String pair : ABBREVIATIONS.split(" ")) {
      String[] parts = pair.split("=");
      states.put(parts[0], "USA." + parts[1]);
    }
    Table.load("places.tsv.gz").rows().forEach(this::town);
  }

  /// The longest name that begins at token `from`.
  Optional<PhraseTable.Match<Spot>> longest(List<String> forms, int from) {
    return spots.longest(forms, from);
  }

  /// Where a state's or province's name or abbreviation behind a comma lies: `USA.TX` for `Texas`,
  /// `Tex.` and `TX`, `CAN` for `Ontario`.
  Optional<String> state(String name) {
    return Optional.ofNullable(states.get(name));
  }

  /// The state or province that [#state] gives, with its coordinates.
  Optional<Spot> region(String where) {
    return Optional.ofNullable(regions.get(where));
  }

  /// The place a country's name or its capital stands for.
  Optional<Spot> of(Name name) {
    Optional<Country> country = name.code().flatMap(knowledge::country);
    return switch (name.kind()) {
      case COUNTRY -> country.map(c -> spot(c, false));
      case CAPITAL -> country.map(c -> spot(c, true));
      default -> Optional.empty();
    };
  }

  private static Spot spot(Country country, boolean capital) {
    return new Spot(
        country.code(),
        "",
        capital ? country.capitalLatitude() : country.latitude(),
        capital ? country.capitalLongitude() : country.longitude(),
        capital ? CAPITAL : COUNTRY,
        capital ? Spot.Kind.CAPITAL : Spot.Kind.COUNTRY);
  }

  private void region(Table.Row row) {
    String admin = row.cell("admin");
    Spot spot =
        new Spot(
            row.cell("iso3"),
            admin,
            Double.parseDouble(row.cell("lat")),
            Double.parseDouble(row.cell("lon")),
            REGION,
            Spot.Kind.REGION);
    spots.put(row.cell("name"), spot);
    String where = admin.isEmpty() ? row.cell("iso3") : row.cell("iso3") + "." + admin;
    states.put(row.cell("name").replace(" state", ""), where);
    if (!admin.isEmpty() && row.cell("iso3").equals("USA")) {
      states.put(admin, where);
      regions.putIfAbsent(where, spot);
    }
  }

  private void town(Table.Row row) {
    Spot spot =
        new Spot(
            row.cell("iso3"),
            row.cell("admin"),
            Double.parseDouble(row.cell("lat")),
            Double.parseDouble(row.cell("lon")),
            Double.parseDouble(row.cell("population")),
            Spot.Kind.TOWN);
    spots.put(row.cell("name"), spot);
    if (!row.cell("ascii").equals(row.cell("name"))) {
      spots.put(row.cell("ascii"), spot);
    }
    row.list("alternates").forEach(name -> spots.put(name, spot));
  }
}
