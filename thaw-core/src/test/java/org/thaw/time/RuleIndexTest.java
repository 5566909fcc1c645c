package org.thaw.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

class RuleIndexTest {

  private static final String ENGLISH =
      "On Nov. 10, 2025, in the third quarter, two weeks ago, at 9:30 p.m. EST Tuesday; since"
          + " last fall, every other Monday (6/7), 9/11, the week of May 4, by year's end.";
  private static final String SPANISH =
      "El 3 de mayo de 2026, hace tres semanas, a las 9.30 de la noche del martes; cada lunes,"
          + " 31-dic-1994, a mediados de junio, de hoy en ocho, en la primera semana de 2025.";

  @Test
  void noRuleIsLeftOutWhereItMatches() {
    agree(EnglishTimeRules.rules(), ENGLISH);
    agree(SpanishTimeRules.rules(), SPANISH);
  }

  @Test
  void mostRulesAreLeftOutWhereNoTimeBegins() {
    RuleIndex index = new RuleIndex(EnglishTimeRules.rules());
    String text = "Kremlin";
    assertThat(index.startingAt(text, 0, text.length()).cardinality()).isLessThan(10);
  }

  private static void agree(List<TimeRule> rules, String text) {
    RuleIndex index = new RuleIndex(rules);
    for (int i = 0; i < rules.size(); i++) {
      Matcher matcher = rules.get(i).pattern().matcher(text);
      while (matcher.find()) {
        String words = rules.get(i).name() + ": " + matcher.group();
        assertThat(RuleIndex.isStart(text, matcher.start())).as(words).isTrue();
        assertThat(index.startingAt(text, matcher.start(), text.length()).get(i))
            .as(words)
            .isTrue();
      }
    }
  }
}
