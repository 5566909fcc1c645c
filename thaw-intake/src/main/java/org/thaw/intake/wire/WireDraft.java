package org.thaw.intake.wire;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.article.Article;
import org.thaw.article.ArticleText;
import org.thaw.article.Capture;
import org.thaw.article.Datelines;
import org.thaw.article.Extraction;
import org.thaw.article.ItemVersion;
import org.thaw.article.ItemVersion.Status;
import org.thaw.article.Plan;
import org.thaw.article.Rejected;
import org.thaw.article.Slip;
import org.thaw.intake.language.LanguageGuess;
import org.thaw.intake.language.LanguageTag;
import org.thaw.intake.text.TextBlock;
import org.thaw.text.ContentId;
import org.thaw.text.Span;

/// What a wire item says, whatever its format, and the article that is made of it.
///
/// @param kind what the sender calls it, for messages, such as `ninjs picture`
/// @param url the item's address on the web, if it has one
/// @param outlet who sent it; empty where the item does not say
/// @param language its tag, such as `en-GB`; may be empty
/// @param slip all but the plans
record WireDraft(
    String kind,
    Optional<String> url,
    String headline,
    List<String> summary,
    List<TextBlock> body,
    Optional<String> outlet,
    String language,
    Optional<Instant> published,
    Optional<String> located,
    List<Article.Byline> bylines,
    List<String> credits,
    List<Article.Picture> pictures,
    List<PlannedEvent> events,
    Slip slip) {

  /// The article; or why the item is not to be used, or holds none.
  Extraction extraction(Capture capture) {
    return by(capture.channel()).extractionOf(capture);
  }

  private WireDraft by(String source) {
    return new WireDraft(
        kind,
        url,
        headline,
        summary,
        body,
        outlet,
        language,
        published,
        located,
        bylines,
        credits,
        pictures,
        events,
        slip.by(source));
  }

  private Extraction extractionOf(Capture capture) {
    Optional<ItemVersion> version = slip.version();
    if (version.filter(given -> given.status() != Status.USABLE).isPresent()) {
      return version.orElseThrow().barred(Instant.MAX).orElseThrow();
    }
    if (body.isEmpty() && events.isEmpty()) {
      return new Rejected(
          Rejected.Reason.NO_BODY, "a %s item without a body of text".formatted(kind), version);
    }
    return title().isBlank()
        ? new Rejected(
            Rejected.Reason.NO_HEADLINE, "a %s item without headline".formatted(kind), version)
        : new Extraction.Extracted(article(capture));
  }

  private String title() {
    return headline.isBlank() && !events.isEmpty() ? events.getFirst().name() : headline;
  }

  private Article article(Capture capture) {
    ArticleText text = new ArticleText().add(Article.Kind.HEADLINE, title());
    Span first = text.blocks().getFirst().span();
    summary.forEach(line -> text.add(Article.Kind.SUMMARY, line));
    List<TextBlock> blocks = new ArrayList<>(body);
    Optional<Datelines.Opening> opening =
        blocks.isEmpty() ? Optional.empty() : Datelines.read(blocks.getFirst().text());
    opening.ifPresent(
        found -> blocks.set(0, new TextBlock(blocks.getFirst().kind(), found.rest())));
    blocks.forEach(block -> text.add(block.kind(), block.text()));
    List<Plan> plans =
        events.stream().map(event -> event.named(title()).write(text, title(), first)).toList();
    String from = outlet.orElse(capture.source());
    return new Article(
        id(text.text(), from),
        url.or(capture::url),
        from,
        tag(text.text()),
        MediaTopics.section(slip.topics())
            .or(() -> slip.topics().stream().map(Slip.Topic::name).findFirst()),
        title(),
        summary,
        published,
        published.isPresent() ? Article.Origin.METADATA : Article.Origin.UNKNOWN,
        opening.map(Datelines.Opening::dateline).or(this::dateline),
        bylines,
        credits(opening.flatMap(Datelines.Opening::agency)),
        pictures,
        text.blocks(),
        text.text(),
        capture.licence(),
        with(plans));
  }

  private Slip with(List<Plan> plans) {
    return new Slip(
        slip.version(),
        slip.correction(),
        slip.terms(),
        slip.topics(),
        slip.genres(),
        slip.trust(),
        plans);
  }

  /// Each version is an article of its own, and so is what another source sends of it.
  private String id(String text, String from) {
    return ContentId.of(
        text,
        from,
        slip.version().map(WireDraft::name).orElse(""),
        slip.version()
            .flatMap(ItemVersion::number)
            .map(String::valueOf)
            .or(() -> slip.version().flatMap(ItemVersion::created).map(Instant::toString))
            .orElse(""));
  }

  private static String name(ItemVersion version) {
    String source = version.sender().source();
    return source.isEmpty() ? version.guid() : version.guid() + '\u001e' + source;
  }

  private String tag(String text) {
    return LanguageTag.language(language).or(() -> LanguageGuess.load().guess(text)).orElse("en");
  }

  private Optional<Article.Dateline> dateline() {
    return located.map(place -> new Article.Dateline(place, Optional.empty(), Optional.empty()));
  }

  private List<String> credits(Optional<String> agency) {
    List<String> all = new ArrayList<>(credits);
    agency.filter(name -> !all.contains(name)).ifPresent(all::add);
    pictures.forEach(
        picture -> picture.credit().filter(credit -> !all.contains(credit)).ifPresent(all::add));
    return all;
  }
}
