package org.thaw.server.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Names of countries for people, from the JDK's Unicode locale data.
public final class CountryNames {

  private static final Map<String, String> ALPHA2 = alpha2();

  private CountryNames() {}

  /// The name in the language, such as `Estados Unidos`; the code itself where there is none.
  ///
  /// @param code ISO 3166-1 alpha-3, or an organization's such as `IGO:UN`
  public static String of(String code, Locale language) {
    String alpha2 = ALPHA2.get(code);
    return alpha2 == null
        ? code.substring(code.indexOf(':') + 1)
        : Locale.of("", alpha2).getDisplayCountry(language);
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
