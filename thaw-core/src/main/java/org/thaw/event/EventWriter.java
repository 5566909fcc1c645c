package org.thaw.event;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.finding.Event;
import org.thaw.finding.EventType;
import org.thaw.finding.Evidence;
import org.thaw.finding.Realis;
import org.thaw.finding.Sector;
import org.thaw.finding.TimeExpression;
import org.thaw.finding.When;
import org.thaw.text.Span;

/// Turns acts into events: parties resolved, time and realis settled, what a noun says again kept
/// once.
final class EventWriter {

  private final Confidence confidence = Confidence.load();
  private final Filter filter = Filter.load();
  private final Map<String, Sector> sectors = sectors();

  private static Map<String, Sector> sectors() {
    Map<String, Sector> sectors = new HashMap<>();
    for (String table : List.of("sectors.es.tsv", "sectors.en.tsv")) {
      for (List<String> row : Table.read(table, 2)) {
        for (String lemma : row.get(1).split(", *")) {
          sectors.put(lemma, Sector.valueOf(row.get(0)));
        }
      }
    }
    return Map.copyOf(sectors);
  }

  /// The events of one sentence that are as likely as not, each as sure as its words make it: two
  /// verbs are two acts, and a noun tells one only where no verb tells the same.
  ///
  /// @param voice the state in whose own voice the article speaks
  List<Event> write(
      AnnotatedArticle article,
      Scene scene,
      List<Act> acts,
      List<TimeExpression> times,
      Optional<String> voice) {
    List<Event> told = new ArrayList<>();
    Set<String> verbs = new HashSet<>();
    Map<String, Event> nouns = new LinkedHashMap<>();
    for (Weighed weighed : weigh(article, scene, acts)) {
      if (weighed.confidence() < confidence.least()
          || voice.filter(state -> isAmongThemselves(weighed.coding(), state)).isPresent()) {
        continue;
      }
      Event event = event(article, scene, weighed, times);
      if (scene.tree().isNoun(weighed.coding().act().predicate())) {
        nouns.merge(key(event), event, EventWriter::surer);
      } else {
        verbs.add(key(event));
        told.add(event);
      }
    }
    nouns.keySet().removeAll(verbs);
    told.addAll(nouns.values());
    told.sort(Comparator.comparingInt(event -> event.trigger().start()));
    return List.copyOf(told);
  }

  /// Every act that names somebody, cast and weighed.
  List<Weighed> weigh(AnnotatedArticle article, Scene scene, List<Act> acts) {
    if (acts.isEmpty()) {
      return List.of();
    }
    Parties parties = new Parties(scene, sectors, article.text());
    List<Weighed> weighed = new ArrayList<>();
    Features features = new Features(scene);
    Set<EventType> excluded = filter.excluded(scene);
    Politics politics = new Politics(scene);
    List<Act> told = acts.stream().filter(act -> !excluded.contains(act.type())).toList();
    for (Coding coding : new Casting(scene, parties).cast(told)) {
      if (isTold(coding, scene) && politics.tells(coding)) {
        Set<String> names = features.of(coding, weighed.stream().map(Weighed::coding).toList());
        weighed.add(new Weighed(coding, names, confidence(coding.act(), names)));
      }
    }
    return weighed;
  }

  private double confidence(Act act, Set<String> names) {
    return act.belief() < 1 ? act.belief() : confidence.of(names);
  }

  /// `We will stand with our farmers` in a government's own text: nobody else has a part in it.
  private static boolean isAmongThemselves(Coding coding, String state) {
    return Stream.concat(coding.actors().stream(), coding.recipients().stream())
        .flatMap(party -> party.country().stream())
        .allMatch(state::equals);
  }

  /// An act with neither side named is told only where it is what the sentence says.
  private static boolean isTold(Coding coding, Scene scene) {
    return coding.hasActor()
        || coding.hasRecipient()
        || !coding.actors().isEmpty()
        || !coding.act().actors().isEmpty() && scene.isMain(coding.act().predicate());
  }

  /// @param confidence probability in [0, 1] that the coding is right
  record Weighed(Coding coding, Set<String> features, double confidence) {}

  private static Event surer(Event first, Event second) {
    return second.confidence() > first.confidence() ? second : first;
  }

  private static String key(Event event) {
    return event.type().name() + Coding.codes(event.actors()) + Coding.codes(event.recipients());
  }

  private Event event(
      AnnotatedArticle article, Scene scene, Weighed weighed, List<TimeExpression> times) {
    Coding coding = weighed.coding();
    Act act = coding.act();
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
            weighed.confidence(),
            act.rules(),
            act.key(),
            coding.actorCodes(),
            coding.recipientCodes());
    return new Event(
        evidence,
        act.type(),
        act.mode(),
        act.contexts(),
        coding.actors(),
        coding.recipients(),
        trigger,
        when,
        Optional.empty(),
        realis,
        place.hedge(act),
        place.attribution(scene, act));
  }

  private static boolean isLongAgo(AnnotatedArticle article, Optional<When> when) {
    Optional<LocalDate> published =
        article.article().published().map(time -> time.atZone(ZoneOffset.UTC).toLocalDate());
    return published.isPresent()
        && when.isPresent()
        && when.get().end().isBefore(published.get().minusDays(92));
  }
}
