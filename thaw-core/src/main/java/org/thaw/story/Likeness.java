package org.thaw.story;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// In what two articles are alike, as numbers that are mostly in [0, 1].
///
/// The first half holds for two articles of one language, the second for two languages; the other
/// half is zero, so that one set of weights learns both.
final class Likeness {

  /// The names of the numbers, in their order; `across.` before those of two languages.
  static final List<String> NAMES =
      List.of(
          "one",
          "words",
          "headlines",
          "headlineInWords",
          "names",
          "numbers",
          "acts",
          "opposed",
          "embedding",
          "gap",
          "undated",
          "days",
          "runs",
          "wordsAndMeaning",
          "otherDay",
          "otherScore",
          "fieldsApart",
          "brief",
          "briefGap",
          "sameOutlet",
          "bodiesApart",
          "answers",
          "weekday",
          "weekdaysApart");

  /// How long after an act somebody answers at the earliest; sooner, outlets tell both at once.
  private static final Duration ANSWERED = Duration.ofHours(1);

  private static final int SIZE = NAMES.size();

  private Likeness() {}

  /// The numbers of two articles, the same for either order.
  static double[] of(Profile a, Profile b) {
    double[] values = new double[2 * SIZE];
    boolean across = !a.language().equals(b.language());
    int at = across ? SIZE : 0;
    double words = across ? a.shared().dot(b.shared()) : a.words().dot(b.words());
    double meaning = Math.max(0, a.embedding().cosine(b.embedding()));
    values[at] = 1;
    values[at + 1] = words;
    values[at + 2] = a.headline().dot(b.headline());
    values[at + 3] = Math.max(a.headline().dot(b.words()), b.headline().dot(a.words()));
    values[at + 4] = a.names().dot(b.names());
    values[at + 5] = a.numbers().dot(b.numbers());
    values[at + 6] = a.acts().dot(b.acts());
    values[at + 7] = isOpposed(a.actCodes(), b.actCodes()) ? 1 : 0;
    values[at + 8] = meaning;
    values[at + 9] = Math.log1p(gap(a, b));
    values[at + 10] = isDated(a, b) ? 0 : 1;
    values[at + 11] = sharedDays(a, b);
    values[at + 12] = across ? 0 : Shingles.containment(a.shingles(), b.shingles());
    values[at + 13] = Math.sqrt(words * meaning);
    double brief = Math.max(a.marks().brevity(), b.marks().brevity());
    values[at + 14] = a.marks().isOfOtherDay(b.marks()) ? -1 : 0;
    values[at + 15] = a.marks().hasOtherScore(b.marks()) ? -1 : 0;
    values[at + 16] = -a.marks().fieldsApart(b.marks());
    values[at + 17] = brief;
    values[at + 18] = brief * values[at + 9];
    values[at + 19] = !across && isOfOneOutlet(a, b) ? 1 : 0;
    values[at + 20] = a.marks().turn().isOfOtherBody(b.marks().turn()) ? -1 : 0;
    values[at + 21] = answers(a, b) || answers(b, a) ? -1 : 0;
    int weekdays = isDated(a, b) ? 0 : a.marks().sharedWeekdays(b.marks());
    values[at + 22] = Math.max(0, weekdays);
    values[at + 23] = Math.max(0, -weekdays);
    return values;
  }

  /// True if one answers, by its headline, what the earlier other one tells.
  private static boolean answers(Profile a, Profile b) {
    return a.marks().turn().reply()
        && !b.marks().turn().reply()
        && a.at().isPresent()
        && b.at().isPresent()
        && !a.at().get().isBefore(b.at().get().plus(ANSWERED));
  }

  /// False where an outlet is not known; an agency that tells an event in two languages is no
  /// reason for doubt, so that this is asked within one language only.
  private static boolean isOfOneOutlet(Profile a, Profile b) {
    return !a.outlet().isBlank() && a.outlet().equals(b.outlet());
  }

  /// Days between the two, 0 if one has no date.
  static double gap(Profile a, Profile b) {
    if (!isDated(a, b)) {
      return 0;
    }
    return Math.abs(Duration.between(a.at().get(), b.at().get()).toMinutes()) / 1440.0;
  }

  private static boolean isDated(Profile a, Profile b) {
    return a.at().isPresent() && b.at().isPresent();
  }

  private static double sharedDays(Profile a, Profile b) {
    if (a.days().isEmpty() || b.days().isEmpty()) {
      return 0;
    }
    Set<Object> shared = new HashSet<>(a.days());
    shared.retainAll(b.days());
    return shared.isEmpty() ? -1 : 1;
  }

  /// True if the acts go the other way: `ASSAULT A>B` here and `ASSAULT B>A` only there.
  private static boolean isOpposed(Set<String> acts, Set<String> others) {
    boolean opposed = false;
    for (String act : acts) {
      if (others.contains(act)) {
        return false;
      }
      opposed |= others.contains(reversed(act));
    }
    return opposed;
  }

  private static String reversed(String act) {
    int space = act.indexOf(' ');
    int arrow = act.indexOf('>');
    return act.substring(0, space + 1)
        + act.substring(arrow + 1)
        + ">"
        + act.substring(space + 1, arrow);
  }
}
