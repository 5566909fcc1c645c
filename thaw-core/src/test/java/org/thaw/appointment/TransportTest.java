package org.thaw.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.appointment.Attachment.Attached;
import org.thaw.text.Span;

/// Trees written down: `form/tag/relation/head`; `*` marks the verb that is taken for an occasion.
class TransportTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Deportees/NNS/nsubj/1 landed/VBD*/root/-1 in/IN/prep/1 Lima/NNP/pobj/2",
        "Lima/NNP/nsubj/1 received/VBD*/root/-1 two/CD/num/3 warships/NNS/dobj/1",
        "The/DT/det/1 frigate/NN/root/-1 that/WDT/nsubj/3 visited/VBD*/relcl/1 Lima/NNP/dobj/3",
        "el/DET/det/1 buque/NOUN/root/-1 que/SCONJ/mark/3 visitó/VERB*/acl:relcl/1 Lima/PROPN/obj/3",
        "entregó/VERB/root/-1 a/ADP/case/3 dos/NUM/nummod/3 cabecillas/NOUN/obj/0 ,/PUNCT/punct/6"
            + " que/SCONJ/mark/6 llegaron/VERB*/parataxis/0"
      })
  void whoIsMovedIsNoParty(String tree) {
    assertThat(isTransport(tree)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ministers/NNS/nsubj/1 landed/VBD*/root/-1 in/IN/prep/1 Lima/NNP/pobj/2",
        "Lima/NNP/nsubj/1 received/VBD*/root/-1 the/DT/det/3 commander/NN/dobj/1 of/IN/prep/3"
            + " troops/NNS/pobj/4",
        "The/DT/det/1 envoy/NN/root/-1 who/WP/nsubj/3 visited/VBD*/relcl/1 the/DT/det/5"
            + " ships/NNS/dobj/3"
      })
  void aPartyThatTravelsIsOne(String tree) {
    assertThat(isTransport(tree.replace(" the/DT/det/5 ships/NNS/dobj/3", ""))).isFalse();
  }

  private static boolean isTransport(String tree) {
    List<Token> tokens = new ArrayList<>();
    int verb = -1;
    int at = 0;
    for (String row : tree.split(" ")) {
      String[] cells = row.split("/");
      if (cells[1].endsWith("*")) {
        verb = tokens.size();
      }
      tokens.add(
          new Token(
              new Span(at, at + cells[0].length()),
              cells[0],
              cells[0].toLowerCase(Locale.ROOT),
              cells[1].replace("*", ""),
              Integer.parseInt(cells[3]),
              cells[2],
              List.of()));
      at += cells[0].length() + 1;
    }
    Occasion occasion = new Occasion(Occasion.Role.VERB, 0, 1);
    return Transport.isOf(
        new ClauseTree(new Sentence(0, new Span(0, at - 1), tokens)),
        new Attached(occasion, verb, verb));
  }
}
