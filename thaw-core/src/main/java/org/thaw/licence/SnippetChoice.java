package org.thaw.licence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.thaw.finding.Appointment;
import org.thaw.finding.Claim;
import org.thaw.finding.Concern;
import org.thaw.finding.Event;
import org.thaw.finding.Finding;
import org.thaw.finding.Measure;
import org.thaw.finding.Person;
import org.thaw.finding.Question;
import org.thaw.finding.Quotation;
import org.thaw.finding.Realis;
import org.thaw.finding.TimeExpression;
import org.thaw.reading.Reading;
import org.thaw.text.Span;

/// Which sentences of an article are shown as snippets, by what was found in them.
///
/// @param shown true of sentences that stand in the excerpt anyway
record SnippetChoice(Reading reading, Predicate<Span> shown) {

  private static final double MOST_SHARE = 0.25;

  /// Sentences by weight, none beside another, until a quarter of the words is used up.
  TreeSet<Integer> chosen() {
    int left =
        Math.max(
            Snippets.MOST_WORDS, (int) (Snippets.count(reading.article().text()) * MOST_SHARE));
    TreeSet<Integer> chosen = new TreeSet<>();
    for (int index : byWeight()) {
      int words =
          Math.min(
              Snippets.MOST_WORDS,
              Snippets.count(reading.sentences().get(index).in(reading.article().text())));
      boolean beside = chosen.contains(index - 1) || chosen.contains(index + 1);
      if (!beside && words <= left) {
        chosen.add(index);
        left -= words;
      }
    }
    return chosen;
  }

  private List<Integer> byWeight() {
    List<Integer> indexes = new ArrayList<>();
    for (int i = 0; i < reading.sentences().size(); i++) {
      Span sentence = reading.sentences().get(i);
      boolean body =
          reading
              .article()
              .blockAt(sentence.start())
              .filter(block -> block.kind().isBody())
              .isPresent();
      if (body && !shown.test(sentence)) {
        indexes.add(i);
      }
    }
    Map<Integer, Integer> weights =
        reading
            .findings()
            .collect(Collectors.toMap(Finding::sentence, SnippetChoice::weight, Math::max));
    indexes.sort(Comparator.comparingInt((Integer index) -> -weights.getOrDefault(index, 0)));
    return indexes;
  }

  private static int weight(Finding finding) {
    return switch (finding) {
      case Measure measure -> 9;
      case Appointment appointment -> 8;
      case Event event -> event.realis() == Realis.ACTUAL ? 7 : 4;
      case Quotation quotation -> quotation.mode() == Quotation.Mode.DIRECT ? 6 : 3;
      case Concern concern -> 5;
      case Question question -> 5;
      case Claim claim -> 2;
      case Person person -> 1;
      case TimeExpression time -> 1;
    };
  }

  /// The offset that a sentence's snippet is cut around.
  int focus(int index) {
    return reading
        .findings()
        .filter(found -> found.sentence() == index)
        .max(Comparator.comparingInt(SnippetChoice::weight))
        .map(SnippetChoice::focus)
        .orElse(reading.sentences().get(index).start());
  }

  private static int focus(Finding finding) {
    return switch (finding) {
      case Event event -> event.trigger().start();
      case Quotation quotation -> quotation.content().start();
      default -> finding.evidence().first().start();
    };
  }
}
