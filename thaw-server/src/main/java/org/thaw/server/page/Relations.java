package org.thaw.server.page;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.thaw.finding.Appointment;
import org.thaw.finding.Measure;
import org.thaw.finding.Realis;
import org.thaw.reading.Reader;
import org.thaw.reading.Reading;
import org.thaw.server.edition.Act;
import org.thaw.server.edition.Edition;
import org.thaw.server.edition.Found;
import org.thaw.server.edition.Pair;

/// Fills the page of one relation from an edition.
public final class Relations {

  private static final String LIMITATION =
      "Says what reports say and how often, not what is true; copies count once, and a day without"
          + " reports is a day without coverage.";
  private static final Comparator<Optional<LocalDate>> NEWEST_FIRST =
      Comparator.comparing((Optional<LocalDate> date) -> date.orElse(LocalDate.MIN)).reversed();

  private final Edition edition;
  private final Pair pair;
  private final List<Act> acts;
  private final List<Reading> naming;

  private Relations(Edition edition, Pair pair) {
    this.edition = edition;
    this.pair = pair;
    acts = edition.acts(pair);
    naming = edition.naming(pair);
  }

  /// The page of the pair; empty if no article names both.
  public static Optional<RelationPage> of(Edition edition, Pair pair) {
    Relations relations = new Relations(edition, pair);
    return relations.naming.isEmpty() ? Optional.empty() : Optional.of(relations.page());
  }

  private RelationPage page() {
    return new RelationPage(
        "relation/1",
        pair.countries(),
        days().max(LocalDate::compareTo),
        Reader.CODER,
        LIMITATION,
        Optional.empty(),
        List.of(),
        List.of(),
        measures(),
        appointments(),
        events(),
        agenda(),
        concerns(),
        questions(),
        people(),
        attention(),
        quotations(),
        naming.reversed().stream().map(Lines.ArticleLine::of).toList());
  }

  private java.util.stream.Stream<LocalDate> days() {
    return naming.stream().flatMap(reading -> day(reading).stream());
  }

  private static Optional<LocalDate> day(Reading reading) {
    return reading.article().published().map(at -> at.atZone(ZoneOffset.UTC).toLocalDate());
  }

  private List<RelationPage.EventLine> events() {
    Map<List<Object>, List<Act>> same = new LinkedHashMap<>();
    for (Act act : acts) {
      if (act.event().realis() == Realis.ACTUAL) {
        List<Object> key =
            List.of(act.event().type(), act.actor(), act.recipient(), act.date());
        same.computeIfAbsent(key, absent -> new ArrayList<>()).add(act);
      }
    }
    return same.values().stream()
        .map(Relations::event)
        .sorted(Comparator.comparing(RelationPage.EventLine::date, NEWEST_FIRST))
        .toList();
  }

  private static RelationPage.EventLine event(List<Act> reports) {
    Lines.ActLine first = Lines.ActLine.of(reports.getFirst());
    return new RelationPage.EventLine(
        first.id(),
        first.date(),
        first.type(),
        first.mode(),
        first.quad(),
        List.of(first.actor()),
        List.of(first.recipient()),
        first.realis(),
        first.hedge(),
        (int) reports.stream().map(act -> act.reading().article().outlet()).distinct().count(),
        reports.stream().map(act -> act.event().id()).toList(),
        reports.stream().map(act -> Lines.Sentence.of(act.reading(), act.event())).toList());
  }

  private List<RelationPage.MeasureLine> measures() {
    Map<List<Object>, List<Found<Measure>>> same = new LinkedHashMap<>();
    for (Reading reading : naming) {
      for (Measure measure : reading.measures()) {
        if (isBetween(measure)) {
          List<Object> key = List.of(measure.kind(), measure.imposer(), measure.target());
          same.computeIfAbsent(key, absent -> new ArrayList<>()).add(new Found<>(reading, measure));
        }
      }
    }
    return same.values().stream().map(Relations::measure).toList();
  }

  private boolean isBetween(Measure measure) {
    return measure.imposer().filter(pair::holds).isPresent()
        && measure.target().filter(pair::holds).isPresent();
  }

  private static RelationPage.MeasureLine measure(List<Found<Measure>> reports) {
    Measure first = reports.getFirst().finding();
    List<RelationPage.Step> steps =
        reports.stream()
            .map(Relations::step)
            .sorted(Comparator.comparing(step -> step.date().orElse(LocalDate.MIN)))
            .toList();
    return new RelationPage.MeasureLine(
        first.id(),
        first.kind().word(),
        first.imposer(),
        first.target(),
        first.object(),
        steps.getLast().state(),
        steps);
  }

  private static RelationPage.Step step(Found<Measure> found) {
    Measure measure = found.finding();
    return new RelationPage.Step(
        measure.stated().or(measure::when).map(when -> when.start()).or(() -> day(found.reading())),
        measure.state().name(),
        measure.magnitude(),
        measure.hedge(),
        List.of(measure.id()),
        List.of(Lines.Sentence.of(found.reading(), measure)));
  }

  private List<Lines.AppointmentLine> appointments() {
    List<Lines.AppointmentLine> lines = new ArrayList<>();
    for (Reading reading : naming) {
      for (Appointment appointment : reading.appointments()) {
        if (appointment.countries().containsAll(pair.countries())) {
          lines.add(Lines.AppointmentLine.of(new Found<>(reading, appointment)));
        }
      }
    }
    return lines;
  }

  private List<String> agenda() {
    return appointments().stream().flatMap(line -> line.agenda().stream()).distinct().toList();
  }

  private List<RelationPage.ConcernLine> concerns() {
    return naming.stream()
        .flatMap(
            reading ->
                reading.concerns().stream()
                    .filter(concern -> concern.country().filter(pair::holds).isPresent())
                    .map(
                        concern ->
                            new RelationPage.ConcernLine(
                                concern.id(),
                                concern.holder(),
                                concern.country(),
                                concern.about(),
                                Lines.Sentence.of(reading, concern))))
        .toList()
        .reversed();
  }

  private List<RelationPage.QuestionLine> questions() {
    return naming.stream()
        .flatMap(
            reading ->
                reading.questions().stream()
                    .map(
                        question ->
                            new RelationPage.QuestionLine(
                                question.id(),
                                question.text(),
                                Lines.Sentence.of(reading, question))))
        .toList()
        .reversed();
  }

  private List<Lines.PersonLine> people() {
    return edition.people().values().stream()
        .filter(person -> person.country().filter(pair::holds).isPresent())
        .filter(
            person -> person.mentions().stream().anyMatch(found -> naming.contains(found.reading())))
        .map(Lines.PersonLine::of)
        .toList();
  }

  private List<RelationPage.Attention> attention() {
    Map<LocalDate, Integer> articles = new TreeMap<>();
    days().forEach(day -> articles.merge(day, 1, Integer::sum));
    return articles.entrySet().stream()
        .map(day -> new RelationPage.Attention(day.getKey(), day.getValue(), day.getValue()))
        .toList();
  }

  private List<Lines.QuotationLine> quotations() {
    return naming.reversed().stream()
        .flatMap(
            reading ->
                reading.quotations().stream()
                    .filter(quotation -> quotation.sourceCountry().filter(pair::holds).isPresent())
                    .map(quotation -> Lines.QuotationLine.of(edition, new Found<>(reading, quotation))))
        .toList();
  }
}
