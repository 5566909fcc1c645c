package org.thaw.intake.wire;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.thaw.article.ItemVersion;
import org.thaw.article.Slip;
import org.thaw.article.Terms;
import org.thaw.intake.feed.FeedDates;
import org.thaw.text.ContentId;

/// What a NewsML-G2 item says beside its text: `itemMeta`, `rightsInfo` and `contentMeta`.
final class NewsMlSlips {

  private NewsMlSlips() {}

  static Slip of(NewsMlNode item) {
    return new Slip(
        version(item),
        correction(item),
        terms(item),
        topics(item),
        names(item, "contentMeta > genre"),
        item.all("itemMeta > link, contentMeta > link").stream()
            .filter(link -> link.own("rel").matches("(?i).*trust.*"))
            .flatMap(link -> link.first("href").stream())
            .toList(),
        List.of());
  }

  private static Optional<ItemVersion> version(NewsMlNode item) {
    ItemVersion.Status status =
        ItemVersion.Status.parse(
            item.attribute("itemMeta > pubStatus, pubStatus", "qcode", "uri", "literal")
                .orElse(""));
    Optional<Instant> embargo = item.text("itemMeta > embargoed").flatMap(FeedDates::parse);
    String guid = item.own("guid");
    boolean obliges = status != ItemVersion.Status.USABLE || embargo.isPresent();
    return guid.isEmpty() && !obliges
        ? Optional.empty()
        : Optional.of(
            new ItemVersion(
                guid.isEmpty() ? ContentId.of("unnamed", item.element().outerHtml()) : guid,
                new ItemVersion.Sender("", provider(item)),
                VersionNumber.parse(item.own("version")),
                item.text("itemMeta > versionCreated").flatMap(FeedDates::parse),
                status,
                embargo));
  }

  private static Optional<String> provider(NewsMlNode item) {
    return item.attribute("itemMeta > provider", "qcode", "uri", "literal")
        .or(() -> item.text("itemMeta > provider > name"));
  }

  /// A signal says what a version is for; a second version without one is an update.
  private static Optional<Slip.Correction> correction(NewsMlNode item) {
    String signals =
        String.join(" ", item.element().select("itemMeta > signal").eachAttr("qcode"))
            + String.join(" ", item.element().select("itemMeta > signal").eachAttr("uri"));
    boolean corrects = signals.contains("correction");
    boolean again =
        VersionNumber.parse(item.own("version")).filter(number -> number > 1).isPresent();
    return corrects || signals.contains("update") || again
        ? Optional.of(
            new Slip.Correction(
                corrects ? "correction" : "update", item.text("itemMeta > edNote").orElse("")))
        : Optional.empty();
  }

  private static Terms terms(NewsMlNode item) {
    return new Terms(
        item.texts("rightsInfo > usageTerms").stream().distinct().toList(),
        item.text("rightsInfo > copyrightHolder > name")
            .or(() -> item.attribute("rightsInfo > copyrightHolder", "literal", "qcode", "uri")),
        item.text("rightsInfo > copyrightNotice"),
        item
            .all("rightsInfo > link, rightsInfo > usageTerms, rightsInfo > rightsExpressionXML")
            .stream()
            .flatMap(link -> link.first("href", "langid").stream())
            .distinct()
            .toList(),
        Optional.empty(),
        item.text("itemMeta > expires", "contentMeta > expires").flatMap(FeedDates::parse));
  }

  private static List<Slip.Topic> topics(NewsMlNode item) {
    return item.all("contentMeta > subject").stream()
        .map(subject ->
            MediaTopics.of(
                subject.first("qcode", "uri", "literal").orElse(""),
                subject.text("> name").orElse("")))
        .filter(topic -> !topic.name().isBlank())
        .distinct()
        .toList();
  }

  private static List<String> names(NewsMlNode item, String query) {
    return item.all(query).stream()
        .flatMap(found ->
            found
                .text("> name")
                .or(() -> found.first("qcode", "uri", "literal").map(NewsMlSlips::bare))
                .stream())
        .distinct()
        .toList();
  }

  private static String bare(String code) {
    return code.replaceFirst("^.*[:/]", "");
  }
}
