package org.thaw.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thaw.text.Span;

class MentionsTest {

  @Test
  void eachSentenceHasItsOwnInTextOrder() {
    Mention first = mention(0, 0);
    Mention third = mention(2, 40);
    Mention fourth = mention(2, 50);
    Mention fifth = mention(5, 90);
    Mentions mentions = new Mentions(List.of(fifth, fourth, first, third), List.of());

    assertThat(mentions.in(0)).containsExactly(first);
    assertThat(mentions.in(1)).isEmpty();
    assertThat(mentions.in(2)).containsExactly(third, fourth);
    assertThat(mentions.in(6)).isEmpty();
    assertThat(mentions.in(-3, 5)).containsExactly(first, third, fourth);
  }

  private static Mention mention(int sentence, int start) {
    return new Mention(
        new Span(start, start + 4),
        sentence,
        0,
        Mention.Kind.COUNTRY,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
