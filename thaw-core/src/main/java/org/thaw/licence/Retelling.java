package org.thaw.licence;

import java.util.List;
import java.util.Optional;
import org.thaw.finding.Appointment;
import org.thaw.finding.Claim;
import org.thaw.finding.Concern;
import org.thaw.finding.Event;
import org.thaw.finding.Evidence;
import org.thaw.finding.Finding;
import org.thaw.finding.Measure;
import org.thaw.finding.Person;
import org.thaw.finding.Question;
import org.thaw.finding.Quotation;
import org.thaw.finding.TimeExpression;
import org.thaw.reading.Reading;
import org.thaw.text.Span;

/// Findings told again with their words cut to a snippet's length, and their spans moved to where
/// the words stand in a shorter text. Ids and everything that is counted stay as they are.
final class Retelling {

  /// Where words of the old text stand in the new one.
  interface Places {

    /// The new span; empty, at the end of the text, if nothing of it is left.
    Span of(Span old);

    /// The new index of a sentence; behind the last if it is not there.
    int sentence(int old);
  }

  private final Places places;

  Retelling(Places places) {
    this.places = places;
  }

  /// The reading with its text and spans as they are and the words of its findings cut.
  static Reading counted(Reading reading) {
    Places same =
        new Places() {
          @Override
          public Span of(Span old) {
            return old;
          }

          @Override
          public int sentence(int old) {
            return old;
          }
        };
    return new Retelling(same).told(reading);
  }

  /// The reading with its findings told again; its text and its sentences are the old ones.
  Reading told(Reading reading) {
    return reading.withFindings(found -> Optional.of(told(found)));
  }

  private Finding told(Finding finding) {
    return switch (finding) {
      case Person found -> person(found);
      case Quotation found -> quotation(found);
      case Event found -> event(found);
      case Appointment found -> appointment(found);
      case Measure found -> measure(found);
      case Concern found -> concern(found);
      case Question found -> new Question(moved(found.evidence()), Snippets.cut(found.text()));
      case Claim found ->
          new Claim(moved(found.evidence()), found.a(), found.b(), found.direction());
      case TimeExpression found ->
          new TimeExpression(moved(found.evidence()), found.type(), found.value(), found.when());
    };
  }

  private Person person(Person found) {
    return new Person(
        moved(found.evidence()),
        found.name(),
        found.office(),
        found.country(),
        found.organization(),
        found.entity());
  }

  private Quotation quotation(Quotation found) {
    return new Quotation(
        moved(found.evidence()),
        found.source(),
        found.sourceCountry(),
        moved(found.sourceSpan()),
        found.cue(),
        moved(found.cueSpan()),
        places.of(found.content()),
        found.mode(),
        found.kind(),
        found.addressee().map(Snippets::cut),
        found.channel().map(Snippets::cut));
  }

  private Event event(Event found) {
    return new Event(
        moved(found.evidence()),
        found.type(),
        found.mode(),
        found.context(),
        found.actors(),
        found.recipients(),
        places.of(found.trigger()),
        found.when(),
        found.place(),
        found.realis(),
        found.hedge().map(Snippets::cut),
        found.attribution().map(Snippets::cut));
  }

  private Appointment appointment(Appointment found) {
    return new Appointment(
        moved(found.evidence()),
        Snippets.cut(found.summary()),
        found.when(),
        found.place().map(Snippets::cut),
        Snippets.cut(found.participants()),
        found.countries(),
        Snippets.cut(found.agenda()),
        found.status(),
        found.recurrence());
  }

  private Measure measure(Measure found) {
    return new Measure(
        moved(found.evidence()),
        found.kind(),
        found.imposer(),
        found.target(),
        found.object().map(Snippets::cut),
        found.state(),
        found.when(),
        found.stated(),
        found.magnitude().map(Snippets::cut),
        found.before().map(Snippets::cut),
        found.condition().map(Snippets::cut),
        found.deadline(),
        found.speaker().map(Snippets::cut),
        found.legalBasis().map(Snippets::cut),
        found.hedge().map(Snippets::cut),
        found.historical());
  }

  private Concern concern(Concern found) {
    return new Concern(
        moved(found.evidence()),
        Snippets.cut(found.holder()),
        found.country(),
        Snippets.cut(found.about()),
        found.towards());
  }

  private Evidence moved(Evidence evidence) {
    List<Span> left =
        evidence.spans().stream().map(places::of).filter(span -> !span.isEmpty()).toList();
    return new Evidence(
        evidence.id(),
        left.isEmpty() ? List.of(places.of(evidence.first())) : left,
        places.sentence(evidence.sentence()),
        evidence.confidence(),
        evidence.rules());
  }

  private Optional<Span> moved(Optional<Span> span) {
    return span.map(places::of).filter(moved -> !moved.isEmpty());
  }
}
