package org.thaw.evaluation.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thaw.text.Span;

class ClaimsAndConcernsComparisonTest {

  @Test
  void aConcernIsFoundByWhatItIsAboutAndItsSidesAreJudgedApart() {
    Sheets<ConcernLabel> sheets = new Sheets<>(new ConcernComparison());
    String row =
        "{'text':'Lima fears a long strike','concerns':[{'holder':[0,4],'country':'%s','about':[[%d,24]],'towards':null}]}";
    sheets.score(row.formatted("PER", 11), row.formatted("CHL", 13));
    sheets.score(row.formatted("PER", 11), row.formatted("PER", 22));
    assertThat(sheets.of("f1")).isEqualTo(.5);
    assertThat(sheets.of("holder.accuracy")).isZero();
    assertThat(sheets.of("towards.accuracy")).isEqualTo(1);
    assertThat(sheets.of("whole.f1")).isZero();
    assertThat(sheets.mistakes()).containsExactly("wrong holder", "missing", "spurious");
  }

  @Test
  void aStretchIsFoundAtHalfOfItsUnion() {
    Sheets<Span> sheets = new Sheets<>(StretchComparison.questions());
    String row = "{'text':'whether the long truce holds','questions':[[%d,%d]]}";
    sheets.score(row.formatted(0, 28), row.formatted(8, 28));
    sheets.score(row.formatted(0, 28), row.formatted(22, 28));
    assertThat(sheets.of("f1")).isEqualTo(.5);
    assertThat(sheets.of("strict.f1")).isZero();
  }

  @Test
  void aClaimIsItsPairAndItsDirection() {
    Sheets<ClaimLabel> sheets = new Sheets<>(new ClaimComparison());
    String row =
        "{'title':'T','text':'x','claims':[{'pair':['CHL','PER'],'direction':'%s'}],'body':'%s'}";
    sheets.score(row.formatted("easing", "rising"), row.formatted("rising", "rising"));
    sheets.score(row.formatted("easing", "none"), row.formatted("easing", "easing"));
    assertThat(sheets.of("f1")).isEqualTo(.5);
    assertThat(sheets.of("pair.f1")).isEqualTo(1);
    assertThat(sheets.of("body.accuracy")).isEqualTo(.5);
  }

  @Test
  void whoCannotBeToldMustBeLeftOpen() {
    Sheets<PersonLabel> sheets = new Sheets<>(new PeopleComparison());
    String row =
        "{'text':'He met Ana Ruiz','people':[{'span':[0,2],'person':%s,'countries':[]},{'span':[7,15],'person':%s,'countries':['PER']}]}";
    sheets.score(row.formatted("null", "'Ana Ruiz'"), row.formatted("'Juan Paz'", "'Ana Ruiz'"));
    sheets.score(row.formatted("null", "'Ana Ruiz'"), row.formatted("null", "'Eva Ruiz'"));
    assertThat(sheets.of("unresolved.accuracy")).isEqualTo(.5);
    assertThat(sheets.of("p")).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(sheets.of("r")).isEqualTo(.5);
    assertThat(sheets.of("country.accuracy")).isEqualTo(1);
    assertThat(sheets.mistakes()).containsExactly("guessed", "wrong person");
  }

  @Test
  void blocksOfTheBodyAreOneKindWithARoleEach() {
    Sheets<BlockLabel> sheets = new Sheets<>(new SectionComparison());
    String row =
        "{'text':'Top\\n\\nOne\\n\\nTwo','dateline':%s,'blocks':[{'span':[0,3],'role':'%s'},{'span':[5,8],'role':'main'},{'span':[10,13],'role':'%s'}]}";
    sheets.score(
        row.formatted("'LIMA'", "kicker", "background"), row.formatted("null", "footer", "main"));
    assertThat(sheets.of("kind.accuracy")).isEqualTo(1);
    assertThat(sheets.of("role.accuracy")).isEqualTo(.5);
    assertThat(sheets.of("background.f1")).isZero();
    assertThat(sheets.of("dateline.f1")).isZero();
    assertThat(sheets.mistakes()).isEqualTo(List.of("background read as main"));
  }
}
