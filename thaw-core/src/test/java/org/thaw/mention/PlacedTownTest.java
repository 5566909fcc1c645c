package org.thaw.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.knowledge.Knowledge;

class PlacedTownTest {

  private static final Knowledge KNOWLEDGE = Knowledge.load();

  @ParameterizedTest
  @CsvSource({
    "en, In Ryazan sirens wailed, 1",
    "en, a depot near Ryazan burned, 3",
    "en, the Port of Derbent closed, 3",
    "es, En Samara hubo sirenas, 1"
  })
  void aTownIsWhereTheWordsBeforeSayIt(String language, String text, int at) {
    assertThat(PlacedTown.at(KNOWLEDGE, language, words(text), at)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in Ryazan Square crowds gathered",
        "in Ryazan 's second term",
        "in Independence Square crowds gathered",
        "in Independence day speeches",
        "in Bush country",
        "en Libertad y paz",
        "near Union Station"
      })
  void aWordThatGoesOnOrMeansAnotherThingIsNoTown(String text) {
    assertThat(PlacedTown.at(KNOWLEDGE, "en", words(text), 1)).isEmpty();
  }

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }
}
