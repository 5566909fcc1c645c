package org.thaw.concern;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.text.Span;

/// What a worry is about, cut out of the words behind it and divided where it is a plain list.
final class Worry {

  private static final Pattern END =
      Pattern.compile(
          "[;.!?](?=\\s|$|[”\"])|,?"
              + " (?:but|while|although|though|after|before|as|saying|adding|aunque|mientras|pero|tras|según|according"
              + " to) |,? which |, (?:he|she|they|a|an|the|its|his|her|their|one|two|several|\\p{Lu}\\w+)"
              + " [\\w ]{0,40}?(?:said|says|told|tells|added|admitted|conceded)\\b|,"
              + " (?:said|says|admitted|conceded|admitió|dijo|and (?:told|said|halted|accused|put|called))\\b"
              + "|,? y (?:pid|exig|dij|anunci|advirt|reclam|solicit|llam|promet|inst|insist)\\p{L}*(?:ó|ieron|aron)(?!\\p{L})"
              + "|, (?:el|la|los|las) (?:primer|segund|últim)\\p{L}*(?= )|, the (?:first|second|latest|last) "
              + "|[”»\"]$");
  private static final Pattern FINITE =
      Pattern.compile(
          "\\b(?:is|are|was|were|will|would|may|might|could|can|has|have|had|could|es|son|será|serán|puede|pueda|puedan)\\b");
  private static final Pattern AND_THAT = Pattern.compile(",? and that \\p{L}");
  private static final Pattern COMMA =
      Pattern.compile(",? (?:and|or|y|e) (?!(?:in|of|at|en|del?|al?) )|, ");
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:por|about|over|desde hace \\p{L}+|also|now|also now|también|ahora|sobre todo|above all) )+");
  private static final int LONGEST_PART = 60;

  private Worry() {}

  /// The spans of the parts, in text order; empty if nothing is left.
  static List<Span> parts(String text, Span behind) {
    String words = behind.in(text);
    Matcher end = END.matcher(words);
    int length = said(words, end.find() ? end.start() : words.length());
    Span whole = trim(text, new Span(behind.start(), behind.start() + length));
    if (whole.length() < 3) {
      return List.of();
    }
    List<Span> parts = split(text, whole);
    boolean list =
        !FINITE.matcher(whole.in(text)).find()
            && !text.substring(0, whole.start()).endsWith("que ")
            && parts.stream().allMatch(p -> p.length() > 2 && p.length() < LONGEST_PART);
    return list ? parts : List.of(whole);
  }

  /// Behind a worry about a thing `and that` goes on with what was said beside it.
  private static int said(String words, int length) {
    Matcher other = AND_THAT.matcher(words.substring(0, length));
    return other.find() && !FINITE.matcher(words.substring(0, other.start())).find()
        ? other.start()
        : length;
  }

  private static List<Span> split(String text, Span whole) {
    List<Span> parts = new ArrayList<>();
    Matcher comma = COMMA.matcher(text).region(whole.start(), whole.end());
    int from = whole.start();
    while (comma.find()) {
      parts.add(trim(text, new Span(from, comma.start())));
      from = comma.end();
    }
    parts.add(trim(text, new Span(from, whole.end())));
    return parts;
  }

  private static Span trim(String text, Span span) {
    int end = span.end();
    while (end > span.start() && " ,.;:—–”\"»".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    Matcher lead = LEAD.matcher(text.substring(span.start(), end));
    return new Span(lead.find() ? span.start() + lead.end() : span.start(), end);
  }
}
