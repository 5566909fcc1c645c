package org.thaw.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.thaw.finding.Person;

/// All mentions of one article, in text order, with the people they add up to.
public record Mentions(List<Mention> all, List<Person> people) {

  public Mentions {
    List<Mention> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparing(Mention::span));
    all = List.copyOf(sorted);
    people = List.copyOf(people);
  }

  /// The mentions of one sentence, in text order.
  public List<Mention> in(int sentence) {
    return all.stream().filter(mention -> mention.sentence() == sentence).toList();
  }

  /// The longest mention that covers the text offset, if one does.
  public Optional<Mention> at(int offset) {
    return all.stream()
        .filter(mention -> mention.span().contains(offset))
        .max(Comparator.comparingInt(mention -> mention.span().length()));
  }
}
