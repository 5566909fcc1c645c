package org.thaw.intake.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a file is, by how it begins and, where that does not tell, by its name.
public enum Format {
  EMPTY,
  GZIP,
  BZIP2,
  XZ,
  ZIP,
  TAR,
  WARC,
  MAILBOX,
  MESSAGE,
  PAGE,
  FEED,
  OPML,
  NEWSML,
  JSON,
  JSON_LINES,
  TEXT,
  BINARY;

  private static final Pattern FEED_ROOT =
      Pattern.compile("<(?:\\w+:)?(?:rss|rdf|feed|channel)[\\s>]");
  private static final Pattern PAGE_START = Pattern.compile("\\s*(?:<!doctype html|<html)");
  private static final Pattern NEWSML_ROOT =
      Pattern.compile(
          "<(?:\\w+:)?(?:newsitem|newsmessage|packageitem|conceptitem|knowledgeitem|planningitem|catalogitem|newsml|nitf)[\\s>]");
  private static final Pattern PAGE_ROOT =
      Pattern.compile("<!doctype html|<html[\\s>]|<head[\\s>]|<body[\\s>]");
  private static final Pattern MAIL_HEADER =
      Pattern.compile("(?m)^(from|subject|date|received|message-id|mime-version): ");
  private static final int MOST_CONTROLS_PERCENT = 5;

  /// The format of a file by its first bytes (some thousands are enough) and its name.
  public static Format of(byte[] head, String name) {
    if (head.length == 0) {
      return EMPTY;
    }
    if (begins(head, 0x1f, 0x8b)) {
      return GZIP;
    }
    if (begins(head, 'B', 'Z', 'h')) {
      return BZIP2;
    }
    if (begins(head, 0xfd, '7', 'z', 'X', 'Z', 0)) {
      return XZ;
    }
    if (begins(head, 'P', 'K', 3, 4)) {
      return ZIP;
    }
    if (head.length > 262 && new String(head, 257, 5, StandardCharsets.US_ASCII).equals("ustar")) {
      return TAR;
    }
    String text = sixteen(head) ? utf16(head) : new String(head, StandardCharsets.ISO_8859_1);
    if (text.startsWith("WARC/")) {
      return WARC;
    }
    return isBinary(text) ? BINARY : ofText(text, name.toLowerCase(Locale.ROOT));
  }

  /// The name of a file of JSON lines, packed or not.
  private static final Pattern LINES_NAME =
      Pattern.compile("\\.(?:jsonl|ndjson)(?:\\.(?:gz|bz2|xz))?$");

  /// Whether a text begins as a feed in XML does: its root within the first 4,000 characters, and
  /// no page's before it.
  public static boolean isFeed(String text) {
    String head = text.substring(0, Math.min(text.length(), 4000)).toLowerCase(Locale.ROOT);
    return FEED_ROOT.matcher(head).find() && !PAGE_START.matcher(head).lookingAt();
  }

  private static Format ofText(String text, String name) {
    String start = text.replaceFirst("^(ï»¿|\\ufeff)", "").stripLeading();
    String lower = start.toLowerCase(Locale.ROOT);
    if (start.isEmpty()) {
      return EMPTY;
    }
    if (start.startsWith("From ") && MAIL_HEADER.matcher(lower).find()) {
      return MAILBOX;
    }
    if (start.startsWith("{") || start.startsWith("[")) {
      return isLines(start, name) ? JSON_LINES : JSON;
    }
    if (start.startsWith("<")) {
      return ofMarkup(lower, name);
    }
    if (LINES_NAME.matcher(name).find()) {
      return JSON_LINES;
    }
    boolean mail =
        MAIL_HEADER.matcher(lower.substring(0, Math.min(200, lower.length()))).results().count()
            > 0;
    return name.endsWith(".eml") || (mail && lower.contains("\nmime-version:"))
        ? MESSAGE
        : name.matches(".*\\.x?html?") ? PAGE : TEXT;
  }

  private static Format ofMarkup(String lower, String name) {
    String bare =
        lower.replaceAll("(?s)<\\?.*?\\?>|<!--.*?-->|<!doctype[^>\\[]*(\\[.*?])?>", "").strip();
    if (lower.startsWith("<!doctype html") || PAGE_ROOT.matcher(bare).lookingAt()) {
      return PAGE;
    }
    if (bare.startsWith("<opml")) {
      return OPML;
    }
    if (NEWSML_ROOT.matcher(bare).lookingAt()) {
      return NEWSML;
    }
    boolean feed =
        bare.isEmpty() ? FEED_ROOT.matcher(lower).find() : FEED_ROOT.matcher(bare).lookingAt();
    return feed && !name.matches(".*\\.x?html?") ? FEED : PAGE;
  }

  private static boolean isLines(String start, String name) {
    int end = start.indexOf('\n');
    boolean named = name.contains(".jsonl") || name.contains(".ndjson");
    return named
        || (end > 1
            && start.charAt(0) == '{'
            && start.substring(0, end).stripTrailing().endsWith("}")
            && start.substring(end).stripLeading().startsWith("{"));
  }

  private static boolean sixteen(byte[] head) {
    return begins(head, 0xff, 0xfe)
        || begins(head, 0xfe, 0xff)
        || begins(head, '<', 0)
        || begins(head, 0, '<');
  }

  private static String utf16(byte[] head) {
    boolean little = begins(head, 0xff, 0xfe) || begins(head, '<', 0);
    return new String(head, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  private static boolean begins(byte[] head, int... values) {
    if (head.length < values.length) {
      return false;
    }
    for (int i = 0; i < values.length; i++) {
      if ((head[i] & 0xff) != values[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBinary(String text) {
    if (text.startsWith("(µ/ý") || text.startsWith("7z¼") || text.startsWith("Rar!")) {
      return true;
    }
    if (text.startsWith("%PDF") || text.startsWith("\u0089PNG") || text.startsWith("ÿØÿ")) {
      return true;
    }
    long controls =
        text.chars()
            .filter(c ->
                c == 0 || (c < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 27))
            .count();
    return controls * 100 > (long) MOST_CONTROLS_PERCENT * text.length();
  }
}
