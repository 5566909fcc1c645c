package org.thaw.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PronounResolverTest {

  private static final String MEET =
      "President James Okello of/IN Uganda met/VBD President Carlos Baxter of/IN Peru .";

  @Test
  void heIsTheOnePersonNamedBefore() {
    Mentions mentions =
        Parsed.mentions("President James Okello of/IN Uganda spoke/VBD .", "He/PRP left/VBD .");
    assertThat(person(mentions)).containsExactly("James Okello");
  }

  @Test
  void itStaysOpenWhichOfTwoHeIs() {
    assertThat(person(Parsed.mentions(MEET, "He/PRP left/VBD ."))).isEmpty();
  }

  @Test
  void sheIsNobodyWithAMansName() {
    Mentions mentions =
        Parsed.mentions("President James Okello of/IN Uganda spoke/VBD .", "She/PRP left/VBD .");
    assertThat(person(mentions)).isEmpty();
  }

  @Test
  void anItBehindAnotherIsTheSame() {
    String refused = "Peru/NNP/nsubj/1 refused/VBD/root/-1 .";
    String went = "It/PRP/nsubj/1 stayed/VBD/root/-1 silent .";
    assertThat(countries(Parsed.mentions(refused, went, went))).containsExactly("PER", "PER");
  }

  @Test
  void anItThatActsIsTheStateBefore() {
    String refused = "Peru/NNP/nsubj/1 refused/VBD/root/-1 .";
    String accused = "It/PRP/nsubj/1 accused/VBD/root/-1 Chile .";
    String seemed = "It/PRP/nsubj/1 seem/VBD/root/-1 late .";
    assertThat(countries(Parsed.mentions(refused, accused))).containsExactly("PER");
    assertThat(countries(Parsed.mentions(refused, seemed))).isEmpty();
  }

  private static List<String> countries(Mentions mentions) {
    return mentions.all().stream()
        .filter(mention -> mention.kind() == Mention.Kind.PRONOUN)
        .flatMap(mention -> mention.actor().stream())
        .flatMap(actor -> actor.country().stream())
        .toList();
  }

  private static List<String> person(Mentions mentions) {
    return mentions.all().stream()
        .filter(mention -> mention.kind() == Mention.Kind.PRONOUN)
        .flatMap(mention -> mention.person().stream())
        .toList();
  }
}
