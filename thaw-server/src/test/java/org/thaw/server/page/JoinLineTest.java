package org.thaw.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JoinLineTest {

  @Test
  void theReasonsOfTheClustererAreTakenApart() {
    assertThat(JoinLine.of("shares raid, Nicolas Maduro, VEN with 7e2936e3764962c8 (97% sure)"))
        .contains(new JoinLine("shares", List.of("raid", "Nicolas Maduro", "VEN"), 97));
    assertThat(JoinLine.of("repeats 80% of the words"))
        .contains(new JoinLine("copy", List.of(), 80));
    assertThat(JoinLine.of("first report").orElseThrow().kind()).isEqualTo("first");
    assertThat(JoinLine.of("for another reason")).isEmpty();
  }

  @Test
  void nothingSharedByNameIsSaidAsLikeness() {
    assertThat(JoinLine.of("shares  with 7e2936e3764962c8 (40% sure)").orElseThrow())
        .isEqualTo(new JoinLine("like", List.of(), 40));
  }
}
