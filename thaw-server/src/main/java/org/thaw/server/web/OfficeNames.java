package org.thaw.server.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.knowledge.Knowledge;
import org.thaw.knowledge.Table;

/// Names of offices in the language of a page, from the table of office-holders; an office that it
/// does not know stays as its article has it.
final class OfficeNames {

  private static final Map<String, Table.Row> BY_HOLDER = new HashMap<>();

  /// By the name in the other language.
  private static final Map<String, String> IN_ENGLISH = new HashMap<>();

  private static final Map<String, String> IN_SPANISH = new HashMap<>();

  static {
    for (Table.Row row : Table.load(Knowledge.class, "officeholders.tsv").rows()) {
      BY_HOLDER.put(row.cell("id"), row);
      String english = row.cell("office_en");
      String spanish = row.cell("office_es");
      if (!english.isEmpty() && !spanish.isEmpty()) {
        IN_SPANISH.putIfAbsent(plain(english), spanish);
        IN_ENGLISH.putIfAbsent(plain(spanish), english);
      }
    }
  }

  private OfficeNames() {}

  /// What a person's offices are called, each once.
  ///
  /// @param person id of the table of office-holders, if the person is known there
  /// @param offices as articles or the table have them
  static List<String> of(Optional<String> person, Collection<String> offices, Locale language) {
    Optional<String> own =
        person
            .map(BY_HOLDER::get)
            .map(row -> row.cell("office_" + language.getLanguage()))
            .filter(office -> !office.isEmpty());
    Map<String, String> names = language.getLanguage().equals("es") ? IN_SPANISH : IN_ENGLISH;
    return Stream.concat(
            own.stream(),
            offices.stream()
                .filter(office -> own.isEmpty() || !isOwn(person.get(), office))
                .map(office -> names.getOrDefault(plain(office), office)))
        .distinct()
        .toList();
  }

  /// True for either name of the office that the table gives the person.
  private static boolean isOwn(String person, String office) {
    Table.Row row = BY_HOLDER.get(person);
    return row != null
        && Stream.of("office_en", "office_es")
            .anyMatch(column -> plain(row.cell(column)).equals(plain(office)));
  }

  private static String plain(String office) {
    return office.toLowerCase(Locale.ROOT).strip();
  }
}
