package org.thaw.relation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.thaw.fold.Words;
import org.thaw.knowledge.Table;

/// Who is to act and towards whom, by the countries that a question names (`whether Russia will
/// expel diplomats`, `when visas for Canadians will be issued`).
///
/// @param by the country named where the one who acts stands
/// @param towards countries named where the one acted upon stands
record Sides(Optional<String> by, Set<String> towards) {

  private static final Map<String, String> STATES = new HashMap<>();
  private static final Map<String, String> PEOPLES = new HashMap<>();
  private static final String OPENING =
      "^¿?(?:(?:whether|if|when|si|cuando) )?(?:the |el |la |los )?";
  private static final String TARGETING =
      "\\b(?:for|on|against|towards?|to|from|contra|sobre|para|a|al) (?:the |el |la |los |las )?";

  static {
    for (Table.Row row : Table.load("countries.tsv").rows()) {
      String code = row.cell("iso3");
      for (String column :
          List.of("name_en", "name_es", "aliases_en", "aliases_es", "capital_en", "capital_es")) {
        row.list(column).forEach(name -> STATES.putIfAbsent(Words.plain(name), code));
      }
      for (String column : List.of("demonyms_en", "demonyms_es")) {
        row.list(column).forEach(name -> PEOPLES.putIfAbsent(Words.plain(name), code));
      }
    }
  }

  private static final Pattern BY = Pattern.compile(OPENING + names(STATES));
  private static final Pattern TOWARDS =
      Pattern.compile(TARGETING + "(?:" + names(STATES) + "|" + names(PEOPLES) + ")");

  private static String names(Map<String, String> table) {
    return table.keySet().stream()
        .sorted((one, other) -> Integer.compare(other.length(), one.length()))
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(", ")\\b"));
  }

  /// The sides of a question's words.
  static Sides of(String text) {
    String plain = Words.plain(text);
    Matcher by = BY.matcher(plain);
    Set<String> towards = new HashSet<>();
    Matcher targets = TOWARDS.matcher(plain);
    while (targets.find()) {
      String state = targets.group(1);
      towards.add(state == null ? PEOPLES.get(targets.group(2)) : STATES.get(state));
    }
    return new Sides(
        by.find() ? Optional.ofNullable(STATES.get(by.group(1))) : Optional.empty(), towards);
  }

  /// True if nobody is named who speaks against an act of `from` towards `to`.
  boolean allow(String from, String to) {
    boolean other = by.filter(code -> code.equals(to)).isPresent();
    return !other && (!towards.contains(from) || towards.contains(to));
  }
}
