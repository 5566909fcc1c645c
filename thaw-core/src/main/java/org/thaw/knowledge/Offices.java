package org.thaw.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Makes names of one office alike: `Minister of Foreign Affairs`, `foreign minister` and
/// `canciller`.
public final class Offices {

  private static final List<Same> SAME =
      List.of(
          Same.of(
              "^(acting|interim|then|new|former|outgoing|first|encargado|encargada|interino|interina) ",
              ""),
          Same.of(
              "\\b(ministra|ministro) de (relaciones exteriores|asuntos exteriores|exteriores)( y .*)?$",
              "foreign minister"),
          Same.of("^(canciller|cancillera)$", "foreign minister"),
          Same.of("^(secretario|secretaria) de relaciones exteriores$", "foreign minister"),
          Same.of(
              "^minister (of|for) (foreign|external) (affairs|relations).*$", "foreign minister"),
          Same.of(
              "^(external affairs|foreign affairs|foreign and expatriates) minister$",
              "foreign minister"),
          Same.of("^secretary of foreign affairs$", "foreign minister"),
          Same.of(
              "^(minister (of|for) (national )?defen[cs]e|defence minister|national defen[cs]e minister|defen[cs]e secretary|secretary of (defense|war)|(ministro|ministra) de (la )?defensa( nacional)?|(secretario|secretaria) de defensa)$",
              "defense minister"),
          Same.of("^(presidente|presidenta)$", "president"),
          Same.of("^(primer ministro|primera ministra|premier)$", "prime minister"),
          Same.of("^(vicepresidente|vicepresidenta)$", "vice president"),
          Same.of("^vice-president$", "vice president"),
          Same.of("^(secretario|secretaria) de estado$", "secretary of state"),
          Same.of("^(secretario|secretaria) general$", "secretary-general"),
          Same.of("^secretary general$", "secretary-general"));

  private static final Set<String> HEADED_BY_CHANCELLOR = Set.of("DEU", "AUT");

  private record Same(Pattern pattern, String words) {
    static Same of(String pattern, String words) {
      return new Same(Pattern.compile(pattern), words);
    }
  }

  /// Sectors whose titles, such as those of priests and lawyers, are no public office.
  private static final Set<String> PRIVATE =
      Set.of("BUS", "CRM", "CVL", "EDU", "LAB", "MED", "REL");

  /// Titles of the table by what they are called; a head of state is none of the private ones.
  private static final Set<String> PRIVATE_TITLES =
      Table.load(Offices.class, "titles.tsv").rows().stream()
          .filter(row -> PRIVATE.contains(row.cell("sector")) && !row.cell("level").equals("head"))
          .map(row -> row.cell("title"))
          .collect(Collectors.toUnmodifiableSet());

  private Offices() {}

  /// False for a title that gives nobody a public office, such as `activist`.
  public static boolean isPublic(String office) {
    return !PRIVATE_TITLES.contains(office.toLowerCase(Locale.ROOT).strip());
  }

  /// A key that is equal for names of the same office in English and Spanish, lower case.
  public static String key(String office) {
    String key = office.toLowerCase(Locale.ROOT).strip();
    for (Same same : SAME) {
      key = same.pattern().matcher(key).replaceAll(same.words());
    }
    return key;
  }

  /// As [#key(String)] for an office of a country: in Germany and Austria a `canciller` heads the
  /// government, elsewhere the foreign ministry.
  public static String key(String office, String country) {
    boolean head = HEADED_BY_CHANCELLOR.contains(country);
    return head && office.toLowerCase(Locale.ROOT).strip().matches("canciller(?:a)?(?: federal)?")
        ? "chancellor"
        : key(office);
  }

  /// True if `office` names the office `full` or shortens it: `the minister` the foreign minister,
  /// `the secretary` the secretary of state.
  public static boolean isShort(String office, String full) {
    String key = key(office);
    String whole = key(full);
    return whole.equals(key)
        || whole.endsWith(" " + key)
        || full.toLowerCase(Locale.ROOT).startsWith(office.toLowerCase(Locale.ROOT) + " ");
  }
}
