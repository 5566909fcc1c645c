package org.thaw.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<p>By Ada Moreno and Lee Park</p># Ada Moreno;Lee Park",
        "<p>Por Inés Roca y Juan de la Vega</p># Inés Roca;Juan de la Vega",
        "<p>Posted by konstantin</p># konstantin",
        "<h4>Autor</h4><p>Nora Vidal</p># Nora Vidal",
        "<span>By</span> <span><a>J.R. Holm</a></span># J.R. Holm",
        "<p>Autora: <b>Inés Roca</b> Fuente: Agencia</p># Inés Roca",
        "<div class=author>Ada Moreno | 3 May 2020</div># Ada Moreno",
        "<a rel=author>freewriter1984</a># freewriter1984",
        "<div class=autor>Por: Inés Roca | Bogotá</div># Inés Roca",
        "<div class=autor>Por Inés Roca / EFE</div># Inés Roca",
        "<div class=autor>Inés Roca, corresponsal en Bogotá</div># Inés Roca",
        "<div class=autor>Inés Roca Enviada especial a Quito</div># Inés Roca",
        "<div class=autor>Inés Roca 3 de mayo de 2022</div># Inés Roca",
        "<div class=autor>Inés Roca | Publicado hace 3 horas</div># Inés Roca",
        "<div class=autor>Redacción Mundo</div># Redacción Mundo",
        "<div class=autor>Redacción: Inés Roca</div># Inés Roca",
        "<div class=autor>EFE / Bogotá</div># EFE",
        "<div class=autor>Europa Press</div># Europa Press",
        "<p>Por Agencia EFE</p># Agencia EFE",
        "<p>Por Redacción Digital</p># Redacción Digital",
        "<p>By Ada Moreno May 3, 2020</p># Ada Moreno",
        "<div class=author>Ada Moreno Edited by Lee Park</div># Ada Moreno",
        "<div itemprop=author><meta itemprop=name content='Diario del Puerto'></div>"
            + "<div class=autor>Inés Roca</div># Inés Roca"
      })
  void whoWroteIsReadFromWhatIsSeen(String markup, String names) {
    assertThat(authors("", markup)).containsExactly(names.strip().split(";"));
  }

  @Test
  void severalStatedAuthorsAreAllTaken() {
    assertThat(
            authors(
                "<meta name=author content='Ada Moreno'><meta name=author content='Lee Park'>", ""))
        .containsExactly("Ada Moreno", "Lee Park");
  }

  @Test
  void aPersonSeenComesBeforeAnOutletStated() {
    assertThat(authors("<meta name=author content='Harbour News'>", "<p>By Ada Moreno</p>"))
        .containsExactly("Ada Moreno");
  }

  @Test
  void theAuthorNearestToTheTitleIsTaken() {
    String others =
        "<div><a rel=author>Someone Else</a></div>" + "<p>Another story.</p>".repeat(40);
    assertThat(authors("", others + "<h1>Bridge reopens</h1><div><a rel=author>Ada Moreno</a>"))
        .containsExactly("Ada Moreno");
  }

  @Test
  void aDateIsNobody() {
    assertThat(authors("<meta name=author content='3 May 2020'>", "")).isEmpty();
  }

  private static List<String> authors(String head, String body) {
    Document page =
        Jsoup.parse(
            "<html><head><title>Bridge reopens</title>"
                + head
                + "</head><body>"
                + body
                + "</body>");
    Landmarks landmarks = Landmarks.of(page);
    return new BylineFinder(Marks.shipped())
        .find(
            landmarks,
            landmarks.of(Landmark.HEADING).stream().findFirst(),
            MetaTags.of(landmarks),
            JsonLd.read(landmarks),
            "The Harbour Post");
  }
}
