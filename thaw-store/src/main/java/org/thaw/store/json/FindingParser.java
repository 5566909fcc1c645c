package org.thaw.store.json;

import java.util.List;
import org.thaw.finding.Actor;
import org.thaw.finding.Appointment;
import org.thaw.finding.Claim;
import org.thaw.finding.Concern;
import org.thaw.finding.Event;
import org.thaw.finding.EventType;
import org.thaw.finding.Measure;
import org.thaw.finding.Person;
import org.thaw.finding.Place;
import org.thaw.finding.Question;
import org.thaw.finding.Quotation;
import org.thaw.finding.Realis;
import org.thaw.finding.Sector;
import org.thaw.finding.TimeExpression;

/// Findings from the JSON objects that [FindingJson] writes.
final class FindingParser {

  private FindingParser() {}

  static Person person(Parsed json) {
    return new Person(
        json.evidence(),
        json.text("name"),
        json.optional("office"),
        json.optional("country"),
        json.optional("organization"),
        json.optional("entity"));
  }

  static Quotation quotation(Parsed json) {
    return new Quotation(
        json.evidence(),
        json.optional("source"),
        json.optional("sourceCountry"),
        json.optionalSpan("sourceSpan"),
        json.optional("cue"),
        json.optionalSpan("cueSpan"),
        json.span("contentSpan"),
        json.word("mode", Quotation.Mode.class),
        json.optional("kind").isPresent()
            ? json.word("kind", Quotation.Kind.class)
            : Quotation.Kind.STATEMENT,
        json.optional("addressee"),
        json.optional("channel"));
  }

  static Event event(Parsed json) {
    return new Event(
        json.evidence(),
        json.word("type", EventType.class),
        json.optional("mode"),
        json.texts("context"),
        json.list("actors", FindingParser::actor),
        json.list("recipients", FindingParser::actor),
        json.span("triggerSpan"),
        json.when("when"),
        json.optional("place", FindingParser::place),
        json.word("realis", Realis.class),
        json.optional("hedge"),
        json.optional("attribution"));
  }

  static Place place(Parsed json) {
    return new Place(
        json.text("name"),
        json.span("span"),
        json.optional("country"),
        json.number("latitude"),
        json.number("longitude"));
  }

  static Appointment appointment(Parsed json) {
    return new Appointment(
        json.evidence(),
        json.text("summary"),
        json.when("when"),
        json.optional("place"),
        json.texts("participants"),
        json.texts("countries"),
        json.texts("agenda"),
        json.word("status", Appointment.Status.class),
        json.optional("recurrence"));
  }

  static Measure measure(Parsed json) {
    return new Measure(
        json.evidence(),
        json.word("kind", Measure.Kind.class),
        json.optional("imposer"),
        json.optional("target"),
        json.optional("object"),
        json.word("state", Measure.State.class),
        json.when("when"),
        json.when("stated"),
        json.optional("magnitude"),
        json.optional("before"),
        json.optional("condition"),
        json.when("deadline"),
        json.optional("speaker"),
        json.optional("legalBasis"),
        json.optional("hedge"),
        json.flag("historical"));
  }

  static Concern concern(Parsed json) {
    return new Concern(
        json.evidence(),
        json.text("holder"),
        json.optional("country"),
        json.texts("about"),
        json.optional("towards"));
  }

  static Question question(Parsed json) {
    return new Question(json.evidence(), json.text("text"));
  }

  static Claim claim(Parsed json) {
    List<String> pair = json.texts("pair");
    return new Claim(
        json.evidence(), pair.get(0), pair.get(1), json.word("claim", Claim.Direction.class));
  }

  static TimeExpression time(Parsed json) {
    return new TimeExpression(
        json.evidence(),
        json.word("type", TimeExpression.Type.class),
        json.text("value"),
        json.when("when"));
  }

  private static Actor actor(Parsed json) {
    return Repeated.of(
        new Actor(
            json.text("name"),
            json.optional("country"),
            Repeated.of(json.optional("sector").map(Sector::valueOf)),
            json.optional("entity")));
  }
}
