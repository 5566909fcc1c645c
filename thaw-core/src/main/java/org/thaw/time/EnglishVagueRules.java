package org.thaw.time;

import static org.thaw.time.EnglishPatterns.NAMES;
import static org.thaw.time.Timex.bare;

import java.util.List;
import java.util.Optional;
import org.thaw.finding.TimeExpression.Type;

/// How English says that something was, is or will be without saying when: `now`, `recently`, `in
/// the future`. The values are those of TIMEX3: `PAST_REF`, `PRESENT_REF`, `FUTURE_REF`.
final class EnglishVagueRules {

  private EnglishVagueRules() {}

  static List<TimeRule> rules() {
    return List.of(
        TimeRule.of(
            "vague-past",
            "\\brecent(?:\\s+(?:days|weeks|months|years|decades|times|memory|history))?\\b",
            (m, c) -> Optional.of(bare(Type.DATE, "PAST_REF"))),
        TimeRule.of(
            "vague-future",
            "\\b(?:the\\s+)?(?:coming)\\s+(?<unit>hours|days|weeks|months|years)\\b",
            (m, c) -> Optional.of(bare(Type.DATE, "FUTURE_REF"))),
        TimeRule.of(
            "long-ago",
            "\\b(?:a\\s+long\\s+time|long|years|decades|centuries|months|weeks)\\s+ago\\b",
            (m, c) -> Optional.of(bare(Type.DATE, "PAST_REF"))),
        TimeRule.of(
            "now",
            "\\b(?:now|currently|nowadays|at present|at the moment|right now|at this time|these"
                + " days)\\b(?!\\s+that\\b)",
            (m, c) -> Optional.of(bare(Type.DATE, "PRESENT_REF"))),
        TimeRule.of(
            "to-date",
            "(?<=\\w )(?<span>to\\s+date)(?=\\s*[.,;?!)]|$)",
            (m, c) -> Optional.of(bare(Type.DATE, "PRESENT_REF"))),
        TimeRule.of(
            "recently",
            "\\b(?:recently|lately|not long ago|just now)\\b",
            (m, c) -> Optional.of(bare(Type.DATE, "PAST_REF"))),
        TimeRule.of(
            "the-past",
            "(?<=\\bin )(?<span>the past)\\b(?!\\s+(?:\\w+\\s+)?" + NAMES.unit() + ")",
            (m, c) -> Optional.of(bare(Type.DATE, "PAST_REF"))),
        TimeRule.of(
            "soon",
            "\\b(?:the (?:near |foreseeable )?future|the long run|the short term)\\b",
            (m, c) -> Optional.of(bare(Type.DATE, "FUTURE_REF"))));
  }
}
