package org.thaw.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.MimeConfig;
import org.thaw.intake.feed.FeedDates;

/// A mail message as a reader of news sees it (RFC 5322, RFC 2045): who sent it, what it is about,
/// and its first text and its first HTML part, both decoded.
///
/// Attachments and letters within letters are passed over. What is damaged is read as far as it
/// goes; parts nested deeper than twelve are left out.
///
/// @param sender the name of its sender, else the address; may be empty
/// @param subject on one line; may be empty
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

  /// Reads a message, however damaged.
  public static Letter read(byte[] message) {
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
    return new Letter(
        name(parts.header("from")),
        parts.header("subject").replaceAll("[\\s\\u00a0]+", " ").strip(),
        FeedDates.parse(parts.header("date")),
        parts.text(),
        parts.html());
  }

  private static String name(String from) {
    String name = from.replaceAll("<[^>]*>", "").replace("\"", "").replaceAll("\\s+", " ").strip();
    return name.isEmpty() ? from.replaceAll("[<>\\s]+", "") : name;
  }
}
