package org.thaw.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfficeNamesTest {

  private static final Locale SPANISH = Locale.of("es");

  @Test
  void anOfficeHasTheNameThatThePagesLanguageGivesIt() {
    assertThat(OfficeNames.of(Optional.empty(), List.of("Prime Minister"), SPANISH))
        .containsExactly("primer ministro");
    assertThat(OfficeNames.of(Optional.empty(), List.of("primer ministro"), Locale.ENGLISH))
        .containsExactly("prime minister");
  }

  @Test
  void aPersonOfTheTableHasTheirOwnOfficeOnce() {
    assertThat(
            OfficeNames.of(
                Optional.of("mike-eman--prime-minister-2025"),
                List.of("prime minister", "primer ministro"),
                SPANISH))
        .containsExactly("primer ministro");
  }

  @Test
  void anOfficeThatNobodyKnowsStays() {
    assertThat(OfficeNames.of(Optional.of("someone"), List.of("keeper of the lamp"), SPANISH))
        .containsExactly("keeper of the lamp");
  }
}
