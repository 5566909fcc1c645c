package org.thaw.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thaw.text.Span;

/// One article: its one text and what is known about it.
///
/// The text holds, each once and divided by blank lines, the headline, the visible summary where
/// the page has one, and the body with its sub-heads; never captions, credits, navigation or the
/// outlet's footer. `blocks` says which stretch is what. All spans of all findings are spans of
/// this text.
///
/// @param id content id of the text, outlet and address
/// @param language ISO 639-1, lower case
/// @param section the outlet's section, such as `Politics`
/// @param summary the given summary, sentence by sentence; empty if the page has none
/// @param published publication time in UTC, if known
/// @param slip what travelled with the text: version, terms of use, topics, planned appointments
public record Article(
    String id,
    Optional<String> url,
    String outlet,
    String language,
    Optional<String> section,
    String headline,
    List<String> summary,
    Optional<Instant> published,
    Origin publishedOrigin,
    Optional<Dateline> dateline,
    List<Byline> bylines,
    List<String> credits,
    List<Picture> pictures,
    List<Block> blocks,
    String text,
    Licence licence,
    Slip slip) {

  public Article {
    summary = List.copyOf(summary);
    bylines = List.copyOf(bylines);
    credits = List.copyOf(credits);
    pictures = List.copyOf(pictures);
    blocks = List.copyOf(blocks);
    for (Block block : blocks) {
      if (block.span().end() > text.length()) {
        throw new IllegalArgumentException("block outside the text: " + block);
      }
    }
  }

  /// An article without a slip.
  public Article(
      String id,
      Optional<String> url,
      String outlet,
      String language,
      Optional<String> section,
      String headline,
      List<String> summary,
      Optional<Instant> published,
      Origin publishedOrigin,
      Optional<Dateline> dateline,
      List<Byline> bylines,
      List<String> credits,
      List<Picture> pictures,
      List<Block> blocks,
      String text,
      Licence licence) {
    this(
        id,
        url,
        outlet,
        language,
        section,
        headline,
        summary,
        published,
        publishedOrigin,
        dateline,
        bylines,
        credits,
        pictures,
        blocks,
        text,
        licence,
        Slip.NONE);
  }

  /// An article of which no more is known than its words, who published them, and maybe when.
  public static Article plain(
      String id,
      String outlet,
      String language,
      String headline,
      Optional<Instant> published,
      List<Block> blocks,
      String text,
      Licence licence) {
    return new Article(
        id,
        Optional.empty(),
        outlet,
        language,
        Optional.empty(),
        headline,
        List.of(),
        published,
        published.isPresent() ? Origin.GIVEN : Origin.UNKNOWN,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        blocks,
        text,
        licence);
  }

  /// The same article with a slip.
  public Article with(Slip other) {
    return copy(language, published, publishedOrigin, licence, other);
  }

  /// The same article under another licence.
  public Article licensed(Licence given) {
    return copy(language, published, publishedOrigin, given, slip);
  }

  /// The same article published at another time, which is known from somewhere else.
  public Article dated(Optional<Instant> time, Origin origin) {
    return copy(language, time, origin, licence, slip);
  }

  /// The same article in another language.
  public Article in(String other) {
    return copy(other, published, publishedOrigin, licence, slip);
  }

  /// The same article with another dateline.
  public Article from(Dateline place) {
    return opening(place, credits, blocks, text);
  }

  /// The same article with a dateline in its field in the place of its text.
  public Article opening(
      Dateline found, List<String> credited, List<Block> stretches, String words) {
    return new Article(
        id,
        url,
        outlet,
        language,
        section,
        headline,
        summary,
        published,
        publishedOrigin,
        Optional.of(found),
        bylines,
        credited,
        pictures,
        stretches,
        words,
        licence,
        slip);
  }

  private Article copy(
      String tongue, Optional<Instant> time, Origin origin, Licence given, Slip other) {
    return new Article(
        id, url, outlet, tongue, section, headline, summary, time, origin, dateline, bylines,
        credits, pictures, blocks, text, given, other);
  }

  /// The text without headline and summary: the blocks of the body, joined as they stand.
  public String body() {
    return blocks.stream()
        .filter(block -> block.kind().isBody())
        .map(block -> block.span().in(text))
        .collect(Collectors.joining("\n\n"));
  }

  /// The block that holds `offset`, if any does.
  public Optional<Block> blockAt(int offset) {
    return blocks.stream().filter(block -> block.span().contains(offset)).findFirst();
  }

  /// Where a publication time came from, most trusted first.
  public enum Origin {
    GIVEN,
    METADATA,
    INFERRED,
    UNKNOWN
  }

  /// A stretch of the text and what it is.
  public record Block(Kind kind, Span span) {}

  /// What a block of the text is.
  public enum Kind {
    HEADLINE,
    SUMMARY,
    HEADING,
    PARAGRAPH,
    ITEM,
    QUOTE;

    public boolean isBody() {
      return this != HEADLINE && this != SUMMARY;
    }
  }

  /// Place of reporting as printed before the first sentence; not the place of the events.
  ///
  /// @param place as printed, such as `OTTAWA`
  /// @param country ISO 3166-1 alpha-3, where resolved
  /// @param date as printed, where there is one
  public record Dateline(String place, Optional<String> country, Optional<String> date) {

    /// The same dateline with its place's country.
    public Dateline in(String code) {
      return new Dateline(place, Optional.of(code), date);
    }
  }

  /// Who wrote it.
  ///
  /// @param role `author` or `contributor`
  public record Byline(String name, String role, Optional<String> agency) {}

  /// A picture that stood with the article.
  ///
  /// @param date ISO date found in the caption, evidence for the publication time
  public record Picture(
      Optional<String> url,
      String caption,
      Optional<String> credit,
      Optional<String> photographer,
      Optional<String> date) {}
}
