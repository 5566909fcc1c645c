package org.thaw.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thaw.finding.Actor;
import org.thaw.mention.Mentions;
import org.thaw.mention.Parsed;

class SettingTest {

  private static final Mentions TOLD =
      Parsed.mentions("Chad warned/VBD Peru .", "Chad left/VBD .", "The/DT army/NN spoke/VBD .");

  @Test
  void theStateToldOfMostIsTheScene() {
    assertThat(new Setting(TOLD, 2).state().flatMap(Actor::country)).contains("TCD");
  }

  @Test
  void ofTwoStatesToldOfAlikeNeitherIs() {
    assertThat(new Setting(TOLD, 1).state()).isEqualTo(Optional.empty());
  }

  @Test
  void besideOneStateStandsTheOther() {
    assertThat(new Setting(TOLD, 2).beside(List.of("TCD")).flatMap(Actor::country)).contains("PER");
    assertThat(new Setting(TOLD, 2).beside(List.of())).isEmpty();
  }
}
