package org.thaw.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.finding.EventType;
import org.thaw.finding.Realis;

class LexiconTest {

  private final Lexicon lexicon = Lexicon.of("en");

  @Test
  void itIsBroadEnoughForTheNews() {
    List<Integer> sizes = lexicon.sizes();

    assertThat(sizes.get(0)).as("senses of verbs").isGreaterThanOrEqualTo(900);
    assertThat(sizes.get(1)).as("senses of nouns").isGreaterThanOrEqualTo(500);
  }

  @Test
  void aRowReadsIntoConditionsMeaningAndPlaces() {
    Sense recall =
        lexicon.verbs("recall").stream()
            .filter(sense -> sense.meaning() instanceof Meaning.Codes)
            .findFirst()
            .orElseThrow();

    assertThat(recall.meaning())
        .isEqualTo(new Meaning.Codes(EventType.SANCTION, Optional.of("withdraw")));
    assertThat(recall.when()).extracting(Condition::slot).containsExactly("obj");
    assertThat(recall.recipients()).startsWith("to");
  }

  @ParameterizedTest
  @ValueSource(strings = {"verbs.en", "nouns.en", "verbs.es", "nouns.es"})
  void everyRowCanWinForEachOfItsWords(String table) {
    Lexicon words = Lexicon.of(table.substring(table.length() - 2));
    List<String> never = new ArrayList<>();
    for (String lemma : lemmas(table)) {
      List<Sense> senses = table.startsWith("verbs") ? words.verbs(lemma) : words.nouns(lemma);
      for (int i = 0; i < senses.size(); i++) {
        for (int j = 0; j < senses.size(); j++) {
          Sense one = senses.get(i);
          Sense other = senses.get(j);
          boolean first = other.weight() > one.weight() || other.weight() == one.weight() && j < i;
          if (i != j && first && holdsWhenever(one, other)) {
            never.add(lemma + ": " + one.rule() + " never wins over " + other.rule());
          }
        }
      }
    }
    assertThat(never).isEmpty();
  }

  private static Set<String> lemmas(String table) {
    return Table.read(table + ".tsv", 5).stream()
        .flatMap(row -> Stream.of(row.get(0).split(", *")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// True if the conditions of `wider` hold wherever those of `narrower` do.
  private static boolean holdsWhenever(Sense narrower, Sense wider) {
    boolean particle = narrower.when().stream().anyMatch(when -> when.slot().equals("prt"));
    return wider.when().stream()
            .allMatch(w -> narrower.when().stream().anyMatch(n -> follows(n, w)))
        && (!particle || wider.when().stream().anyMatch(when -> when.slot().equals("prt")));
  }

  private static boolean follows(Condition given, Condition asked) {
    if (!given.slots().equals(asked.slots()) || given.absent() != asked.absent()) {
      return false;
    }
    return given.absent()
        ? given.fillers().isEmpty()
            || given.fillers().containsAll(asked.fillers()) && !asked.fillers().isEmpty()
        : asked.fillers().isEmpty()
            || !given.fillers().isEmpty() && asked.fillers().containsAll(given.fillers());
  }

  @Test
  void everyRowOfTheTablesCanBeRead() {
    assertThat(lexicon.isIn("embargo", "MEASURE")).isTrue();
    assertThat(lexicon.isIn("embargo", "NO-SUCH-CLASS")).isFalse();
    assertThat(Composition.load().ofNothing(Operator.THREATEN))
        .isEqualTo(new Composition.Result.Becomes(Meaning.Codes.parse("THREATEN")));
  }

  @Test
  void whatIsDeniedIsKeptAsNegated() {
    Act attack =
        new Act(
            EventType.ASSAULT,
            Optional.empty(),
            List.of(),
            3,
            List.of(3),
            List.of(0),
            List.of(),
            false,
            List.of(),
            Realis.ACTUAL,
            0,
            List.of("event:attack"),
            1);

    assertThat(Composition.load().of(Operator.DENY, attack))
        .isEqualTo(new Composition.Result.Keeps(Optional.of(Realis.NEGATED)));
    assertThat(Composition.load().of(Operator.ASK, attack))
        .isEqualTo(new Composition.Result.Becomes(Meaning.Codes.parse("REQUEST.change")));
  }
}
