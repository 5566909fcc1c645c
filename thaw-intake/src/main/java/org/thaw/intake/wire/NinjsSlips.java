package org.thaw.intake.wire;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.thaw.article.ItemVersion;
import org.thaw.article.Slip;
import org.thaw.article.Terms;
import org.thaw.text.ContentId;

/// What a ninjs item says beside its text.
final class NinjsSlips {

  private static final Pattern CORRECTS =
      Pattern.compile("(?i)\\b(?:correct|corrig|correg|correcci|rectific|fixes|clarif)");

  private NinjsSlips() {}

  static Slip of(NinjsNode item) {
    return new Slip(
        version(item),
        correction(item),
        terms(item),
        topics(item),
        item.names("genres", "genre"),
        trust(item),
        List.of());
  }

  /// None where the item has no name: it replaces nothing and nothing replaces it.
  private static Optional<ItemVersion> version(NinjsNode item) {
    ItemVersion.Status status =
        ItemVersion.Status.parse(item.first("pubStatus", "pubstatus").orElse(""));
    Optional<Instant> embargo = item.time("embargoedUntil", "embargoeduntil", "embargoed");
    boolean obliges = status != ItemVersion.Status.USABLE || embargo.isPresent();
    String guid = item.raw("uri");
    return guid.isEmpty() && !obliges
        ? Optional.empty()
        : Optional.of(
            new ItemVersion(
                guid.isEmpty() ? ContentId.of("unnamed", item.node().toString()) : guid,
                new ItemVersion.Sender("", item.first("provider")),
                VersionNumber.parse(item.raw("version")),
                item.time("versionCreated", "versioncreated"),
                status,
                embargo));
  }

  /// ninjs has no field for it: a second version is an update, and a correction if the note to
  /// editors says so.
  private static Optional<Slip.Correction> correction(NinjsNode item) {
    String note = item.first("edNote", "ednote").orElse("");
    boolean again =
        VersionNumber.parse(item.raw("version")).filter(number -> number > 1).isPresent();
    boolean corrects = CORRECTS.matcher(note).find();
    return again || corrects
        ? Optional.of(new Slip.Correction(corrects ? "correction" : "update", note))
        : Optional.empty();
  }

  private static Terms terms(NinjsNode item) {
    NinjsNode rights = item.at(item.node().has("rightsInfo") ? "rightsInfo" : "rightsinfo");
    List<String> usage = new ArrayList<>();
    item.first("usageTerms", "usageterms").ifPresent(usage::add);
    List<String> licences = new ArrayList<>();
    rights.first("linkedRights", "linkedrights").ifPresent(licences::add);
    if (!rights.raw("encodedRights").isEmpty() || !rights.raw("encodedrights").isEmpty()) {
      rights.first("langId", "langid").ifPresent(licences::add);
    }
    return new Terms(
        usage,
        item.first("copyrightHolder", "copyrightholder"),
        item.first("copyrightNotice", "copyrightnotice"),
        licences,
        item.first("embargoedReason", "embargoedreason"),
        item.time("expires"));
  }

  private static List<Slip.Topic> topics(NinjsNode item) {
    return item.list("subjects", "subject").stream()
        .map(subject -> {
          String scheme = subject.raw("scheme");
          String code = subject.first("uri").orElse(subject.first("code", "literal").orElse(""));
          return MediaTopics.of(
              scheme.isEmpty() ? code : scheme + code, subject.first("name").orElse(""));
        })
        .filter(topic -> !topic.name().isBlank())
        .distinct()
        .toList();
  }

  private static List<String> trust(NinjsNode item) {
    return item.list("trustIndicators", "trustindicators", "trustindicator").stream()
        .flatMap(mark -> mark.first("href").or(() -> mark.first("title", "name", "code")).stream())
        .toList();
  }
}
