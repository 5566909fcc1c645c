package org.thaw.event;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.finding.Actor;
import org.thaw.finding.Event;
import org.thaw.finding.Evidence;
import org.thaw.finding.Realis;
import org.thaw.finding.Sector;
import org.thaw.finding.TimeExpression;
import org.thaw.reading.AnnotatedArticle;
import org.thaw.text.Span;
import org.thaw.time.When;

/// Turns acts into events: parties resolved, time and realis settled, the same event said twice in a
/// sentence kept once.
final class EventWriter {

  private static final double LEAST = 0.2;

  private final Map<String, Sector> sectors = sectors();

  private static Map<String, Sector> sectors() {
    Map<String, Sector> sectors = new HashMap<>();
    for (List<String> row : Table.read("sectors.en.tsv", 2)) {
      for (String lemma : row.get(1).split(", *")) {
        sectors.put(lemma, Sector.valueOf(row.get(0)));
      }
    }
    return Map.copyOf(sectors);
  }

  List<Event> write(
      AnnotatedArticle article, Scene scene, List<Act> acts, List<TimeExpression> times) {
    Parties parties = new Parties(scene, sectors, article.text());
    Map<String, Event> kept = new LinkedHashMap<>();
    for (Coding coding : new Casting(scene, parties).cast(acts)) {
      event(article, scene, coding, times)
          .ifPresent(event -> kept.merge(key(event), event, EventWriter::surer));
    }
    return List.copyOf(kept.values());
  }

  private static Event surer(Event first, Event second) {
    return second.confidence() > first.confidence() ? second : first;
  }

  private static String key(Event event) {
    return event.type().name()
        + Coding.codes(event.actors())
        + Coding.codes(event.recipients())
        + event.mode().orElse("");
  }

  private Optional<Event> event(
      AnnotatedArticle article, Scene scene, Coding coding, List<TimeExpression> times) {
    Act act = coding.act();
    List<Actor> actors = coding.actors();
    List<Actor> recipients = coding.recipients();
    boolean nominal = !scene.tree().isVerb(act.predicate());
    boolean anonymous = actors.isEmpty() && !coding.hasRecipient();
    if (anonymous || nominal && recipients.isEmpty() && !act.mutual()) {
      return Optional.empty();
    }
    double confidence = confidence(act, actors, recipients, scene);
    if (confidence < LEAST) {
      return Optional.empty();
    }
    Sentencewise place = new Sentencewise(article, scene.tree());
    Optional<When> when = place.when(act, times);
    Realis realis = act.realis();
    if (realis == Realis.ACTUAL && isLongAgo(article, when)) {
      realis = Realis.HISTORICAL;
    }
    Span trigger = place.span(act);
    Evidence evidence =
        Evidence.of(
            article.article().id(),
            "event",
            List.of(trigger),
            scene.tree().sentence().index(),
            confidence,
            act.rules(),
            act.key(),
            coding.actorCodes(),
            coding.recipientCodes());
    return Optional.of(
        new Event(
            evidence,
            act.type(),
            act.mode(),
            act.contexts(),
            actors,
            recipients,
            trigger,
            when,
            Optional.empty(),
            realis,
            place.hedge(act),
            place.attribution(scene, act)));
  }

  private static double confidence(
      Act act, List<Actor> actors, List<Actor> recipients, Scene scene) {
    double confidence = scene.tree().isVerb(act.predicate()) ? 0.7 : 0.45;
    boolean resolved = actors.stream().anyMatch(actor -> actor.country().isPresent());
    confidence *= resolved ? 1 : 0.6;
    confidence *= recipients.isEmpty() ? 0.7 : 1;
    confidence *= act.realis() == Realis.ACTUAL ? 1 : 0.8;
    return confidence;
  }

  private static boolean isLongAgo(AnnotatedArticle article, Optional<When> when) {
    Optional<LocalDate> published =
        article.article().published().map(time -> time.atZone(ZoneOffset.UTC).toLocalDate());
    return published.isPresent()
        && when.isPresent()
        && when.get().end().isBefore(published.get().minusDays(92));
  }
}
