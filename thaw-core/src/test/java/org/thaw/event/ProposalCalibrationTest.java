package org.thaw.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thaw.finding.EventType;

class ProposalCalibrationTest {

  private static final double LEAST = 0.5;

  @Test
  void whatStandsAroundAVerbIsLearntFromOtherArticles() {
    ProposalCalibration calibration = new ProposalCalibration();
    for (int i = 0; i < 60; i++) {
      calibration.add(verb(i, "subj=party", "obj@SITES", Set.of(EventType.ASSAULT)));
      calibration.add(verb(i, "subj=party", "obj@FOOD", Set.of()));
    }

    assertThat(calibration.inFolds(LEAST))
        .containsEntry("hidden", new ProposalCalibration.Score(60, 60, 60));
  }

  @Test
  void aVerbOfNobodyIsNotCounted() {
    ProposalCalibration calibration = new ProposalCalibration();
    for (int i = 0; i < 60; i++) {
      calibration.add(verb(i, "subj=none", "obj@SITES", Set.of(EventType.ASSAULT)));
    }

    assertThat(calibration.inFolds(LEAST)).isEmpty();
  }

  @Test
  void aRowOfTheTableGivesTypesAndNoActTheirWeights() {
    ProposalCalibration calibration = new ProposalCalibration();
    for (int i = 0; i < 60; i++) {
      calibration.add(verb(i, "subj=party", "obj@SITES", Set.of(EventType.ASSAULT)));
      calibration.add(verb(i, "subj=party", "obj@FOOD", Set.of()));
    }

    List<String> rows = calibration.fit();

    assertThat(rows)
        .anyMatch(row -> row.startsWith("obj@SITES\t") && row.matches(".*ASSAULT [1-9].*"))
        .anyMatch(row -> row.startsWith("obj@FOOD\t") && row.matches(".* - [1-9].*"));
  }

  private static ProposalCalibration.Verb verb(
      int article, String subject, String object, Set<EventType> right) {
    return new ProposalCalibration.Verb("article " + article, true, Set.of(subject, object), right);
  }
}
