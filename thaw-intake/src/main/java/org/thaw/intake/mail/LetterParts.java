package org.thaw.intake.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.thaw.intake.format.Charsets;

/// Gathers what [Letter] is made of while a message is taken apart.
final class LetterParts extends AbstractContentHandler {

  private static final int DEEPEST = 12;
  private static final int MOST_PARTS = 1_000;
  private static final int MOST_BYTES = 8 << 20;

  private final Map<String, String> headers = new HashMap<>();
  private final Map<String, String> found = new HashMap<>();
  private Optional<byte[]> letter = Optional.empty();
  private boolean within;
  private boolean attached;
  private int depth;
  private int parts;

  /// A header of the whole message, decoded; empty if it has none.
  String header(String name) {
    return headers.getOrDefault(name, "");
  }

  Optional<String> text() {
    return Optional.ofNullable(found.get("text/plain"));
  }

  /// The first letter that is carried as a part.
  Optional<byte[]> letter() {
    return letter;
  }

  Optional<String> html() {
    return Optional.ofNullable(found.get("text/html"));
  }

  @Override
  public void startBodyPart() throws MimeException {
    within = true;
    attached = false;
    if (++parts > MOST_PARTS) {
      throw new MimeException("more parts than " + MOST_PARTS);
    }
  }

  @Override
  public void startMultipart(BodyDescriptor descriptor) throws MimeException {
    if (++depth > DEEPEST) {
      throw new MimeException("parts nested deeper than " + DEEPEST);
    }
  }

  @Override
  public void endMultipart() {
    depth--;
  }

  @Override
  public void field(Field field) {
    String name = field.getName().strip().toLowerCase(Locale.ROOT);
    if (within) {
      attached |=
          name.equals("content-disposition")
              && field.getBody().strip().toLowerCase(Locale.ROOT).startsWith("attachment");
    } else {
      headers.putIfAbsent(name, decoded(field));
    }
  }

  /// Encoded words (RFC 2047) as text, and bytes that should have been encoded as what they are.
  private static String decoded(Field field) {
    byte[] raw = field.getRaw() == null ? new byte[0] : field.getRaw().toByteArray();
    boolean plain = true;
    for (byte octet : raw) {
      plain &= octet >= 0;
    }
    String body = field.getBody();
    if (!plain) {
      String all = Charsets.decode(raw, Optional.empty()).text();
      body = all.substring(all.indexOf(':') + 1).replaceAll("\\r?\\n(?=[ \\t])", "").strip();
    }
    return DecoderUtil.decodeEncodedWords(body, DecodeMonitor.SILENT, StandardCharsets.UTF_8);
  }

  @Override
  public void body(BodyDescriptor descriptor, InputStream content) throws IOException {
    String type = descriptor.getMimeType().toLowerCase(Locale.ROOT);
    if (type.equals("message/rfc822") && letter.isEmpty()) {
      letter = Optional.of(content.readNBytes(MOST_BYTES));
    }
    boolean wanted = type.equals("text/plain") || type.equals("text/html");
    if (wanted && !attached && !found.containsKey(type)) {
      byte[] bytes = content.readNBytes(MOST_BYTES);
      Optional<String> charset =
          Optional.ofNullable(descriptor.getCharset()).filter(name -> !isAscii(name));
      found.put(type, Charsets.decode(bytes, charset).text());
    }
  }

  /// What mail says where it says nothing; the bytes know better.
  private static boolean isAscii(String name) {
    return name.equalsIgnoreCase("us-ascii") || name.equalsIgnoreCase("ascii");
  }
}
