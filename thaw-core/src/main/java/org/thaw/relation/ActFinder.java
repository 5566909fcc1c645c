package org.thaw.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.finding.Actor;
import org.thaw.finding.Event;
import org.thaw.finding.EventType;
import org.thaw.finding.Realis;
import org.thaw.finding.When;
import org.thaw.fold.Pair;

/// Turns the events of an article into acts between states: actual ones that are news.
///
/// An act's day is the first of its dates if it is known to the day and lies within `newsDays`
/// before publication. An act that is known to be older is history and is left out; one whose day
/// is not known happened, as far as can be told, on the day of publication.
final class ActFinder {

  private final int newsDays;

  ActFinder(int newsDays) {
    this.newsDays = newsDays;
  }

  /// The acts that an article published on a day tells.
  List<Act> find(List<Event> events, LocalDate published) {
    List<Act> acts = new ArrayList<>();
    for (Event event : events) {
      if (event.realis() == Realis.ACTUAL && isNews(event.when(), published)) {
        add(acts, event, day(event.when(), published));
      }
    }
    return acts;
  }

  private boolean isNews(Optional<When> when, LocalDate published) {
    return when.filter(time -> time.end().isBefore(published.minusDays(newsDays))).isEmpty();
  }

  private Optional<LocalDate> day(Optional<When> when, LocalDate published) {
    return when.filter(time -> time.precision() == When.Precision.DAY)
        .map(When::start)
        .filter(start -> !start.isAfter(published))
        .filter(start -> !start.isBefore(published.minusDays(newsDays)));
  }

  private static void add(List<Act> acts, Event event, Optional<LocalDate> day) {
    List<String> actors = Actor.states(event.actors());
    List<String> recipients = Actor.states(event.recipients());
    if (event.recipients().isEmpty() || isHosted(event)) {
      for (int i = 0; i < actors.size(); i++) {
        for (String other : actors.subList(i + 1, actors.size())) {
          Pair pair = Pair.of(actors.get(i), other);
          acts.add(act(event, pair.a(), pair.b(), true, day));
        }
      }
    }
    for (String actor : actors) {
      for (String recipient : recipients) {
        if (!actor.equals(recipient)) {
          acts.add(act(event, actor, recipient, false, day));
        }
      }
    }
  }

  /// Talks on a host's soil: the guests meet one another as well as the host.
  private static boolean isHosted(Event event) {
    return event.type() == EventType.CONSULT
        && event.mode().filter(mode -> !mode.equals("multilateral")).isEmpty();
  }

  private static Act act(
      Event event, String from, String to, boolean mutual, Optional<LocalDate> day) {
    return new Act(
        event.id(),
        from,
        to,
        mutual,
        event.type(),
        event.mode(),
        day,
        event.confidence(),
        event.hedge());
  }
}
