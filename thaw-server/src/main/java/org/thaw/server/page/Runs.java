package org.thaw.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.thaw.finding.Appointment;
import org.thaw.finding.Claim;
import org.thaw.finding.Concern;
import org.thaw.finding.Event;
import org.thaw.finding.Finding;
import org.thaw.finding.Measure;
import org.thaw.finding.Person;
import org.thaw.finding.Question;
import org.thaw.finding.Quotation;
import org.thaw.finding.TimeExpression;
import org.thaw.reading.Reading;
import org.thaw.text.Span;

/// Cuts a block of text where findings begin and end, so that each run has at most one mark.
final class Runs {

  private final String text;
  private final List<Mark> marks;

  private record Mark(Span span, Finding finding) {}

  Runs(Reading reading, List<Finding> findings) {
    text = reading.article().text();
    marks =
        findings.stream()
            .flatMap(finding -> spans(finding).stream().map(span -> new Mark(span, finding)))
            .toList();
  }

  /// The runs of a block, in text order; joined they are its text.
  List<ArticlePage.Run> in(Span block) {
    List<Mark> here = marks.stream().filter(mark -> mark.span().overlaps(block)).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(block.start(), block.end()));
    for (Mark mark : here) {
      cuts.add(Math.max(block.start(), mark.span().start()));
      cuts.add(Math.min(block.end(), mark.span().end()));
    }
    List<ArticlePage.Run> runs = new ArrayList<>();
    int start = cuts.removeFirst();
    for (int end : cuts) {
      runs.add(run(new Span(start, end), here));
      start = end;
    }
    return runs;
  }

  private ArticlePage.Run run(Span span, List<Mark> here) {
    Optional<Finding> top =
        here.stream()
            .filter(mark -> mark.span().contains(span))
            .map(Mark::finding)
            .min(Comparator.comparingInt(Runs::rank).thenComparing(Finding::id));
    return new ArticlePage.Run(span.in(text), top.map(Finding::word), top.map(Finding::id));
  }

  /// The words to mark: a narrower stretch than the evidence where the finding has one.
  private static List<Span> spans(Finding finding) {
    return switch (finding) {
      case Event event -> List.of(event.trigger());
      case Quotation quotation -> List.of(quotation.content());
      case Finding other -> other.spans();
    };
  }

  /// Which of two findings on the same words is marked: the lower one.
  private static int rank(Finding finding) {
    return switch (finding) {
      case Measure _ -> 0;
      case Appointment _ -> 1;
      case Event _ -> 2;
      case Quotation _ -> 3;
      case Claim _ -> 4;
      case Concern _ -> 5;
      case Question _ -> 6;
      case Person _ -> 7;
      case TimeExpression _ -> 8;
    };
  }
}
