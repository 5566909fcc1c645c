package org.thaw.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thaw.finding.Actor;
import org.thaw.finding.Appointment;
import org.thaw.finding.Claim;
import org.thaw.finding.Concern;
import org.thaw.finding.Event;
import org.thaw.finding.EventType;
import org.thaw.finding.Evidence;
import org.thaw.finding.Finding;
import org.thaw.finding.Measure;
import org.thaw.finding.Person;
import org.thaw.finding.Question;
import org.thaw.finding.Quotation;
import org.thaw.finding.Realis;
import org.thaw.finding.Sector;
import org.thaw.finding.TimeExpression;

/// The fields of findings that a reader may correct, as words: what they are, and the finding with
/// others in their place.
///
/// Countries are ISO 3166-1 alpha-3 codes, or `IGO:…` and `ORG:…`, divided by commas; days are ISO
/// 8601 as [WrittenDate] reads them. An empty value empties the field where it may be unknown.
public final class AmendableFields {

  private AmendableFields() {}

  /// The fields of a finding by name, with their present values; empty for kinds that can only be
  /// retracted or remarked upon.
  public static Map<String, String> of(Finding finding) {
    Map<String, String> fields = new LinkedHashMap<>();
    switch (finding) {
      case Event event -> {
        fields.put("type", event.type().name());
        fields.put("actors", codes(event.actors()));
        fields.put("recipients", codes(event.recipients()));
        fields.put("date", event.when().map(WrittenDate::write).orElse(""));
        fields.put("realis", event.realis().word());
      }
      case Measure measure -> {
        fields.put("kind", measure.kind().word());
        fields.put("imposer", measure.imposer().orElse(""));
        fields.put("target", measure.target().orElse(""));
        fields.put("object", measure.object().orElse(""));
        fields.put("state", measure.state().name());
        fields.put("date", measure.when().map(WrittenDate::write).orElse(""));
      }
      case Appointment appointment -> {
        fields.put("date", appointment.when().map(WrittenDate::write).orElse(""));
        fields.put("place", appointment.place().orElse(""));
        fields.put("countries", String.join(",", appointment.countries()));
        fields.put("status", appointment.status().word());
      }
      case Quotation quotation -> {
        fields.put("source", quotation.source().orElse(""));
        fields.put("country", quotation.sourceCountry().orElse(""));
      }
      case Person person -> {
        fields.put("office", person.office().orElse(""));
        fields.put("country", person.country().orElse(""));
      }
      case Claim claim -> fields.put("claim", claim.direction().word());
      case Concern concern -> {}
      case Question question -> {}
      case TimeExpression time -> {}
    }
    return fields;
  }

  /// The finding with other values in some fields.
  ///
  /// @param evidence what it rests on now; the id stays, so that links to it hold
  /// @throws IllegalArgumentException in one line for people: a field that this kind of finding
  ///   lacks, or a value that the field cannot have
  static Finding amend(Finding finding, Evidence evidence, Map<String, String> fields) {
    Map<String, String> all = of(finding);
    for (String name : fields.keySet()) {
      if (!all.containsKey(name)) {
        throw new IllegalArgumentException(
            all.isEmpty()
                ? "%s can only be retracted or remarked upon".formatted(finding.word())
                : "%s has no field %s to correct; it has %s"
                    .formatted(finding.word(), name, String.join(", ", all.keySet())));
      }
    }
    Values values = new Values(fields);
    return switch (finding) {
      case Event event -> event(event, evidence, values);
      case Measure measure -> measure(measure, evidence, values);
      case Appointment appointment -> appointment(appointment, evidence, values);
      case Quotation quotation -> quotation(quotation, evidence, values);
      case Person person -> person(person, evidence, values);
      case Claim claim ->
          new Claim(
              evidence,
              claim.a(),
              claim.b(),
              values.word("claim", Claim.Direction.class, claim.direction()));
      case Concern concern -> concern;
      case Question question -> question;
      case TimeExpression time -> time;
    };
  }

  private static Event event(Event event, Evidence evidence, Values values) {
    return new Event(
        evidence,
        values.word("type", EventType.class, event.type()),
        values.has("type") ? Optional.empty() : event.mode(),
        event.context(),
        actors(values, "actors", event.actors()),
        actors(values, "recipients", event.recipients()),
        event.trigger(),
        values.when("date", event.when()),
        event.place(),
        values.word("realis", Realis.class, event.realis()),
        event.hedge(),
        event.attribution());
  }

  private static Measure measure(Measure measure, Evidence evidence, Values values) {
    return new Measure(
        evidence,
        values.word("kind", Measure.Kind.class, measure.kind()),
        values.code("imposer", measure.imposer()),
        values.code("target", measure.target()),
        values.text("object", measure.object()),
        values.word("state", Measure.State.class, measure.state()),
        values.when("date", measure.when()),
        measure.stated(),
        measure.magnitude(),
        measure.before(),
        measure.condition(),
        measure.deadline(),
        measure.speaker(),
        measure.legalBasis(),
        measure.hedge(),
        measure.historical());
  }

  private static Appointment appointment(
      Appointment appointment, Evidence evidence, Values values) {
    return new Appointment(
        evidence,
        appointment.summary(),
        values.when("date", appointment.when()),
        values.text("place", appointment.place()),
        appointment.participants(),
        values.codes("countries", appointment.countries()),
        appointment.agenda(),
        values.word("status", Appointment.Status.class, appointment.status()),
        appointment.recurrence());
  }

  private static Quotation quotation(Quotation quotation, Evidence evidence, Values values) {
    return new Quotation(
        evidence,
        values.text("source", quotation.source()),
        values.code("country", quotation.sourceCountry()),
        quotation.sourceSpan(),
        quotation.cue(),
        quotation.cueSpan(),
        quotation.content(),
        quotation.mode(),
        quotation.kind(),
        quotation.addressee(),
        quotation.channel());
  }

  private static Person person(Person person, Evidence evidence, Values values) {
    return new Person(
        evidence,
        person.name(),
        values.text("office", person.office()),
        values.code("country", person.country()),
        person.organization(),
        person.entity());
  }

  private static String codes(List<Actor> actors) {
    return actors.stream()
        .flatMap(actor -> actor.country().stream())
        .distinct()
        .collect(Collectors.joining(","));
  }

  /// The actors of the codes; those who were named already keep their names and sectors.
  private static List<Actor> actors(Values values, String field, List<Actor> before) {
    if (!values.has(field)) {
      return before;
    }
    List<Actor> actors = new ArrayList<>();
    for (String code : values.codes(field, List.of())) {
      List<Actor> named =
          before.stream().filter(actor -> actor.country().equals(Optional.of(code))).toList();
      actors.addAll(
          named.isEmpty()
              ? List.of(
                  new Actor(code, Optional.of(code), Optional.of(Sector.GOV), Optional.empty()))
              : named);
    }
    return actors;
  }

  /// The word of an enum constant, for lists of what is allowed.
  static String word(Enum<?> constant) {
    return constant instanceof EventType || constant instanceof Measure.State
        ? constant.name()
        : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
