package org.thaw.store.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thaw.article.ItemVersion;
import org.thaw.article.Plan;
import org.thaw.article.Slip;
import org.thaw.article.Terms;

/// What travelled with an article, as JSON: version, correction, terms, topics, plans.
final class SlipJson {

  private SlipJson() {}

  static Map<String, @Nullable Object> write(Slip slip) {
    return new Fields()
        .put("version", slip.version(), SlipJson::version)
        .put("correction", slip.correction(), SlipJson::correction)
        .put("terms", terms(slip.terms()))
        .list("topics", slip.topics(), SlipJson::topic)
        .put("genres", slip.genres())
        .put("trust", slip.trust())
        .list("plans", slip.plans(), SlipJson::plan)
        .map();
  }

  static Slip read(Parsed json) {
    return new Slip(
        json.optional("version", SlipJson::toVersion),
        json.optional(
            "correction", given -> new Slip.Correction(given.text("kind"), given.text("note"))),
        toTerms(json.object("terms")),
        json.list("topics", topic -> new Slip.Topic(topic.text("code"), topic.text("name"))),
        json.texts("genres"),
        json.texts("trust"),
        json.list("plans", SlipJson::toPlan));
  }

  private static Object version(ItemVersion version) {
    return new Fields()
        .put("guid", version.guid())
        .put("source", version.sender().source())
        .put("provider", version.sender().provider())
        .put("number", version.number())
        .put("created", version.created(), Instant::toString)
        .put("status", version.status().word())
        .put("embargo", version.embargo(), Instant::toString)
        .map();
  }

  private static ItemVersion toVersion(Parsed json) {
    return new ItemVersion(
        json.text("guid"),
        new ItemVersion.Sender(json.optional("source").orElse(""), json.optional("provider")),
        json.number("number").map(Double::longValue),
        json.optional("created").map(Instant::parse),
        json.word("status", ItemVersion.Status.class),
        json.optional("embargo").map(Instant::parse));
  }

  private static Object correction(Slip.Correction correction) {
    return new Fields().put("kind", correction.kind()).put("note", correction.note()).map();
  }

  private static Object terms(Terms terms) {
    return new Fields()
        .put("usage", terms.usage())
        .put("holder", terms.holder())
        .put("notice", terms.notice())
        .put("licences", terms.licences())
        .put("embargoReason", terms.embargoReason())
        .put("expires", terms.expires(), Instant::toString)
        .map();
  }

  private static Terms toTerms(Parsed json) {
    return new Terms(
        json.texts("usage"),
        json.optional("holder"),
        json.optional("notice"),
        json.texts("licences"),
        json.optional("embargoReason"),
        json.optional("expires").map(Instant::parse));
  }

  private static Object topic(Slip.Topic topic) {
    return new Fields().put("code", topic.code()).put("name", topic.name()).map();
  }

  private static Object plan(Plan plan) {
    return new Fields()
        .put("summary", plan.summary())
        .put("when", plan.dates(), SlipJson::dates)
        .put("place", plan.place())
        .put("participants", plan.participants())
        .put("agenda", plan.agenda())
        .put("status", Fields.word(plan.status()))
        .put("recurrence", plan.recurrence())
        .list("spans", plan.spans(), Fields::span)
        .map();
  }

  private static Plan toPlan(Parsed json) {
    return new Plan(
        json.text("summary"),
        json.optional("when", SlipJson::toDates),
        json.optional("place"),
        json.texts("participants"),
        json.texts("agenda"),
        json.word("status", Plan.Status.class),
        json.optional("recurrence"),
        json.spans("spans"));
  }

  private static Object dates(Plan.Dates dates) {
    return new Fields()
        .put("start", dates.start().toString())
        .put("end", dates.end().toString())
        .put("precision", Fields.word(dates.precision()))
        .put("text", dates.words())
        .map();
  }

  private static Plan.Dates toDates(Parsed json) {
    return new Plan.Dates(
        LocalDate.parse(json.text("start")),
        LocalDate.parse(json.text("end")),
        json.word("precision", Plan.Precision.class),
        json.text("text"));
  }
}
