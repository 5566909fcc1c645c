package org.thaw.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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
            List.of("event:attack"));

    assertThat(Composition.load().of(Operator.DENY, attack))
        .isEqualTo(new Composition.Result.Keeps(Optional.of(Realis.NEGATED)));
    assertThat(Composition.load().of(Operator.ASK, attack))
        .isEqualTo(new Composition.Result.Becomes(Meaning.Codes.parse("REQUEST.change")));
  }
}
