package org.thaw.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.thaw.finding.Person;
import org.thaw.fold.Ordered;

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
    return in(sentence, sentence + 1);
  }

  /// The mentions of the sentences from `first` to before `end`, in text order.
  public List<Mention> in(int first, int end) {
    return all.subList(firstFrom(first), firstFrom(end));
  }

  /// The longest mention that covers the text offset, if one does.
  public Optional<Mention> at(int offset) {
    return all.stream()
        .filter(mention -> mention.span().contains(offset))
        .max(Comparator.comparingInt(mention -> mention.span().length()));
  }

  /// Index of the first mention in a sentence or behind it; sentences follow one another as their
  /// mentions do.
  private int firstFrom(int sentence) {
    return Ordered.first(all, mention -> mention.sentence() >= sentence);
  }
}
