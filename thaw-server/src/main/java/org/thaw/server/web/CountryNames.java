package org.thaw.server.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.thaw.knowledge.Table;

/// Names of countries for people, from the JDK's Unicode locale data.
public final class CountryNames {

  private static final Map<String, String> ALPHA2 = alpha2();

  /// Codes up to this long are what a body is called (`UN`, `ASEAN`).
  private static final int SHORT = 5;

  private static final Map<String, Table.Row> BODIES =
      Table.load("organizations.tsv").rows().stream()
          .filter(row -> row.cell("id").matches("(?:IGO|ORG):.*"))
          .collect(Collectors.toMap(row -> bare(row.cell("id")), row -> row, (one, other) -> one));

  private CountryNames() {}

  /// The name in the language, such as `Estados Unidos` and `Clan del Golfo`; the code itself where
  /// there is none or it is the name (`UN`).
  ///
  /// @param code ISO 3166-1 alpha-3, or an organization's such as `IGO:UN`
  public static String of(String code, Locale language) {
    String alpha2 = ALPHA2.get(code);
    return alpha2 == null
        ? body(bare(code), language)
        : Locale.of("", alpha2).getDisplayCountry(language);
  }

  private static String body(String code, Locale language) {
    Table.Row row = BODIES.get(code);
    return row == null || code.length() <= SHORT
        ? code
        : row.cell(language.getLanguage().equals("es") ? "name_es" : "name_en");
  }

  private static String bare(String code) {
    return code.substring(code.indexOf(':') + 1);
  }

  /// True for words that are a country's name in one of the two languages of the pages.
  static boolean names(String code, String words) {
    return words.equals(of(code, Locale.ENGLISH)) || words.equals(of(code, Locale.of("es")));
  }

  private static Map<String, String> alpha2() {
    Map<String, String> codes = new HashMap<>();
    for (String country : Locale.getISOCountries()) {
      codes.put(Locale.of("", country).getISO3Country(), country);
    }
    return Map.copyOf(codes);
  }
}
