package org.thaw.finding;

import java.util.List;
import java.util.Optional;
import org.thaw.text.Span;

/// Who did what to whom, when, where, and how real: one event coded by PLOVER.
///
/// @param mode PLOVER mode in lower case (`restrict`, `visit`), where one applies
/// @param context PLOVER contexts in lower case (`diplomatic`, `economic`, `military`, …)
/// @param actors empty where the sentence names nobody (`two were killed`); a meeting without a
///   host has actors and no recipients
/// @param trigger the words that name the act
/// @param hedge the word that weakens it (`reportedly`, `alleged`), carried into every view
/// @param attribution who says so, if the article does not say it in its own voice
public record Event(
    Evidence evidence,
    EventType type,
    Optional<String> mode,
    List<String> context,
    List<Actor> actors,
    List<Actor> recipients,
    Span trigger,
    Optional<When> when,
    Optional<Place> place,
    Realis realis,
    Optional<String> hedge,
    Optional<String> attribution)
    implements Finding {

  public Event {
    context = List.copyOf(context);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }
}
