package org.thaw.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

  @Test
  void thePagesHoldAllLinesOnce() {
    Sheet second = Sheet.of("2", 1_201, 500);

    assertThat(second.from()).isEqualTo(500);
    assertThat(second.links())
        .extracting(Sheet.Link::span)
        .containsExactly("1–500", "501–1000", "1001–1201");
    assertThat(second.beside(second.links(), 1)).map(Sheet.Link::number).contains(3);
    assertThat(second.beside(second.links(), -2)).isEmpty();
  }

  @Test
  void whatIsShortHasOnePageAndNoLinks() {
    assertThat(Sheet.of("1", 500, 500).links()).isEmpty();
    assertThat(Sheet.of("1", 0, 500).from()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "4", "-1", "two", "99999999999", "1.0"})
  void aPageThatIsNoneIsRefusedInOneLine(String number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sheet.of(number, 1_201, 500))
        .withMessage("page is a number from 1 to 3: %s", number);
  }
}
