package org.thaw.intake.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One part of a mail message (RFC 5322, RFC 2045): headers and a body still encoded.
///
/// @param headers by lower-case name, unfolded; of repeated ones the first
record MailPart(Map<String, String> headers, String body) {

  private static final int DEEPEST = 8;
  private static final Pattern PARAMETER =
      Pattern.compile("([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))");
  private static final Pattern WORD =
      Pattern.compile("=\\?([\\w.-]+)(?:\\*\\w+)?\\?([BbQq])\\?([^?]*)\\?=(?:\\s+(?==\\?))?");

  /// Reads a message or part from its bytes, one character a byte.
  static MailPart read(String bytes) {
    String text = bytes.replace("\r\n", "\n");
    int end = text.indexOf("\n\n");
    String head = (end < 0 ? text : text.substring(0, end)).replaceAll("\\n[ \\t]+", " ");
    Map<String, String> headers = new HashMap<>();
    for (String line : head.split("\n")) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.putIfAbsent(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
    }
    return new MailPart(headers, end < 0 ? "" : text.substring(end + 2));
  }

  String header(String name) {
    return words(headers.getOrDefault(name, ""));
  }

  String type() {
    return headers
        .getOrDefault("content-type", "text/plain")
        .split(";")[0]
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /// The first part of the given type within this one.
  Optional<MailPart> find(String wanted) {
    return find(wanted, 0);
  }

  private Optional<MailPart> find(String wanted, int depth) {
    if (type().equals(wanted)) {
      return Optional.of(this);
    }
    if (!type().startsWith("multipart/") || depth > DEEPEST) {
      return Optional.empty();
    }
    for (MailPart part : parts()) {
      Optional<MailPart> found = part.find(wanted, depth + 1);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private List<MailPart> parts() {
    List<MailPart> parts = new ArrayList<>();
    String boundary = parameter("boundary");
    if (boundary.isEmpty()) {
      return parts;
    }
    String[] pieces = ("\n" + body).split(Pattern.quote("\n--" + boundary));
    for (int i = 1; i < pieces.length && !pieces[i].startsWith("--"); i++) {
      parts.add(read(pieces[i].replaceFirst("^[ \\t]*\\n", "")));
    }
    return parts;
  }

  private String parameter(String name) {
    Matcher match = PARAMETER.matcher(headers.getOrDefault("content-type", ""));
    while (match.find()) {
      if (match.group(1).equalsIgnoreCase(name)) {
        return match.group(2) == null ? match.group(3) : match.group(2);
      }
    }
    return "";
  }

  /// The body decoded to text.
  String text() {
    String encoding =
        headers.getOrDefault("content-transfer-encoding", "").toLowerCase(Locale.ROOT);
    byte[] bytes =
        switch (encoding) {
          case "base64" -> base64(body);
          case "quoted-printable" -> quoted(body.replaceAll("=[ \\t]*\\n", ""));
          default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    return new String(bytes, charset(parameter("charset")));
  }

  private static byte[] base64(String text) {
    try {
      return Base64.getMimeDecoder().decode(text);
    } catch (IllegalArgumentException broken) {
      return new byte[0];
    }
  }

  private static byte[] quoted(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      boolean escape =
          text.charAt(i) == '='
              && i + 2 < text.length()
              && isHex(text.charAt(i + 1))
              && isHex(text.charAt(i + 2));
      bytes.write(escape ? Integer.parseInt(text.substring(i + 1, i + 3), 16) : text.charAt(i));
      i += escape ? 2 : 0;
    }
    return bytes.toByteArray();
  }

  private static boolean isHex(char character) {
    return Character.digit(character, 16) >= 0;
  }

  private static Charset charset(String name) {
    try {
      return name.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return StandardCharsets.UTF_8;
    }
  }

  /// Encoded words (RFC 2047) as text.
  static String words(String header) {
    Matcher match = WORD.matcher(header);
    StringBuilder text = new StringBuilder();
    while (match.find()) {
      boolean base64 = match.group(2).equalsIgnoreCase("B");
      byte[] bytes = base64 ? base64(match.group(3)) : quoted(match.group(3).replace('_', ' '));
      match.appendReplacement(
          text, Matcher.quoteReplacement(new String(bytes, charset(match.group(1)))));
    }
    return match.appendTail(text).toString();
  }
}
