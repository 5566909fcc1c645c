package org.thaw.relation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.agenda.Meeting;
import org.thaw.finding.EventType;
import org.thaw.fold.Citation;
import org.thaw.ledger.MeasureHistory;
import org.thaw.ledger.MeasureStep;

/// Finds what settled the open questions of a pair; rather none than a wrong one.
///
/// A step of a measure that the question names, the outcome of the one appointment it asks for, or
/// an act of a type it asks for and that was not seen in the half-year before. All are reported
/// after the question was last asked, and within half a year.
///
/// @param measures of the pair, as are `meetings` and `events`
record Settling(List<MeasureHistory> measures, List<Meeting> meetings, List<DistinctEvent> events) {

  private static final int OUTLETS = 2;
  private static final int SURE_WORDS = 2;

  /// The question with what settled it, if anything did.
  Note settle(Note question) {
    Asked asked = Asked.of(question);
    return asked.canBeSettled() ? question.with(answer(asked)) : question;
  }

  /// The worry with what ended the measure that it names, if anything did.
  Note relieve(Note concern) {
    Asked asked = Asked.of(concern).toEnd();
    return concern.with(first(steps(asked), asked));
  }

  private Optional<Settlement> answer(Asked asked) {
    return first(
        Stream.of(steps(asked), outcome(asked), acts(asked)).flatMap(answers -> answers), asked);
  }

  private static Optional<Settlement> first(Stream<Settlement> answers, Asked asked) {
    return answers
        .filter(answer -> asked.isFollowedBy(answer.date()))
        .filter(answer -> asked.isFollowedBy(answer.evidence().day()))
        .min(Settlement.ORDER);
  }

  /// A measure that the articles which ask tell of is the one that is meant. Of others, one of
  /// another object than the question's answers nothing; one of no particular object does probably.
  private Stream<Settlement> steps(Asked asked) {
    return measures.stream()
        .filter(measure -> asked.names(measure.kind()))
        .filter(measure -> asked.sides().allow(measure.imposer(), measure.target()))
        .flatMap(measure -> {
          String object = measure.object().orElse("");
          boolean particular =
              asked.shared(object) > 0
                  || measure.steps().stream().anyMatch(step -> asked.isOf(step.evidence()));
          boolean other = !particular && Asked.isParticular(object);
          return other ? Stream.empty() : steps(asked, measure, particular);
        });
  }

  private static Stream<Settlement> steps(Asked asked, MeasureHistory measure, boolean particular) {
    return measure.steps().stream()
        .filter(step -> !step.derived() && asked.isAnsweredBy(step.state()))
        .map(step -> settlement(step, !particular || step.hedge().isPresent()));
  }

  private static Settlement settlement(MeasureStep step, boolean probable) {
    return new Settlement(step.date(), probable, step.evidence().getFirst());
  }

  /// What became of the only appointment known by then that has words of the question.
  private Stream<Settlement> outcome(Asked asked) {
    if (!asked.asksForAnAppointment()) {
      return Stream.empty();
    }
    List<Meeting> meant =
        meetings.stream()
            .filter(meeting -> asked.isPrecededBy(meeting.evidence().getFirst().day()))
            .filter(
                meeting -> asked.shared(meeting.summary()) > 0 || asked.isOf(meeting.evidence()))
            .toList();
    return meant.size() == 1 ? outcome(asked, meant.getFirst()).stream() : Stream.empty();
  }

  private static Optional<Settlement> outcome(Asked asked, Meeting meeting) {
    boolean over =
        meeting.status() == Meeting.Status.HELD || meeting.status() == Meeting.Status.CANCELLED;
    return meeting.revisions().stream()
        .filter(revision -> over && revision.status() == meeting.status())
        .findFirst()
        .flatMap(revision -> report(meeting, revision))
        .map(report ->
            new Settlement(report.day(), asked.shared(meeting.summary()) < SURE_WORDS, report));
  }

  private static Optional<Citation> report(Meeting meeting, Meeting.Revision revision) {
    return meeting.evidence().stream()
        .filter(citation -> citation.published().equals(revision.published()))
        .findFirst();
  }

  private Stream<Settlement> acts(Asked asked) {
    return events.stream()
        .filter(event -> asked.asksFor(event.type()))
        .filter(event -> event.outlets() >= OUTLETS && event.hedge().isEmpty())
        .filter(event -> allowed(asked, event))
        .filter(event ->
            events.stream()
                .noneMatch(earlier ->
                    earlier.type() == event.type() && asked.isPrecededBy(earlier.date())))
        .map(event -> new Settlement(event.date(), true, event.evidence().getFirst()));
  }

  /// What two sign is support of theirs for nobody else; that one supports the other signs nothing.
  private static boolean allowed(Asked asked, DistinctEvent event) {
    if (event.type() == EventType.SUPPORT && !event.recipients().isEmpty()) {
      return false;
    }
    return event.recipients().isEmpty()
        || asked.sides().allow(event.actors().getFirst(), event.recipients().getFirst());
  }
}
