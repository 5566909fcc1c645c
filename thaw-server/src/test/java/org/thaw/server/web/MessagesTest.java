package org.thaw.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.thaw.finding.EventType;
import org.thaw.finding.Measure;
import org.thaw.finding.Sector;

class MessagesTest {

  private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);
  private static final ResourceBundle SPANISH = bundle(Locale.of("es"));

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(SPANISH.keySet()).isEqualTo(ENGLISH.keySet());
  }

  @Test
  void everyMessageIsAPatternWithTheSameArguments() {
    for (String key : ENGLISH.keySet()) {
      assertThat(new MessageFormat(SPANISH.getString(key)).getFormatsByArgumentIndex().length)
          .as(key)
          .isEqualTo(new MessageFormat(ENGLISH.getString(key)).getFormatsByArgumentIndex().length);
    }
  }

  @Test
  void everyTypeOfEventAndMeasureHasAName() {
    for (EventType type : EventType.values()) {
      assertThat(ENGLISH.containsKey("event." + type)).as(type.name()).isTrue();
    }
    for (Measure.Kind kind : Measure.Kind.values()) {
      assertThat(ENGLISH.containsKey("measure." + kind.word())).as(kind.word()).isTrue();
    }
    for (Sector sector : Sector.values()) {
      assertThat(ENGLISH.containsKey("sector." + sector)).as(sector.name()).isTrue();
    }
    for (Measure.State state : Measure.State.values()) {
      assertThat(ENGLISH.containsKey("state." + state)).as(state.name()).isTrue();
    }
  }

  @Test
  void noneOfAThingIsToldAsMany() {
    assertThat(MessageFormat.format(ENGLISH.getString("search.found"), 0))
        .isEqualTo("0 articles found");
    assertThat(MessageFormat.format(SPANISH.getString("search.found"), 0))
        .isEqualTo("0 artículos encontrados");
    assertThat(MessageFormat.format(ENGLISH.getString("search.found"), 1))
        .isEqualTo("1 article found");
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "org.thaw.server.messages",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
