package org.thaw.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConjugationTest {

  @ParameterizedTest
  @MethodSource("examples")
  void everyRowOfIrregularVerbsHasTheFormsOfItsExample(String example) {
    String[] parts = example.split(": ");
    assertThat(forms(parts[0])).contains(parts[1].split(" "));
  }

  static Stream<String> examples() {
    return IrregularVerbs.load().verbs().stream().map(IrregularVerbs.Verb::reads);
  }

  @ParameterizedTest
  @CsvSource({
    "negar, niega", "pedir, pidieron", "morir, muriendo", "construir, construye", "atacar, ataque",
    "llegar, lleguen", "lanzar, lance", "recoger, recoja", "enviar, envía", "firmar, firmarían"
  })
  void aRegularVerbChangesItsStemAndItsSpelling(String infinitive, String form) {
    assertThat(forms(infinitive)).contains(form);
  }

  @Test
  void volverDoesNotGoAsVerDoes() {
    assertThat(forms("volver")).contains("vuelto").doesNotContain("volvisto", "volveo");
  }

  private static List<String> forms(String infinitive) {
    return Conjugation.of(infinitive).stream().map(Conjugation.Form::form).toList();
  }
}
