package org.thaw.time;

import static org.thaw.time.Timex.bare;

import java.util.List;
import java.util.Optional;
import org.thaw.finding.TimeExpression.Type;

/// How Spanish says that something was, is or will be without saying when: `ahora`,
/// `recientemente`, `en el futuro`; with the values of TIMEX3.
final class SpanishVagueRules {

  private SpanishVagueRules() {}

  static List<TimeRule> rules() {
    return List.of(
        TimeRule.of(
            "hace-vago",
            "\\bhace\\s+(?:mucho|poco|tiempo|mucho tiempo|poco"
                + " tiempo|años|meses|semanas|décadas)\\b",
            (m, c) -> Optional.of(bare(Type.DATE, "PAST_REF"))),
        TimeRule.of(
            "ahora",
            "\\b(?:ahora mismo|ahora|actualmente|en la actualidad|hoy en día|en estos momentos|por"
                + " el momento|de momento)\\b",
            (m, c) -> Optional.of(bare(Type.DATE, "PRESENT_REF"))),
        TimeRule.of(
            "recientemente",
            "\\b(?:recientemente|últimamente|anteriormente|en el pasado|antes(?=\\s*[.,;]))\\b",
            (m, c) -> Optional.of(bare(Type.DATE, "PAST_REF"))),
        TimeRule.of(
            "pronto",
            "\\b(?:en breve|próximamente|el futuro|pronto)\\b",
            (m, c) -> Optional.of(bare(Type.DATE, "FUTURE_REF"))));
  }
}
