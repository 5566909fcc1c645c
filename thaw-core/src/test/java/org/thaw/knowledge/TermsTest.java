package org.thaw.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TermsTest {

  @Test
  void whoLeftOfficeIsOutOfIt() {
    assertThat(Terms.ended("alvaro-uribe--president-2002", LocalDate.of(2025, 7, 30)))
        .contains(LocalDate.of(2010, 8, 7));
    assertThat(Terms.ended("alvaro-uribe--president-2002", LocalDate.of(2005, 7, 30))).isEmpty();
    assertThat(Terms.ended("nobody-of-the-table", LocalDate.of(2005, 7, 30))).isEmpty();
  }

  @Test
  void aCallingIsNoPublicOffice() {
    assertThat(Offices.isPublic("activista")).isFalse();
    assertThat(Offices.isPublic("Lawyer")).isFalse();
    assertThat(Offices.isPublic("deputy foreign minister")).isTrue();
    assertThat(Offices.isPublic("general")).isTrue();
  }
}
