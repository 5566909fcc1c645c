package org.thaw.appointment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.knowledge.Table;
import org.thaw.time.Recurrence;

/// Finds how often an appointment repeats, by the wordings of `recurrences.tsv`.
final class RecurrenceFinder {

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("dos", 2),
          Map.entry("tres", 3),
          Map.entry("cuatro", 4),
          Map.entry("cinco", 5),
          Map.entry("seis", 6));

  /// What `{name}` stands for in a wording.
  private static final Map<String, String> PARTS =
      Map.of(
          "{number}", "([2-9]|1[0-2]|" + String.join("|", NUMBERS.keySet()) + ")",
          "{occasion}",
              "(?:meeting|summit|talk|dialogue|consultation|conference|session|review|forum|visit|"
                  + "assembly|gathering|hearing|commission|committee|council|exercise|drill|"
                  + "congress|conversation|call|ministerial|round)s?\\b",
          "{meet}",
              "\\b(?:meets?|met|meeting|convened?s?|gathers?|held|holds?|talks?|speaks?|"
                  + "takes? place)\\b",
          "{end}",
              "(?=\\W*$|[.,;:!?)]| (?:in|on|at|from|until|till|since|and|or|to|with|starting)\\b)",
          "{ocasión}",
              "\\b(?:reunión|reuniones|cumbres?|diálogos?|consultas?|conferencias?|sesión|sesiones|"
                  + "foros?|visitas?|asambleas?|encuentros?|comisión|comité|consejo|rondas?|"
                  + "revisión|ejercicios?|maniobras|audiencias?|conversaciones|mesas?|citas?|"
                  + "llamadas?|congresos?)\\b",
          "{reunirse}", "\\b(?:reun|reún|celebr|encontr|encuentr|convoc|dialog|verán)\\p{L}*");

  private static final List<Phrase> PHRASES =
      Table.load(RecurrenceFinder.class, "recurrences.tsv").rows().stream()
          .map(Phrase::of)
          .toList();

  private RecurrenceFinder() {}

  /// @param every how many units, times the number that the wording may hold
  private record Phrase(String language, Pattern pattern, Recurrence.Unit unit, int every) {

    static Phrase of(Table.Row row) {
      return new Phrase(
          row.cell("lang"),
          RecurrenceFinder.pattern(row.cell("pattern")),
          Recurrence.Unit.valueOf(row.cell("unit")),
          Integer.parseInt(row.cell("every")));
    }

    Recurrence recurrence(Matcher found) {
      String number = found.groupCount() == 0 ? null : found.group(1);
      return Recurrence.every(number == null ? every : every * value(number), unit);
    }
  }

  /// The first recurrence that a table row finds in the words, in that language; empty if none.
  static Optional<Recurrence> find(String language, String words) {
    for (Phrase phrase : PHRASES) {
      Matcher matcher = phrase.pattern().matcher(words);
      if (phrase.language().equals(language) && matcher.find()) {
        return Optional.of(phrase.recurrence(matcher));
      }
    }
    return Optional.empty();
  }

  /// A wording of the table.
  static Pattern pattern(String wording) {
    String whole = wording;
    for (Map.Entry<String, String> part : PARTS.entrySet()) {
      whole = whole.replace(part.getKey(), part.getValue());
    }
    return Pattern.compile(
        whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  private static int value(String number) {
    Integer named = NUMBERS.get(number.toLowerCase(Locale.ROOT));
    return named == null ? Integer.parseInt(number) : named;
  }
}
