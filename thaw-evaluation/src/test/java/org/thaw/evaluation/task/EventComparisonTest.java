package org.thaw.evaluation.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thaw.evaluation.gold.GoldRow;

class EventComparisonTest {
  private static final String TWO =
      "{'text':'x','events':[{'type':'ACCUSE','actors':['USA'],'recipients':['COL'],'realis':'actual'},"
          + "{'type':'SANCTION','actors':['USA'],'recipients':['COL','CUB'],'realis':'future'}]}";

  private final Sheets<EventLabel> sheets = new Sheets<>(new EventComparison());

  @Test
  void whatIsTheSameScoresOneThroughout() {
    sheets.score(TWO, TWO);
    assertThat(sheets.names())
        .containsExactly(
            "type.p",
            "type.r",
            "type.f1",
            "actor.f1",
            "recipient.f1",
            "triple.f1",
            "quad.accuracy",
            "actual.f1",
            "realis.accuracy")
        .allSatisfy(name -> assertThat(sheets.of(name)).isEqualTo(1));
    assertThat(sheets.mistakes()).isEmpty();
  }

  @Test
  void typesCountAsAMultisetOfTheSentence() {
    sheets.score(
        TWO,
        "{'text':'x','events':[{'type':'ACCUSE','actors':['USA'],'recipients':['COL'],'realis':'actual'},"
            + "{'type':'ACCUSE','actors':['USA'],'recipients':['COL'],'realis':'actual'},"
            + "{'type':'CONSULT','actors':['USA'],'recipients':[],'realis':'actual'}]}");
    assertThat(sheets.of("type.p")).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(sheets.of("type.r")).isEqualTo(.5);
    assertThat(sheets.of("type.f1")).isCloseTo(.4, within(1e-9));
    assertThat(sheets.of("actor.f1")).isEqualTo(1);
    assertThat(sheets.of("recipient.f1")).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(sheets.of("triple.f1")).isCloseTo(.4, within(1e-9));
    assertThat(sheets.of("quad.accuracy")).isEqualTo(.5);
    assertThat(sheets.of("actual.f1")).isCloseTo(.5, within(1e-9));
    assertThat(sheets.mistakes()).contains("SANCTION read as ACCUSE", "spurious CONSULT");
  }

  @Test
  void aTripleNeedsAnActorAndARecipientAndAnEmptySideAnEmptyOne() {
    String meeting =
        "{'text':'x','events':[{'type':'CONSULT','actors':['IRN','OMN'],'recipients':[]}]}";
    sheets.score(
        meeting,
        "{'text':'x','events':[{'type':'CONSULT','actors':['IRN'],'recipients':['OMN']}]}");
    assertThat(sheets.of("triple.f1")).isZero();
    sheets.score(
        meeting, "{'text':'x','events':[{'type':'CONSULT','actors':['OMN'],'recipients':[]}]}");
    assertThat(sheets.of("triple.f1")).isEqualTo(.5);
    assertThat(sheets.of("type.f1")).isEqualTo(1);
  }

  @Test
  void anyOfSeveralTypesIsRight() {
    sheets.score(
        "{'text':'x','typeAny':['CONCEDE','RETREAT'],'events':[{'type':'CONCEDE','actors':[],'recipients':[]},"
            + "{'type':'ACCUSE','actors':[],'recipients':[]}]}",
        "{'text':'x','events':[{'type':'RETREAT','actors':[],'recipients':[]},"
            + "{'type':'ACCUSE','actors':[],'recipients':[]}]}");
    assertThat(sheets.of("type.f1")).isEqualTo(1);
    assertThat(sheets.of("triple.f1")).isEqualTo(1);
  }

  @Test
  void namesOfOlderDraftsAreRead() {
    sheets.score(
        "{'text':'x','events':[{'type':'YIELD','actors':[],'recipients':[]},"
            + "{'type':'DEMAND','actors':[],'recipients':[]},{'type':'FIGHT','actors':[],'recipients':[]}]}",
        "{'text':'x','events':[{'type':'RETREAT','actors':[],'recipients':[]},"
            + "{'type':'REQUEST','actors':[],'recipients':[]},{'type':'ASSAULT','actors':[],'recipients':[]}]}");
    assertThat(sheets.of("type.f1")).isEqualTo(1);
  }

  @Test
  void aGivenPairIsScoredByItsTypeAlone() {
    String row = "{'text':'x','pair':{'source':[0,1],'target':[0,1]},'events':[{'type':'%s'}]}";
    sheets.score(row.formatted("AID"), row.formatted("AID"));
    sheets.score(row.formatted("AID"), row.formatted("COOPERATE"));
    sheets.score(row.formatted("AID"), row.formatted("ASSAULT"));
    sheets.score(row.formatted("AID"), "{'text':'x','events':[]}");
    assertThat(sheets.names()).containsExactly("type.accuracy", "quad.accuracy");
    assertThat(sheets.of("type.accuracy")).isEqualTo(.25);
    assertThat(sheets.of("quad.accuracy")).isEqualTo(.5);
  }

  @Test
  void ofSeveralFindingsTheBestIsKept() {
    EventComparison comparison = new EventComparison();
    GoldRow gold =
        Sheets.row("{'text':'x','events':[{'type':'AID','actors':['USA'],'recipients':['EGY']}]}");
    GoldRow found =
        Sheets.row(
            "{'text':'x','events':[{'type':'ACCUSE','actors':['USA'],'recipients':['EGY']},"
                + "{'type':'AID','actors':['FRA'],'recipients':['EGY']}]}");
    List<EventLabel> best = comparison.best(comparison.gold(gold), comparison.gold(found));
    assertThat(best).singleElement().extracting(EventLabel::word).isEqualTo("AID");
  }

  @Test
  void anUnknownTypeIsRefusedWithItsPlace() {
    GoldRow row = Sheets.row("{'text':'x','events':[{'type':'SMILE'}]}");
    assertThatThrownBy(() -> new EventComparison().gold(row))
        .hasMessageContaining("test:1")
        .hasMessageContaining("SMILE");
  }
}
