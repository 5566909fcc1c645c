package org.thaw.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thaw.text.Span;

class SentenceSplitterTest {

  @Test
  void cliticsHyphensAndAbbreviationsAreTokensOfTheirOwn() {
    assertThat(tokens("U.S.-led talks weren’t held on Jan. 26; it can't cost $1.5bn."))
        .containsExactly(
            "U.S.", "-", "led", "talks", "were", "n’t", "held", "on", "Jan.", "26", ";", "it", "ca",
            "n't", "cost", "$", "1.5", "bn", ".");
  }

  @Test
  void prefixesStayWithTheirWordAndNamesKeepTheirApostrophe() {
    assertThat(tokens("Anti-drug aid, O’Brien’s pro-Iran ex-ally cannot e-mail a@b.org"))
        .containsExactly(
            "Anti-drug",
            "aid",
            ",",
            "O’Brien",
            "’s",
            "pro-Iran",
            "ex-ally",
            "can",
            "not",
            "e-mail",
            "a@b.org");
  }

  @Test
  void spanishPunctuationStandsAlone() {
    assertThat(tokens("¿Qué dijo EE.UU.? «Nada», según el Sr. Gómez."))
        .containsExactly(
            "¿", "Qué", "dijo", "EE.UU.", "?", "«", "Nada", "»", ",", "según", "el", "Sr.", "Gómez",
            ".");
  }

  @Test
  void abbreviationsDoNotEndSentencesUnlessOneBegins() {
    assertThat(sentences("Gen. Smith told the U.N. He left at 3 p.m. Officials spoke to Mr. Lee."))
        .containsExactly(
            "Gen. Smith told the U.N.", "He left at 3 p.m.", "Officials spoke to Mr. Lee.");
  }

  @Test
  void closingQuotesBelongToTheSentenceTheyEnd() {
    assertThat(sentences("“It is over.” She left. \"Why?\" he asked. No one knew..."))
        .containsExactly("“It is over.”", "She left.", "\"Why?\" he asked.", "No one knew...");
  }

  @Test
  void aSentenceOfFourHundredTokensEndsThere() {
    String table = "12 and ".repeat(500).strip();

    assertThat(sentences(table + ". He left."))
        .extracting(sentence -> sentence.split(" ").length)
        .containsExactly(400, 400, 200, 2);
  }

  @Test
  void whatStandsWithoutASpaceForTooLongIsDividedAndNothingIsLost() {
    String word = "a".repeat(499) + "\uD83D\uDE00" + "b".repeat(700);

    assertThat(tokens("He\ufeff\ufeff said " + word + " pro-" + "c".repeat(600) + ", she"))
        .containsExactly(
            "He",
            "said",
            "a".repeat(499),
            "\uD83D\uDE00",
            "b".repeat(500),
            "b".repeat(200),
            "pro-" + "c".repeat(496),
            "c".repeat(104),
            ",",
            "she");
  }

  @Test
  void spacesThatDoNotBreakDivideAsOthersDo() {
    assertThat(sentences("They met.\u00a0 He left.\u2003She stayed."))
        .containsExactly("They met.", "He left.", "She stayed.");
  }

  @Test
  void theNetworkIsNoInitial() {
    assertThat(sentences("Lo dijo en su cuenta de X. Horas después calló. Malcolm X. Smith came."))
        .containsExactly(
            "Lo dijo en su cuenta de X.", "Horas después calló.", "Malcolm X. Smith came.");
  }

  private static List<String> tokens(String text) {
    return new Tokenizer()
        .tokenize(text, new Span(0, text.length())).stream().map(span -> span.in(text)).toList();
  }

  private static List<String> sentences(String text) {
    List<Span> tokens = new Tokenizer().tokenize(text, new Span(0, text.length()));
    return new SentenceSplitter()
        .split(text, tokens).stream()
            .map(list -> list.get(0).cover(list.get(list.size() - 1)).in(text))
            .toList();
  }
}
