package org.thaw.evaluation.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StateComparisonTest {

  @Test
  void aMeasureIsFoundByKindImposerAndTargetAndItsStateJudgedApart() {
    Sheets<MeasureLabel> sheets = new Sheets<>(new MeasureComparison());
    sheets.score(
        "{'text':'x','measures':[{'kind':'tariff','imposer':'USA','target':'COL','state':'THREATENED'},"
            + "{'kind':'visa-revocation','imposer':'USA','target':'COL','state':'IN_FORCE'},"
            + "{'kind':'trade-ban','imposer':'RUS','target':null,'state':'IN_FORCE'}]}",
        "{'text':'x','measures':[{'kind':'tariff','imposer':'USA','target':'COL','state':'ANNOUNCED'},"
            + "{'kind':'visa-revocation','imposer':'COL','target':'USA','state':'IN_FORCE'},"
            + "{'kind':'trade-ban','imposer':'RUS','state':'IN_FORCE'}]}");
    assertThat(sheets.of("f1")).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(sheets.of("state.accuracy")).isEqualTo(.5);
    assertThat(sheets.of("kind.f1")).isEqualTo(1);
    assertThat(sheets.of("whole.f1")).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(sheets.mistakes())
        .containsExactlyInAnyOrder("THREATENED read as ANNOUNCED", "wrong states named");
  }

  @Test
  void anAppointmentIsFoundByDayAndPrecision() {
    Sheets<AppointmentLabel> sheets = new Sheets<>(new AppointmentComparison());
    String row =
        "{'text':'x','appointments':[{'start':'2026-02-02','precision':'%s','status':'%s','countries':['%s']}]}";
    sheets.score(
        row.formatted("week", "confirmed", "IRN"), row.formatted("day", "confirmed", "IRN"));
    assertThat(sheets.of("f1")).isZero();
    sheets.score(row.formatted("week", "held", "IRN"), row.formatted("week", "cancelled", "IRN"));
    sheets.score(row.formatted("week", "held", "IRN"), row.formatted("week", "held", "IRQ"));
    assertThat(sheets.of("p")).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(sheets.of("state.accuracy")).isEqualTo(.5);
    assertThat(sheets.of("countries.accuracy")).isEqualTo(.5);
    assertThat(sheets.of("whole.f1")).isZero();
  }

  @Test
  void aPlaceIsNearWithin161Kilometres() {
    Sheets<PlaceLabel> sheets = new Sheets<>(new PlaceComparison());
    String row = "{'text':'Bogotá Lima Quito','places':[%s]}";
    sheets.score(
        row.formatted(
            "{'span':[0,6],'country':'COL','lat':4.61,'lon':-74.08},"
                + "{'span':[7,11],'country':'PER','lat':-12.04,'lon':-77.03},"
                + "{'span':[12,17],'country':'ECU','lat':-0.22,'lon':-78.5}"),
        row.formatted(
            "{'span':[0,6],'country':'COL','lat':5.9,'lon':-74.08},"
                + "{'span':[7,11],'country':'USA','lat':40.74,'lon':-84.1}"));
    // 1.29 degrees of latitude are 143 km.
    assertThat(sheets.of("country.accuracy")).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(sheets.of("acc161")).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(sheets.mistakes()).containsExactly("wrong country", "missing place");
  }
}
