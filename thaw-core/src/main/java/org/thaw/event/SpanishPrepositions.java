package org.thaw.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Spanish prepositions and the English ones by which the coder knows the places of a clause.
final class SpanishPrepositions {

  private static final Map<String, String> ENGLISH =
      Map.ofEntries(
          Map.entry("a", "to"),
          Map.entry("al", "to"),
          Map.entry("ante", "at"),
          Map.entry("bajo", "under"),
          Map.entry("con", "with"),
          Map.entry("contra", "against"),
          Map.entry("de", "of"),
          Map.entry("del", "of"),
          Map.entry("desde", "from"),
          Map.entry("durante", "during"),
          Map.entry("en", "in"),
          Map.entry("entre", "between"),
          Map.entry("hacia", "toward"),
          Map.entry("hasta", "until"),
          Map.entry("para", "for"),
          Map.entry("por", "for"),
          Map.entry("según", "according-to"),
          Map.entry("sin", "without"),
          Map.entry("sobre", "on"),
          Map.entry("tras", "after"),
          Map.entry("como", "as"),
          Map.entry("frente", "against"),
          Map.entry("junto", "with"),
          Map.entry("cerca", "near"),
          Map.entry("fuera", "out-of"),
          Map.entry("dentro", "inside"));

  /// One of the places in `en.de|en.poss`.
  private static final Pattern SLOT = Pattern.compile("[^.|]+");

  private SpanishPrepositions() {}

  /// The English preposition for a Spanish one, with the words that make it a phrase.
  static String english(String form, List<String> rest) {
    String whole = form + " " + String.join(" ", rest);
    if (whole.startsWith("en contra")) {
      return "against";
    }
    if (whole.startsWith("a favor") || whole.startsWith("en favor")) {
      return "for";
    }
    if (whole.startsWith("después") || whole.startsWith("luego")) {
      return "after";
    }
    return ENGLISH.getOrDefault(form, form);
  }

  static boolean isUnless(String form, List<String> rest) {
    return form.equals("salvo")
        || form.equals("excepto")
        || form.equals("a") && rest.contains("menos");
  }

  /// The row of a lexicon with its Spanish places (`contra`, `obj.con`) under their English names.
  static List<String> translated(List<String> row) {
    List<String> cells = new ArrayList<>(row);
    cells.set(1, replaced(row.get(1), " ", ":"));
    cells.set(4, replaced(row.get(4), "(?<=[,>&.])|(?=[,>&.])", "\0"));
    return cells;
  }

  private static String replaced(String cell, String border, String end) {
    StringBuilder out = new StringBuilder();
    for (String part : cell.split(border, -1)) {
      int colon = part.indexOf(end);
      String name = colon < 0 ? part : part.substring(0, colon);
      boolean absent = name.startsWith("-") && name.length() > 1;
      String bare = absent ? name.substring(1) : name;
      out.append(out.isEmpty() || !border.equals(" ") ? "" : " ")
          .append(absent ? "-" : "")
          .append(SLOT.matcher(bare).replaceAll(m -> ENGLISH.getOrDefault(m.group(), m.group())))
          .append(colon < 0 ? "" : part.substring(colon));
    }
    return out.toString();
  }
}
