package org.thaw.intake.outline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.thaw.article.Licence;
import org.thaw.source.Source;

/// Lists of sources as readers of feeds write them, and as attackers do.
class OpmlTest {

  private static final Source HARBOUR =
      Source.of("https://harbour.example/feed").titled("Harbour & Co");

  static Stream<List<String>> shapes() {
    String harbour =
        "<outline text='Harbour &amp; Co' type='rss' xmlUrl='https://harbour.example/feed'/>";
    return Stream.of(
        List.of("flat", body(harbour), ""),
        List.of("in a folder", body("<outline text='News'>" + harbour + "</outline>"), "News"),
        List.of(
            "in folders of folders",
            body(
                "<outline title='World' text='w'><outline text='Ports'>"
                    + harbour
                    + "</outline></outline>"),
            "World/Ports"),
        List.of(
            "with a title beside the text",
            body(
                harbour
                    .replace("type=", "title='Harbour &amp; Co' type=")
                    .replace("text='Harbour", "text='H")),
            ""),
        List.of(
            "with a category in place of a folder",
            body(harbour.replace("type=", "category='/News/Ports,/Other' type=")),
            "News/Ports"),
        List.of(
            "in another case",
            body(harbour).replace("outline", "OUTLINE").replace("xmlUrl", "xmlurl"),
            ""),
        List.of(
            "with damaged markup",
            body(harbour.replace("&amp;", "&")).replace("</body></opml>", ""),
            ""),
        List.of(
            "without a head or a type, with white space in the address",
            "<opml version='1.0'><body>"
                + harbour.replace("type='rss'", "").replace("https:", "\n https:")
                + "</body></opml>",
            ""));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void everyShapeOfAListIsRead(List<String> shape) {
    assertThat(Opml.read(shape.get(1).getBytes(UTF_8)).sources())
        .as(shape.get(0))
        .containsExactly(
            HARBOUR.shelved(Optional.of(shape.get(2)).filter(name -> !name.isEmpty())));
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    List<Source> sources =
        List.of(
            HARBOUR
                .licensed(Licence.LICENSED_FULL)
                .shelved(Optional.of("World/\"Ports\" <& more>")),
            Source.of("https://a.example/feed?a=1&b=2").shelved(Optional.of("World")),
            Source.of("https://b.example/feed").titled("Noticias – año"));

    assertThat(Opml.read(Opml.write(sources).getBytes(UTF_8)).sources())
        .containsExactlyInAnyOrderElementsOf(sources);
  }

  @Test
  void theCharacterSetIsTheDeclarations() {
    String text =
        "<?xml version='1.0' encoding='windows-1251'?>"
            + body("<outline text='Порт' xmlUrl='https://port.example/'/>");
    assertThat(Opml.read(text.getBytes(Charset.forName("windows-1251"))).sources())
        .extracting(Source::title)
        .containsExactly("Порт");
  }

  @Test
  void addressesThatAreNoneArePassedOverAndSaid() {
    Opml.Listed listed =
        Opml.read(
            body("<outline text='a' xmlUrl='javascript:alert(1)'/>"
                    + "<outline text='b' xmlUrl='file:///etc/passwd'/>"
                    + "<outline text='c' xmlUrl='https://u:p@c.example/'/>"
                    + "<outline text='d' xmlUrl='https://d.example/' thaw:licence='free'/>"
                    + "<outline text='d again' xmlUrl='https://D.example'/>"
                    + "<outline text='a folder'/>")
                .getBytes(UTF_8));
    assertThat(listed.sources()).containsExactly(Source.of("https://d.example/").titled("d"));
    assertThat(listed.problems()).hasSize(4);
  }

  @Test
  void bombsDoNothing() {
    String entities =
        "<!DOCTYPE o [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + body("<outline text='&b;&x;' xmlUrl='https://a.example/'/>");
    assertThat(Opml.read(entities.getBytes(UTF_8)).sources().getFirst().title())
        .doesNotContain("aaaa", "root:");

    String deep = body("<outline text='x'>".repeat(200_000));
    assertThat(Opml.read(deep.getBytes(UTF_8)).sources()).isEmpty();

    String wide = "<outline xmlUrl='https://a.example/%d'/>";
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 50_010; i++) {
      many.append(wide.formatted(i));
    }
    Opml.Listed listed = Opml.read(body(many.toString()).getBytes(UTF_8));
    assertThat(listed.sources()).hasSize(50_000);
    assertThat(listed.problems()).singleElement().asString().contains("50,000");
    assertThatThrownBy(() -> Opml.read(new byte[21 << 20])).hasMessageContaining("20 MB");
  }

  @Test
  void aListOfAddressesIsReadTooAndAnythingElseIsNone() {
    assertThat(Opml.read("# ports\nharbour.example/feed\n\nfeed://b.example/x\n".getBytes(UTF_8)))
        .extracting(Opml.Listed::sources)
        .isEqualTo(
            List.of(Source.of("https://harbour.example/feed"), Source.of("http://b.example/x")));
    assertThatThrownBy(() -> Opml.read("no list at all".getBytes(UTF_8)))
        .hasMessageContaining("neither OPML nor");
    assertThatThrownBy(() -> Opml.read("<rss></rss>".getBytes(UTF_8)))
        .hasMessageContaining("no OPML");
  }

  @ParameterizedTest
  @CsvSource({
    "HTTPS://Harbour.Example/Feed#top, https://harbour.example/Feed",
    "harbour.example, https://harbour.example/",
    "feed:https://harbour.example/a b, https://harbour.example/a%20b",
    "http://harbour.example:8080/?q=1, http://harbour.example:8080/?q=1"
  })
  void addressesAreMadeWhole(String given, String whole) {
    assertThat(SourceAddress.parse(given)).contains(whole);
  }

  private static String body(String outlines) {
    return "<?xml version='1.0'?><opml version='2.0'><head><title>t</title></head><body>"
        + outlines
        + "</body></opml>";
  }
}
