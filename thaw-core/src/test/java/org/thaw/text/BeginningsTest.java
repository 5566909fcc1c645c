package org.thaw.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BeginningsTest {

  private static final long SEED = 20261128;
  private static final int UNICODE =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
  private static final List<Pattern> ANYWHERE =
      List.of(
          Pattern.compile("talks?"),
          Pattern.compile("\\btalks?\\b"),
          Pattern.compile("(?<=un )acuerdo", UNICODE),
          Pattern.compile("(?<!no )acuerdo|pacto"),
          Pattern.compile("\\b(?:acción|árbitro)\\b", UNICODE),
          Pattern.compile("^the", Pattern.MULTILINE),
          Pattern.compile("\\bth(?<=\\bt.)e"),
          Pattern.compile("s\\b,? un"),
          Pattern.compile("(?:no )?deal$"),
          Pattern.compile("x*"));
  private static final List<Pattern> AT_BORDERS =
      List.of(
          Pattern.compile("\\b(?:acción|[áé]rbitro)", UNICODE),
          Pattern.compile("\\btalk|\\bthe\\b"),
          Pattern.compile("\\b, un"),
          Pattern.compile("\\b(?:deal|pacto)$"));
  private static final List<String> PIECES =
      List.of(
          "talk", "s", " ", ", ", "un ", "no ", "acuerdo", "ación", "ár", "\n", "the", "deal", "x",
          "árbitro", "pacto", "_", "9");

  @Test
  void noPatternIsLeftOutOfATextThatItMatches() {
    Random random = new Random(SEED);
    for (List<Pattern> patterns : List.of(ANYWHERE, AT_BORDERS)) {
      Beginnings beginnings = new Beginnings(patterns);
      for (int i = 0; i < 2_000; i++) {
        agree(beginnings, patterns, text(random));
      }
    }
  }

  @Test
  void patternsAreLeftOutWhereTheyCannotBegin() {
    BitSet able = new Beginnings(AT_BORDERS).in("Kremlin, una reunión");
    assertThat(able.get(0)).isFalse();
    assertThat(able.get(1)).isFalse();
    assertThat(able.get(2)).isTrue();
  }

  @Test
  void aPatternThatBeginsAtABorderIsNotAskedWithinAWord() {
    assertThat(new Beginnings(List.of(Pattern.compile("\\bart"))).in("party").isEmpty()).isTrue();
  }

  @Test
  void aPatternHasNoSiteWhereItCannotBegin() {
    Sites sites = new Beginnings(AT_BORDERS).sites("a talk, un trato");
    assertThat(sites.of(1)).isEqualTo(BitSet.valueOf(new long[] {1L << 2}));
    assertThat(sites.of(3).isEmpty()).isTrue();
  }

  private static void agree(Beginnings beginnings, List<Pattern> patterns, String text) {
    BitSet able = beginnings.in(text);
    Sites sites = beginnings.sites(text);
    for (int i = 0; i < patterns.size(); i++) {
      Matcher matcher = patterns.get(i).matcher(text);
      String place = "seed " + SEED + ": " + patterns.get(i) + " in '" + text + "'";
      while (matcher.find()) {
        assertThat(able.get(i)).as(place).isTrue();
        if (matcher.start() < text.length()) {
          assertThat(sites.of(i).get(matcher.start())).as(place).isTrue();
        }
        assertThat(beginnings.at(text, matcher.start(), text.length()).get(i)).as(place).isTrue();
      }
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
