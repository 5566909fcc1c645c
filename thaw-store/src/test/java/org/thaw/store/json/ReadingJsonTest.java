package org.thaw.store.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.reading.Reading;
import org.thaw.testkit.Readings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ReadingJsonTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20260107})
  void everyReadingComesBackAsItWas(long seed) {
    Readings readings = new Readings(seed);
    for (int i = 0; i < 50; i++) {
      Reading reading = readings.next();
      assertThat(ReadingJson.parse(ReadingJson.write(reading))).isEqualTo(reading);
      assertThat(ReadingJson.parse(ReadingJson.writeIndented(reading))).isEqualTo(reading);
    }
  }

  @Test
  void anUnknownValueIsNullAndAnEmptyListIsThere() {
    Readings readings = new Readings(7);
    for (int i = 0; i < 20; i++) {
      JsonNode json = new ObjectMapper().readTree(ReadingJson.write(readings.next()));
      assertThat(json.path("thaw").asString()).isEqualTo("reading/1");
      for (String list :
          new String[] {
            "people",
            "quotations",
            "events",
            "appointments",
            "measures",
            "concerns",
            "questions",
            "relations",
            "warnings"
          }) {
        assertThat(json.path(list).isArray()).as(list).isTrue();
      }
      assertThat(json.path("article").has("url")).isTrue();
      assertThat(json.path("article").has("published")).isTrue();
    }
  }

  @Test
  void whatTwoReadingsBothSayIsHeldOnce() {
    Reading reading = new Readings(7).next();
    String json = ReadingJson.write(reading);
    Reading one = ReadingJson.parse(json);
    Reading other = ReadingJson.parse(json);

    assertThat(other.article().outlet())
        .isEqualTo(reading.article().outlet())
        .isSameAs(one.article().outlet());
    assertThat(other.coder()).isSameAs(one.coder());
  }

  @Test
  void quotedWordsStandInTheText() {
    Reading reading = new Readings(11).next();
    JsonNode json = new ObjectMapper().readTree(ReadingJson.write(reading));
    String text = json.path("article").path("text").asString();
    for (JsonNode quotation : json.path("quotations")) {
      JsonNode span = quotation.path("contentSpan");
      assertThat(quotation.path("content").asString())
          .isEqualTo(text.substring(span.path(0).intValue(), span.path(1).intValue()));
    }
  }

  @Test
  void anotherContractIsRefusedByName() {
    assertThatThrownBy(() -> ReadingJson.parse("{\"thaw\":\"relation/1\"}"))
        .hasMessageContaining("relation/1");
  }
}
