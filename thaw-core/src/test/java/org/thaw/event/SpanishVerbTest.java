package org.thaw.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanishVerbTest {

  @ParameterizedTest
  @CsvSource({
    "levantará, levantar, FUTURE",
    "podría, poder, CONDITIONAL",
    "quería, querer, PAST",
    "impuso, imponer, PAST",
    "anuncia, anunciar, PRESENT",
    "levanta, levantar, PRESENT",
    "pida, pedir, PRESENT",
    "reunirse, reunir, INFINITIVE",
    "impuesta, imponer, PARTICIPLE",
    "revocados, revocar, PARTICIPLE",
    "acusándolo, acusar, GERUND"
  })
  void endingsTellTheForm(String form, String lemma, SpanishVerb expected) {
    assertThat(SpanishVerb.of(form, lemma)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "retire, retirar, true",
    "retira, retirar, false",
    "ceda, ceder, true",
    "cediera, ceder, true"
  })
  void wishesHaveTheirOwnVowel(String form, String lemma, boolean expected) {
    assertThat(SpanishVerb.isSubjunctive(form, lemma)).isEqualTo(expected);
  }
}
