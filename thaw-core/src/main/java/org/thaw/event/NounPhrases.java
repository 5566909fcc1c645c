package org.thaw.event;

import java.util.Map;
import java.util.Optional;
import org.thaw.finding.Actor;
import org.thaw.finding.Sector;
import org.thaw.text.Span;

/// Makes parties of noun phrases: their words, the sector of their head, and the country of who
/// belongs to it.
final class NounPhrases {

  private final Scene scene;
  private final Tree tree;
  private final Map<String, Sector> sectors;
  private final String text;

  NounPhrases(Scene scene, Map<String, Sector> sectors, String text) {
    this.scene = scene;
    this.tree = scene.tree();
    this.sectors = sectors;
    this.text = text;
  }

  /// The phrase of `head` as a party of the country of `owner`.
  Actor of(Actor owner, int head) {
    return new Actor(
        words(head), owner.country(), sector(head).or(owner::sector), Optional.empty());
  }

  /// The phrase as a party of which only the sector or the name is known.
  Optional<Actor> nameless(int head) {
    return sector(head)
        .map(sector ->
            new Actor(words(head), Optional.empty(), Optional.of(sector), Optional.empty()))
        .or(() -> mentioned(head));
  }

  /// As the mention over the head has it, but for the country of people of another descent.
  private Optional<Actor> mentioned(int head) {
    return scene
        .mention(head)
        .flatMap(mention -> mention.actor())
        .map(actor ->
            scene.isOfDescent(head)
                ? new Actor(actor.name(), Optional.empty(), actor.sector(), Optional.empty())
                : actor);
  }

  private Optional<Sector> sector(int head) {
    return Optional.ofNullable(sectors.get(tree.lemma(head)))
        .or(() -> Optional.ofNullable(sectors.get(tree.form(head))));
  }

  /// The words of the noun phrase without what follows its head.
  private String words(int head) {
    int first = head;
    for (int child : tree.children(head)) {
      boolean article = tree.relation(child).equals("det");
      if (child < first && !article && tree.is(child, Labels.MODIFIERS)) {
        first = child;
      }
    }
    Span from = tree.token(first).span();
    return new Span(from.start(), tree.token(head).span().end()).in(text);
  }
}
