package org.thaw.knowledge;

import java.util.List;
import java.util.Locale;

/// Makes names of one office alike: `Minister of Foreign Affairs`, `foreign minister` and `canciller`.
public final class Offices {

  private static final List<String[]> SAME =
      List.of(
          new String[] {"^(acting|interim|then|new|former|outgoing|first|encargado|encargada|interino|interina) ", ""},
          new String[] {"\\b(ministra|ministro) de (relaciones exteriores|asuntos exteriores|exteriores)( y .*)?$", "foreign minister"},
          new String[] {"^(canciller|cancillera)$", "foreign minister"},
          new String[] {"^(secretario|secretaria) de relaciones exteriores$", "foreign minister"},
          new String[] {"^minister (of|for) (foreign|external) (affairs|relations).*$", "foreign minister"},
          new String[] {"^(external affairs|foreign affairs|foreign and expatriates) minister$", "foreign minister"},
          new String[] {"^secretary of foreign affairs$", "foreign minister"},
          new String[] {"^(minister (of|for) (national )?defen[cs]e|defence minister|national defen[cs]e minister|defen[cs]e secretary|secretary of (defense|war)|(ministro|ministra) de (la )?defensa( nacional)?|(secretario|secretaria) de defensa)$", "defense minister"},
          new String[] {"^(presidente|presidenta)$", "president"},
          new String[] {"^(primer ministro|primera ministra|premier)$", "prime minister"},
          new String[] {"^(vicepresidente|vicepresidenta)$", "vice president"},
          new String[] {"^vice-president$", "vice president"},
          new String[] {"^(secretario|secretaria) de estado$", "secretary of state"},
          new String[] {"^(secretario|secretaria) general$", "secretary-general"},
          new String[] {"^secretary general$", "secretary-general"});

  private Offices() {}

  /// A key that is equal for names of the same office in English and Spanish, lower case.
  public static String key(String office) {
    String key = office.toLowerCase(Locale.ROOT).strip();
    for (String[] same : SAME) {
      key = key.replaceAll(same[0], same[1]);
    }
    return key;
  }
}
