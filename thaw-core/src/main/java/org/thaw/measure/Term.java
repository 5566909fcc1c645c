package org.thaw.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.finding.Measure.State;
import org.thaw.finding.When;
import org.thaw.passage.Passage;

/// For how long a step is meant to last (`a pause of 90 days`, `por 90 días`), counted from the day
/// on which it was taken.
final class Term {

  private static final List<String> NUMBERS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");
  private static final List<String> SPANISH =
      List.of(
          "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once",
          "doce");
  private static final Pattern DURATION =
      Pattern.compile(
          "\\b(?:for|por|durante|(?:pause|suspension|freeze|moratorium|truce|pausa|suspensión|tregua|congelación) (?:of|de))\\s+(?:another |a further |otros |un plazo de )?(a|"
              + String.join("|", NUMBERS)
              + "|"
              + String.join("|", SPANISH)
              + "|\\d{1,3})\\s+(days?|weeks?|months?|días?|semanas?|mes(?:es)?)\\b");
  private static final Pattern LASTED =
      Pattern.compile("\\b(?:has|have|had|ha|han|había|habían|lleva|llevan|after|tras)\\b");

  private Term() {}

  /// The day on which it ends; empty if no term is named, or one that is over.
  static Optional<When> of(Passage passage, LocalDate from, Reported reported) {
    Matcher matcher = DURATION.matcher(passage.text());
    if (!isBegun(reported.state()) || LASTED.matcher(passage.text()).find() || !matcher.find()) {
      return Optional.empty();
    }
    return Optional.of(When.day(end(from, matcher), matcher.group()));
  }

  private static boolean isBegun(State state) {
    return state == State.ANNOUNCED
        || state == State.IN_FORCE
        || state == State.AMENDED
        || state == State.SUSPENDED;
  }

  private static LocalDate end(LocalDate from, Matcher matcher) {
    long count = number(matcher.group(1));
    String unit = matcher.group(2);
    if (unit.startsWith("m")) {
      return from.plusMonths(count);
    }
    return from.plusDays(unit.startsWith("w") || unit.startsWith("s") ? 7 * count : count);
  }

  private static long number(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return Long.parseLong(word);
    }
    int english = NUMBERS.indexOf(word);
    return 1 + Math.max(0, Math.max(english, SPANISH.indexOf(word)));
  }
}
