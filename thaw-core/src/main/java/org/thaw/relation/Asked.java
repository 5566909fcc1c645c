package org.thaw.relation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.thaw.finding.EventType;
import org.thaw.finding.Measure;
import org.thaw.fold.Citation;
import org.thaw.fold.Words;
import org.thaw.knowledge.Table;
import org.thaw.ledger.ObjectWords;

/// What a question asks for, by the wordings of `answers.tsv`.
///
/// @param day the last day it was asked
/// @param asks the wordings that its text has
/// @param words its telling words
/// @param sides who is to act, as far as it says
/// @param articles those that ask it
record Asked(
    LocalDate day, Set<String> asks, Set<String> words, Sides sides, Set<String> articles) {

  private static final int LONGEST_DAYS = 180;
  private static final List<Wording> WORDINGS =
      Table.load(Asked.class, "answers.tsv").rows().stream()
          .map(row -> new Wording(row.cell("asks"), Pattern.compile(row.cell("pattern"))))
          .toList();

  private record Wording(String asks, Pattern pattern) {}

  /// What a note asks for, last asked on the day of its last evidence.
  static Asked of(Note note) {
    String text = note.text();
    String plain = Words.plain(text);
    Set<String> asks = new HashSet<>();
    for (Wording wording : WORDINGS) {
      if (wording.pattern().matcher(plain).find()) {
        asks.add(wording.asks());
      }
    }
    return new Asked(
        note.evidence().getLast().day(),
        asks,
        ObjectWords.of(text),
        Sides.of(text),
        note.evidence().stream().map(Citation::article).collect(Collectors.toSet()));
  }

  /// True if a later day can settle it: it asks whether or when.
  boolean canBeSettled() {
    return asks.contains("whether");
  }

  /// The same, asking that what worries somebody should end.
  Asked toEnd() {
    Set<String> ending = new HashSet<>(asks);
    ending.add("ended");
    ending.remove("taken");
    return new Asked(day, ending, words, sides, articles);
  }

  /// True if one of the reports is among the articles that ask.
  boolean isOf(List<Citation> reports) {
    return reports.stream().anyMatch(report -> articles.contains(report.article()));
  }

  /// True for the half-year after the question.
  boolean isFollowedBy(LocalDate date) {
    return date.isAfter(day) && !date.isAfter(day.plusDays(LONGEST_DAYS));
  }

  /// True for the half-year before the question and its day.
  boolean isPrecededBy(LocalDate date) {
    return !date.isAfter(day) && !date.isBefore(day.minusDays(LONGEST_DAYS));
  }

  boolean asksForAnAppointment() {
    return asks.contains("held");
  }

  boolean names(Measure.Kind kind) {
    return asks.contains(kind.name());
  }

  boolean asksFor(EventType type) {
    return asks.contains(type.name());
  }

  /// How many of the words of a text the question has too.
  long shared(String text) {
    return ObjectWords.of(text).stream().filter(words::contains).count();
  }

  /// True if words name something in particular.
  static boolean isParticular(String object) {
    return !ObjectWords.of(object).isEmpty();
  }

  /// True if a measure in this state answers what is asked of it.
  boolean isAnsweredBy(Measure.State state) {
    return switch (state) {
      case IN_FORCE -> asks.contains("taken");
      case LIFTED, SUSPENDED, WITHDRAWN, INVALIDATED ->
          asks.contains("taken") || asks.contains("ended");
      case PARTLY_LIFTED, EXPIRED -> asks.contains("ended");
      default -> false;
    };
  }
}
