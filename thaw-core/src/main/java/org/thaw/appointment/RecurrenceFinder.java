package org.thaw.appointment;

import java.time.DayOfWeek;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.knowledge.Table;
import org.thaw.text.Beginnings;
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

  private static final Map<String, DayOfWeek> WEEKDAYS =
      Map.ofEntries(
          Map.entry("mon", DayOfWeek.MONDAY),
          Map.entry("tue", DayOfWeek.TUESDAY),
          Map.entry("wed", DayOfWeek.WEDNESDAY),
          Map.entry("thu", DayOfWeek.THURSDAY),
          Map.entry("fri", DayOfWeek.FRIDAY),
          Map.entry("sat", DayOfWeek.SATURDAY),
          Map.entry("sun", DayOfWeek.SUNDAY),
          Map.entry("lun", DayOfWeek.MONDAY),
          Map.entry("mar", DayOfWeek.TUESDAY),
          Map.entry("mié", DayOfWeek.WEDNESDAY),
          Map.entry("jue", DayOfWeek.THURSDAY),
          Map.entry("vie", DayOfWeek.FRIDAY),
          Map.entry("sáb", DayOfWeek.SATURDAY),
          Map.entry("dom", DayOfWeek.SUNDAY));

  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("last", -1),
          Map.entry("primer", 1),
          Map.entry("segundo", 2),
          Map.entry("tercer", 3),
          Map.entry("cuarto", 4),
          Map.entry("último", -1));

  /// What `{name}` stands for in a wording.
  private static final Map<String, String> PARTS =
      Map.of(
          "{number}", "([2-9]|1[0-2]|" + String.join("|", NUMBERS.keySet()) + ")",
          "{weekday}", "(?<weekday>mon|tues|wednes|thurs|fri|satur|sun)days?\\b",
          "{día}", "(?<weekday>lunes|martes|miércoles|jueves|viernes|sábado|domingo)s?\\b",
          "{nth}", "(?<nth>first|second|third|fourth|last)",
          "{ordinal}", "(?<nth>primer|segundo|tercer|cuarto|último)",
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
  private static final Beginnings BEGINNINGS =
      new Beginnings(PHRASES.stream().map(Phrase::pattern).toList());

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
      if (pattern.namedGroups().containsKey("weekday")) {
        return Recurrence.every(every, unit).on(nth(found), weekday(found.group("weekday")));
      }
      String number = found.groupCount() == 0 ? null : found.group(1);
      return Recurrence.every(number == null ? every : every * value(number), unit);
    }
  }

  /// Which one of the month; 0 if it is that of every week.
  private static int nth(Matcher found) {
    return found.namedGroups().containsKey("nth")
        ? ORDINALS.getOrDefault(found.group("nth").toLowerCase(Locale.ROOT), 0)
        : 0;
  }

  private static DayOfWeek weekday(String word) {
    return Objects.requireNonNull(WEEKDAYS.get(word.toLowerCase(Locale.ROOT).substring(0, 3)));
  }

  /// The first recurrence that a table row finds in the words, in that language; empty if none.
  static Optional<Recurrence> find(String language, String words) {
    BitSet able = BEGINNINGS.in(words);
    for (int i = able.nextSetBit(0); i >= 0; i = able.nextSetBit(i + 1)) {
      Phrase phrase = PHRASES.get(i);
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

  /// The number of a number word or of digits, from two on.
  static int value(String number) {
    Integer named = NUMBERS.get(number.toLowerCase(Locale.ROOT));
    return named == null ? Integer.parseInt(number) : named;
  }
}
