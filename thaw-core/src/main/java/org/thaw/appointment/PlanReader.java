package org.thaw.appointment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.article.Article;
import org.thaw.article.Plan;
import org.thaw.finding.Appointment;
import org.thaw.finding.Evidence;
import org.thaw.finding.When;
import org.thaw.mention.Mention;
import org.thaw.mention.Mentions;
import org.thaw.text.Span;

/// Turns the appointments that an item states as data into findings, with the lines of its text
/// that say so. Countries are those that these lines name.
public final class PlanReader {

  private static final double CONFIDENCE = 0.97;

  /// The appointments stated, and of those found in the text the ones on other days.
  public List<Appointment> merge(
      AnnotatedArticle article, Mentions mentions, List<Appointment> found) {
    List<Appointment> stated =
        article.article().slip().plans().stream()
            .map(plan -> appointment(article, mentions, plan))
            .toList();
    if (stated.isEmpty()) {
      return found;
    }
    List<Appointment> merged = new ArrayList<>(stated);
    found.stream()
        .filter(other -> stated.stream().noneMatch(plan -> isSameDay(plan, other)))
        .forEach(merged::add);
    return List.copyOf(merged);
  }

  private static boolean isSameDay(Appointment plan, Appointment found) {
    return found.when().isEmpty()
        || plan.when().isEmpty()
        || !found.when().get().start().isAfter(plan.when().get().end())
            && !found.when().get().end().isBefore(plan.when().get().start());
  }

  private static Appointment appointment(AnnotatedArticle article, Mentions mentions, Plan plan) {
    Article read = article.article();
    return new Appointment(
        Evidence.of(
            read.id(),
            "appointment",
            plan.spans(),
            sentence(article, plan.spans().getFirst()),
            CONFIDENCE,
            List.of("stated-as-data"),
            plan.summary()),
        plan.summary(),
        plan.dates().map(PlanReader::when),
        plan.place(),
        plan.participants(),
        countries(mentions, plan.spans()),
        plan.agenda(),
        Appointment.Status.valueOf(plan.status().name()),
        plan.recurrence());
  }

  private static When when(Plan.Dates dates) {
    return new When(
        dates.start(),
        dates.end(),
        When.Precision.valueOf(dates.precision().name()),
        dates.words());
  }

  private static int sentence(AnnotatedArticle article, Span span) {
    return article.sentences().stream()
        .filter(sentence -> sentence.span().overlaps(span))
        .mapToInt(sentence -> sentence.index())
        .findFirst()
        .orElse(0);
  }

  private static List<String> countries(Mentions mentions, List<Span> spans) {
    Set<String> countries = new TreeSet<>();
    for (Mention mention : mentions.all()) {
      boolean here = spans.stream().anyMatch(span -> span.overlaps(mention.span()));
      if (here) {
        mention.actor().flatMap(actor -> actor.country()).ifPresent(countries::add);
      }
    }
    return List.copyOf(countries);
  }
}
