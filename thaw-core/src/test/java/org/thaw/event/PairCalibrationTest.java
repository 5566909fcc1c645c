package org.thaw.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thaw.finding.EventType;

class PairCalibrationTest {

  private static final double PENALTY = 0.005;

  @Test
  void whatFeaturesTellIsTypedRightInTextsThatWereNotLearntFrom() {
    PairCalibration pairs = new PairCalibration(PENALTY);
    for (int i = 0; i < 40; i++) {
      boolean aid = i % 2 == 0;
      pairs.add(
          "told",
          "text " + i,
          Set.of(aid ? "act:AID" : "act:ACCUSE"),
          Set.of(aid ? EventType.AID : EventType.ACCUSE));
    }

    assertThat(pairs.accuracyInFolds()).containsEntry("told", 1.0);
  }

  @Test
  void aFeatureOfOneTextAloneHelpsNoOther() {
    PairCalibration pairs = new PairCalibration(PENALTY);
    for (int i = 0; i < 40; i++) {
      boolean aid = i % 4 == 0;
      for (int again = 0; again < 3; again++) {
        pairs.add(
            "learnt by heart",
            "text " + i,
            Set.of("word " + i),
            Set.of(aid ? EventType.AID : EventType.ACCUSE));
      }
    }

    assertThat(pairs.accuracyInFolds().get("learnt by heart")).isEqualTo(0.75);
  }
}
