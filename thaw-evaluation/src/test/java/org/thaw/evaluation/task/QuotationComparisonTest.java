package org.thaw.evaluation.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QuotationComparisonTest {
  private static final String GOLD =
      "{'text':'%s','quotations':[{'source':[0,4],'content':[10,20],'mode':'direct'},"
          + "{'source':[0,4],'content':[30,40],'mode':'indirect'}]}";
  private static final String TEXT = "a".repeat(60);

  private final Sheets<QuotationLabel> sheets = new Sheets<>(new QuotationComparison());

  private void score(String found) {
    sheets.score(GOLD.formatted(TEXT), "{'text':'%s','quotations':[%s]}".formatted(TEXT, found));
  }

  @Test
  void aQuarterOfTheUnionIsNotEnoughAndAHalfIs() {
    score(
        "{'source':[2,3],'content':[10,15],'mode':'direct'},"
            + "{'source':[0,4],'content':[38,48],'mode':'indirect'}");
    assertThat(sheets.of("content.f1")).isEqualTo(.5);
    assertThat(sheets.of("content.f1.strict")).isZero();
    assertThat(sheets.of("source.accuracy")).isEqualTo(1);
    assertThat(sheets.of("endToEnd")).isEqualTo(.5);
  }

  @Test
  void theSourceMustShareWords() {
    score("{'source':[5,9],'content':[10,20],'mode':'direct'}");
    assertThat(sheets.of("content.r")).isEqualTo(.5);
    assertThat(sheets.of("content.p")).isEqualTo(1);
    assertThat(sheets.of("source.accuracy")).isZero();
    assertThat(sheets.of("endToEnd")).isZero();
    assertThat(sheets.of("direct.endToEnd")).isZero();
    assertThat(sheets.mistakes()).containsExactly("missing indirect", "wrong source");
  }

  @Test
  void aModeReadAsAnotherDoesNotCostItsOwnRecall() {
    score(
        "{'source':[0,4],'content':[10,20],'mode':'mixed'},"
            + "{'source':[0,4],'content':[30,40],'mode':'indirect'},"
            + "{'source':[0,4],'content':[50,60],'mode':'direct'}");
    // Direct: the gold one is found (as mixed), one found as direct has no gold.
    assertThat(sheets.of("direct.f1")).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(sheets.of("indirect.f1")).isEqualTo(1);
    assertThat(sheets.of("content.f1")).isCloseTo(.8, within(1e-9));
  }

  @Test
  void noSourceIsRightWhereTheGoldHasNone() {
    sheets.score(
        "{'text':'%s','quotations':[{'source':null,'content':[0,9],'mode':'direct'}]}"
            .formatted(TEXT),
        "{'text':'%s','quotations':[{'content':[0,9],'mode':'direct'}]}".formatted(TEXT));
    assertThat(sheets.of("endToEnd")).isEqualTo(1);
  }
}
