package org.thaw.store.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thaw.finding.Actor;
import org.thaw.finding.Appointment;
import org.thaw.finding.Claim;
import org.thaw.finding.Concern;
import org.thaw.finding.Event;
import org.thaw.finding.Finding;
import org.thaw.finding.Measure;
import org.thaw.finding.Person;
import org.thaw.finding.Place;
import org.thaw.finding.Question;
import org.thaw.finding.Quotation;
import org.thaw.finding.TimeExpression;

/// Findings as JSON objects. Words quoted from the article are written beside their spans.
final class FindingJson {

  private final String text;

  /// @param text the article's text, to write the words of spans
  FindingJson(String text) {
    this.text = text;
  }

  /// The fields of any finding.
  Map<String, @Nullable Object> write(Finding finding) {
    return switch (finding) {
      case Person person -> person(person);
      case Quotation quotation -> quotation(quotation);
      case Event event -> event(event);
      case Appointment appointment -> appointment(appointment);
      case Measure measure -> measure(measure);
      case Concern concern -> concern(concern);
      case Question question -> Fields.of(question).put("text", question.text()).map();
      case Claim claim -> claim(claim);
      case TimeExpression time -> time(time);
    };
  }

  private static Map<String, @Nullable Object> person(Person person) {
    return Fields.of(person)
        .put("name", person.name())
        .put("office", person.office())
        .put("country", person.country())
        .put("organization", person.organization())
        .put("entity", person.entity())
        .map();
  }

  private Map<String, @Nullable Object> quotation(Quotation quotation) {
    return Fields.of(quotation)
        .put("source", quotation.source())
        .put("sourceCountry", quotation.sourceCountry())
        .put("sourceSpan", quotation.sourceSpan(), Fields::span)
        .put("cue", quotation.cue())
        .put("cueSpan", quotation.cueSpan(), Fields::span)
        .put("content", quotation.content().in(text))
        .put("contentSpan", Fields.span(quotation.content()))
        .put("mode", quotation.mode().word())
        .put("kind", quotation.kind().word())
        .put("addressee", quotation.addressee())
        .put("channel", quotation.channel())
        .map();
  }

  private Map<String, @Nullable Object> event(Event event) {
    return Fields.of(event)
        .put("type", event.type().name())
        .put("mode", event.mode())
        .put("context", event.context())
        .list("actors", event.actors(), FindingJson::actor)
        .list("recipients", event.recipients(), FindingJson::actor)
        .put("trigger", event.trigger().in(text))
        .put("triggerSpan", Fields.span(event.trigger()))
        .put("when", event.when(), Fields::when)
        .put("place", event.place(), FindingJson::place)
        .put("realis", event.realis().word())
        .put("hedge", event.hedge())
        .put("attribution", event.attribution())
        .map();
  }

  private static Map<String, @Nullable Object> actor(Actor actor) {
    return new Fields()
        .put("name", actor.name())
        .put("country", actor.country())
        .put("sector", actor.sector(), Enum::name)
        .put("entity", actor.entity())
        .map();
  }

  static Map<String, @Nullable Object> place(Place place) {
    return new Fields()
        .put("name", place.name())
        .put("span", Fields.span(place.span()))
        .put("country", place.country())
        .put("latitude", place.latitude())
        .put("longitude", place.longitude())
        .map();
  }

  private static Map<String, @Nullable Object> appointment(Appointment appointment) {
    return Fields.of(appointment)
        .put("summary", appointment.summary())
        .put("when", appointment.when(), Fields::when)
        .put("place", appointment.place())
        .put("participants", appointment.participants())
        .put("countries", appointment.countries())
        .put("agenda", appointment.agenda())
        .put("status", appointment.status().word())
        .put("recurrence", appointment.recurrence())
        .map();
  }

  private static Map<String, @Nullable Object> measure(Measure measure) {
    return Fields.of(measure)
        .put("kind", measure.kind().word())
        .put("imposer", measure.imposer())
        .put("target", measure.target())
        .put("object", measure.object())
        .put("state", measure.state().name())
        .put("when", measure.when(), Fields::when)
        .put("stated", measure.stated(), Fields::when)
        .put("magnitude", measure.magnitude())
        .put("before", measure.before())
        .put("condition", measure.condition())
        .put("deadline", measure.deadline(), Fields::when)
        .put("speaker", measure.speaker())
        .put("legalBasis", measure.legalBasis())
        .put("hedge", measure.hedge())
        .put("historical", measure.historical())
        .map();
  }

  private static Map<String, @Nullable Object> concern(Concern concern) {
    return Fields.of(concern)
        .put("holder", concern.holder())
        .put("country", concern.country())
        .put("about", concern.about())
        .put("towards", concern.towards())
        .map();
  }

  private static Map<String, @Nullable Object> claim(Claim claim) {
    return Fields.of(claim)
        .put("pair", List.of(claim.a(), claim.b()))
        .put("claim", claim.direction().word())
        .map();
  }

  private static Map<String, @Nullable Object> time(TimeExpression time) {
    return Fields.of(time)
        .put("type", time.type().name())
        .put("value", time.value())
        .put("when", time.when(), Fields::when)
        .map();
  }
}
