package org.thaw.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JoiningTest {

  @Test
  void saysWhatIsSharedAndHowSureItIs() {
    Joining joining = Joining.with("7e29", List.of("raid", "Nicolas Maduro", "VEN"), 0.97);
    assertThat(joining.kind()).isEqualTo(Joining.Kind.SHARES);
    assertThat(joining.inWords())
        .isEqualTo("shares raid, Nicolas Maduro, VEN with 7e29 (97% sure)");
  }

  @Test
  void saysANameOnceAndWhole() {
    List<String> shared = List.of("Sidhu", "Maninder", "25", "Maninder Sidhu", "IND");
    assertThat(Joining.with("7e29", shared, 0.97).shared())
        .containsExactly("Maninder Sidhu", "IND");
  }

  @Test
  void isNeverQuiteSure() {
    assertThat(Joining.with("7e29", List.of("raid"), 1).percent()).isEqualTo(99);
  }

  @Test
  void isLikenessAloneWhereNoWordIsShared() {
    assertThat(Joining.with("7e29", List.of(), 0.4).inWords())
        .isEqualTo("is like others that joined");
  }

  @Test
  void saysHowMuchACopyRepeats() {
    assertThat(Joining.copy(0.804).inWords()).isEqualTo("repeats 80% of the words");
  }
}
