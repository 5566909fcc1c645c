package org.thaw.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.finding.Actor;
import org.thaw.mention.Mention;
import org.thaw.mention.Mentions;

/// Whom the article has told of up to a sentence, for sentences that name no state of their own
/// (`The army said …`) or none but one (`blamed its neighbour`).
final class Setting {

  private static final int REACH = 4;

  private final Mentions mentions;
  private final int sentence;

  Setting(Mentions mentions, int sentence) {
    this.mentions = mentions;
    this.sentence = sentence;
  }

  /// Of the states that the few sentences before name, the one named most often in the article so
  /// far; none where two are level.
  Optional<Actor> state() {
    return leading(near());
  }

  /// The one other state that the few sentences before name beside those with these codes.
  Optional<Actor> beside(List<String> codes) {
    Map<String, Actor> near = near();
    codes.forEach(near::remove);
    return near.size() == 1 ? near.values().stream().findFirst() : Optional.empty();
  }

  private Optional<Actor> leading(Map<String, Actor> near) {
    List<Actor> first = new ArrayList<>();
    long most = 0;
    for (Map.Entry<String, Actor> state : near.entrySet()) {
      long times = times(state.getKey());
      if (times > most) {
        first.clear();
        most = times;
      }
      if (times == most) {
        first.add(state.getValue());
      }
    }
    return first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
  }

  private long times(String code) {
    return mentions.in(0, sentence).stream()
        .filter(mention -> mention.actor().flatMap(Actor::country).filter(code::equals).isPresent())
        .count();
  }

  /// The states that the few sentences before name, by code.
  private Map<String, Actor> near() {
    Map<String, Actor> near = Mention.parties(mentions.in(sentence - REACH, sentence).stream());
    near.values().removeIf(actor -> !actor.isState());
    return near;
  }
}
