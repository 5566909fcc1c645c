package org.thaw.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CharsetsTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @Test
  void wellFormedTextIsClean() {
    assertThat(decoded("Bogotá firmó".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Charsets.Decoded("Bogotá firmó", "utf-8", true));
  }

  @Test
  void aReplacedCharacterThatThePageItselfHoldsIsClean() {
    String text = "Bogot\ufffd firmó";
    assertThat(decoded(text.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Charsets.Decoded(text, "utf-8", true));
  }

  @Test
  void bytesThatAreNoUtf8AreReadAsWhatTheyAre() {
    Charsets.Decoded decoded = decoded("Bogotá firmó".getBytes(WINDOWS));
    assertThat(decoded.text()).isEqualTo("Bogotá firmó");
    assertThat(decoded.clean()).isFalse();
  }

  /// A feed keeps the declaration of an older one while what it is made of is UTF-8.
  @Test
  void aFeedThatIsUtf8IsReadAsThatWhateverItDeclares() {
    String feed = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><title>México</title>";

    assertThat(Charsets.decode(feed.getBytes(StandardCharsets.UTF_8), Optional.empty()).text())
        .isEqualTo(feed);
    assertThat(Charsets.decode(feed.getBytes(WINDOWS), Optional.empty()).text()).isEqualTo(feed);
  }

  private static Charsets.Decoded decoded(byte[] bytes) {
    return Charsets.decodePage(bytes, Optional.empty());
  }
}
