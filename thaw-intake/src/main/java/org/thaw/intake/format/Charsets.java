package org.thaw.intake.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Decodes bytes of the wild: the character set of HTTP, then the byte order mark, then the XML
/// declaration, unless it says a set of single bytes and they are UTF-8, then UTF-8 if the bytes
/// are, and windows-1252 last.
public final class Charsets {

  private static final Pattern DECLARATION =
      Pattern.compile("^\\s*<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");
  private static final int DECLARED_WITHIN = 400;
  private static final Pattern META =
      Pattern.compile("<meta[^>]*?\\bcharset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
  private static final int META_WITHIN = 16 << 10;

  private Charsets() {}

  /// Decoded text.
  ///
  /// @param charset the character set used, lower case
  /// @param clean whether every byte was a character of it
  public record Decoded(String text, String charset, boolean clean) {}

  /// Decodes by what HTTP said, if that is a known character set, and by the bytes themselves.
  public static Decoded decode(byte[] bytes, Optional<String> http) {
    Optional<Charset> mark = mark(bytes);
    Optional<Charset> said = mark.isPresent() ? mark : http.flatMap(Charsets::known);
    Optional<Decoded> told = said.flatMap(charset -> strictly(bytes, charset));
    if (told.isPresent()) {
      return told.get();
    }
    Optional<Decoded> declared =
        declared(bytes)
            .flatMap(Charsets::known)
            .flatMap(charset -> mistaken(bytes, charset).or(() -> strictly(bytes, charset)));
    return declared
        .or(() -> strictly(bytes, StandardCharsets.UTF_8))
        .orElseGet(() -> loosely(bytes));
  }

  /// The text of bytes that say they are of a character set of one byte a character, and are UTF-8
  /// with letters beyond ASCII, which no text of such a set is by chance.
  private static Optional<Decoded> mistaken(byte[] bytes, Charset said) {
    boolean single = said.canEncode() && said.newEncoder().maxBytesPerChar() == 1;
    return single
        ? strictly(bytes, StandardCharsets.UTF_8)
            .filter(found -> found.text().chars().anyMatch(character -> character > 0x7f))
        : Optional.empty();
  }

  /// Decodes a page: by its byte order mark, by what HTTP said, as UTF-8 if that is what all of it
  /// is, and only then by what it says of itself, which is wrong more often than HTTP.
  public static Decoded decodePage(byte[] bytes, Optional<String> http) {
    Optional<Charset> said = mark(bytes).or(() -> http.flatMap(Charsets::known));
    return said.flatMap(charset -> strictly(bytes, charset))
        .or(() -> said.isPresent() ? Optional.empty() : strictly(bytes, StandardCharsets.UTF_8))
        .or(() ->
            said.or(() -> meta(bytes).or(() -> declared(bytes)).flatMap(Charsets::known))
                .map(charset -> decoded(new String(bytes, charset), charset, false)))
        .orElseGet(() -> loosely(bytes));
  }

  private static Optional<String> meta(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, META_WITHIN), StandardCharsets.ISO_8859_1);
    Matcher match = META.matcher(head);
    return match.find() ? Optional.of(match.group(1)) : Optional.empty();
  }

  private static Optional<Charset> mark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0x3C, 0, 0, 0)) {
      return known("utf-32le");
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF) || startsWith(bytes, 0, 0, 0, 0x3C)) {
      return known("utf-32be");
    }
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0x3C, 0)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0, 0x3C)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return startsWith(bytes, 0x4C, 0x6F, 0xA7, 0x94) ? known("cp037") : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... values) {
    if (bytes.length < values.length) {
      return false;
    }
    for (int i = 0; i < values.length; i++) {
      if ((bytes[i] & 0xFF) != values[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
    Matcher match = DECLARATION.matcher(head);
    return match.find() ? Optional.of(match.group(1)) : Optional.empty();
  }

  private static Optional<Charset> known(String name) {
    String asked = name.strip().replace("\"", "").replace("'", "");
    try {
      return Optional.of(
          Charset.forName(
              switch (asked.toLowerCase(java.util.Locale.ROOT)) {
                case "iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii" -> "windows-1252";
                case "gb2312", "gbk" -> "gb18030";
                default -> asked;
              }));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  /// UTF-8 is decoded the quick way first: what holds no replaced character was well-formed.
  private static Optional<Decoded> strictly(byte[] bytes, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      String text = new String(bytes, charset);
      if (text.indexOf('\ufffd') < 0) {
        return Optional.of(decoded(text, charset, true));
      }
    }
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(decoded(text.toString(), charset, true));
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }

  private static Decoded loosely(byte[] bytes) {
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    long broken = utf8.chars().filter(character -> character == '\ufffd').count();
    long beyond =
        utf8.chars().filter(character -> character > 0x7f && character != '\ufffd').count();
    return broken < beyond
        ? decoded(utf8, StandardCharsets.UTF_8, false)
        : decoded(
            new String(bytes, Charset.forName("windows-1252")),
            Charset.forName("windows-1252"),
            false);
  }

  private static Decoded decoded(String text, Charset charset, boolean clean) {
    boolean marked = !text.isEmpty() && text.charAt(0) == '\ufeff';
    return new Decoded(
        marked ? text.substring(1) : text,
        charset.name().toLowerCase(java.util.Locale.ROOT),
        clean);
  }
}
