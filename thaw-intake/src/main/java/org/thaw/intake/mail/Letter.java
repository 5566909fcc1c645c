package org.thaw.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.MimeConfig;
import org.thaw.intake.feed.FeedDates;

/// A mail message as a reader of news sees it (RFC 5322, RFC 2045): who sent it, what it is about,
/// and its first text and its first HTML part, both decoded.
///
/// Attachments are passed over; of a letter that forwards another, in its text or as its only part
/// of length, the other is read. What is damaged is read as far as it goes; parts nested deeper
/// than twelve are left out.
///
/// @param sender the name of its sender, else the address; may be empty
/// @param subject on one line, without the marks of replies and forwards; may be empty
public record Letter(
    String sender,
    String subject,
    Optional<Instant> sent,
    Optional<String> text,
    Optional<String> html) {

  private static final int MOST_HEADERS = 2_000;
  private static final int MOST_HEADER_BYTES = 64 << 10;
  private static final MimeConfig LENIENT =
      MimeConfig.custom()
          .setStrictParsing(false)
          .setMaxLineLen(-1)
          .setMaxHeaderCount(MOST_HEADERS)
          .setMaxHeaderLen(MOST_HEADER_BYTES)
          .setMalformedHeaderStartsBody(true)
          .build();

  private static final Pattern ANSWERED =
      Pattern.compile(
          "^(?:(?:re|fwd?|rv|tr|wg|enc|reenv[ií]o)\\s*:\\s*)+", Pattern.CASE_INSENSITIVE);
  private static final int DEEPEST = 3;
  private static final int SHORT = 50;

  /// Reads a message, however damaged.
  public static Letter read(byte[] message) {
    return read(message, 0);
  }

  private static Letter read(byte[] message, int depth) {
    LetterParts parts = new LetterParts();
    MimeStreamParser parser = new MimeStreamParser(LENIENT);
    parser.setContentDecoding(true);
    parser.setNoRecurse();
    parser.setContentHandler(parts);
    try {
      parser.parse(new ByteArrayInputStream(message));
    } catch (MimeException | IOException | RuntimeException damaged) {
      // what came before the damage stands in the parts
    }
    Letter letter =
        new Letter(
            name(parts.header("from")),
            subject(parts.header("subject")),
            FeedDates.parse(parts.header("date")),
            parts.text(),
            parts.html());
    boolean carriesAnother = depth < DEEPEST && parts.letter().isPresent() && letter.isShort();
    return carriesAnother ? read(parts.letter().get(), depth + 1) : Forwarded.within(letter);
  }

  private boolean isShort() {
    return Housekeeping.words(text.orElse("")) < SHORT && html.isEmpty();
  }

  static String subject(String header) {
    String line = header.replaceAll("[\\s\\u00a0]+", " ").strip();
    return ANSWERED.matcher(line).replaceFirst("");
  }

  static String name(String from) {
    String name = from.replaceAll("<[^>]*>", "").replace("\"", "").replaceAll("\\s+", " ").strip();
    return name.isEmpty() ? from.replaceAll("[<>\\s]+", "") : name;
  }
}
