package org.thaw.appointment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thaw.annotation.Token;
import org.thaw.appointment.DateFinder.Dated;
import org.thaw.appointment.Occasion.Role;
import org.thaw.passage.Passage;

/// Finds the occasion that a date of a parsed sentence belongs to.
///
/// From the date the tree is climbed to the first word that names an occasion, or to a verb that
/// carries one as subject or object (`the visit begins on Friday`, `postponed the talks`). A verb
/// that does neither ends the climb: the date is that of something else.
final class Attachment {

  private static final Set<String> NEW =
      Set.of("to", "until", "till", "for", "from", "a", "al", "hasta", "para");
  private static final Set<String> OF = Set.of("of", "de");
  private static final Set<String> INNER = Set.of("pobj", "xcomp", "nmod", "appos");
  private static final Set<String> CARRIED =
      Set.of(
          "nsubj",
          "nsubjpass",
          "nsubj:pass",
          "dobj",
          "obj",
          "attr",
          "xcomp",
          "acomp",
          "prep",
          "oprd");

  private final Passage passage;
  private final ClauseTree tree;
  private final OccasionWords words;
  private final Surroundings surroundings;
  private final Map<Integer, Occasion> naming = new HashMap<>();
  private final Set<Integer> carriers = new HashSet<>();

  Attachment(Passage passage, List<Occasion> words) {
    this.passage = passage;
    this.tree = new ClauseTree(passage.sentence());
    this.words = new OccasionWords(passage, words);
    this.surroundings = new Surroundings(this.words, tree);
    this.words.tokens().forEach((word, tokens) -> tokens.forEach(token -> enter(word, token)));
  }

  private void enter(Occasion word, int token) {
    if (word.role().names() && fits(word, token)) {
      naming.merge(token, word, (one, other) -> one.role() == Role.COURT ? one : other);
    } else if (word.role().carries()) {
      carriers.add(token);
    }
  }

  /// A noun is no verb of the same form (`calls`).
  private boolean fits(Occasion word, int token) {
    return (word.role() != Role.NOUN || !tree.isVerb(token)) && !tree.isNaming(token);
  }

  /// An occasion with the token that names it and the verb that dates it, -1 if there is none.
  record Attached(Occasion occasion, int token, int verb) {}

  ClauseTree tree() {
    return tree;
  }

  /// What the sentence says around its occasions.
  Surroundings surroundings() {
    return surroundings;
  }

  /// The dates that are those of an occasion. Of two for one occasion the one that only says when
  /// it was called off or put off is left out.
  List<Planned> of(List<Dated> dates) {
    List<Planned> planned = new ArrayList<>();
    for (Dated date : dates) {
      of(date)
          .ifPresent(place -> planned.add(new Planned(date, place.occasion(), Optional.of(place))));
    }
    return planned.stream()
        .filter(
            one -> !isDayOfChange(one) || planned.stream().noneMatch(other -> isSame(one, other)))
        .toList();
  }

  private static boolean isSame(Planned one, Planned other) {
    return !one.date().equals(other.date())
        && one.place().map(Attached::token).equals(other.place().map(Attached::token));
  }

  private boolean isDayOfChange(Planned planned) {
    return !NEW.contains(planned.date().lead())
        && surroundings.isChanged(planned)
        && planned.date().start() > words.offset(planned.place().orElseThrow().verb());
  }

  private Optional<Attached> of(Dated date) {
    for (int token : tree.upwards(words.at(date.start()))) {
      if (words.offset(token) >= date.start() && words.offset(token) < date.end()) {
        continue;
      }
      if (naming.containsKey(token)) {
        return attached(token, verb(token));
      }
      if (tree.isVerb(token)) {
        Optional<Integer> carried = carried(token);
        if (carried.isPresent()) {
          return attached(carried.get(), token);
        }
        if (!passes(token)) {
          return beside(date, token);
        }
      }
    }
    return nearest(date);
  }

  /// The attachment, unless a word on the way up makes it something else (`urged them to meet`).
  private Optional<Attached> attached(int token, int verb) {
    return words.touches(Role.NONE, new HashSet<>(tree.clause(token)))
        ? Optional.empty()
        : Optional.ofNullable(naming.get(token)).map(word -> new Attached(word, token, verb));
  }

  /// The parser hung the date on a verb behind a comma (`met late on Sunday, the agency reported`).
  private Optional<Attached> beside(Dated date, int verb) {
    return words.offset(verb) < date.end() || passage.commas(date.end(), words.offset(verb)) == 0
        ? Optional.empty()
        : nearest(date);
  }

  private Optional<Attached> nearest(Dated date) {
    return naming.keySet().stream()
        .filter(token -> words.offset(token) < date.start())
        .filter(token -> passage.commas(words.offset(token), date.start()) == 0)
        .max(Comparator.naturalOrder())
        .flatMap(token -> attached(token, verb(token)));
  }

  /// Purposes, gerunds behind a preposition and clauses of a noun leave the date to what stands
  /// above.
  private boolean passes(int verb) {
    int above = tree.head(verb);
    String relation = tree.token(verb).relation();
    return tree.isInfinitive(verb)
        || tree.isInNounClause(verb) && naming.containsKey(above)
        || above >= 0 && (relation.startsWith("aux") || relation.equals("pcomp"));
  }

  /// The verb that governs the word, itself if it is one.
  private int verb(int token) {
    return tree.upwards(token).stream().filter(tree::isVerb).findFirst().orElse(-1);
  }

  /// The occasion that a verb has as subject, object or complement; for `starting in July` the verb
  /// above, and for `the next is due` the occasion spoken of last.
  private Optional<Integer> carried(int verb) {
    if (!carriers.contains(verb)) {
      return Optional.empty();
    }
    Optional<Integer> carried =
        tree.children(verb).stream()
            .filter(child -> CARRIED.contains(tree.token(child).relation()))
            .flatMap(child -> named(child).stream())
            .findFirst();
    Optional<Integer> subject = tree.subject(verb);
    return carried
        .or(() -> subject.flatMap(this::namedAbove))
        .or(() -> Optional.of(tree.head(verb)).filter(naming::containsKey))
        .or(() -> subject.filter(tree::isReferring).flatMap(token -> lastBefore(verb)));
  }

  /// A clause may have been hung on the last noun of a phrase (`the trial of a banker that opens`).
  private Optional<Integer> namedAbove(int noun) {
    Optional<Integer> named = named(noun);
    if (named.isPresent()) {
      return named;
    }
    for (int token : tree.upwards(noun)) {
      if (naming.containsKey(token)) {
        return Optional.of(token);
      }
      if (tree.isVerb(token)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> lastBefore(int verb) {
    return naming.keySet().stream().filter(token -> token < verb).max(Comparator.naturalOrder());
  }

  /// The naming word at or in a noun phrase: `talks`, `three days of talks`, `due to visit`. What
  /// follows a date as if it explained it is the object (`put off until May the visit`).
  private Optional<Integer> named(int token) {
    if (naming.containsKey(token)) {
      return Optional.of(token);
    }
    for (int child : tree.children(token)) {
      Token word = tree.token(child);
      if (OF.contains(word.lemma()) || INNER.contains(word.relation())) {
        Optional<Integer> named = named(child);
        if (named.isPresent()) {
          return named;
        }
      }
    }
    return Optional.empty();
  }
}
