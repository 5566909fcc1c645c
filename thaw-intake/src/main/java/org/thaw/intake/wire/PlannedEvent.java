package org.thaw.intake.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thaw.article.Article;
import org.thaw.article.ArticleText;
import org.thaw.article.Plan;
import org.thaw.text.Span;

/// An event or a planned coverage as a wire item states it.
///
/// @param notes definitions and remarks, one paragraph each
/// @param status what the sender says of it, in any of its vocabularies; may be empty
/// @param tentative true if the dates are given as expected or approximate
record PlannedEvent(
    String name,
    List<String> notes,
    String start,
    String end,
    String duration,
    Optional<String> place,
    List<String> participants,
    String status,
    boolean tentative,
    Optional<String> recurrence) {

  PlannedEvent {
    notes = List.copyOf(notes);
    participants = List.copyOf(participants);
  }

  /// The event with the name given where it has none of its own.
  PlannedEvent named(String other) {
    return name.isEmpty()
        ? new PlannedEvent(
            other, notes, start, end, duration, place, participants, status, tentative, recurrence)
        : this;
  }

  /// Adds the event's lines to the text, and says where they are.
  ///
  /// @param headline the article's headline; not repeated
  /// @param first the headline's span
  Plan write(ArticleText text, String headline, Span first) {
    List<Span> spans = new ArrayList<>();
    if (name.equals(headline)) {
      spans.add(first);
    } else {
      add(text, Article.Kind.HEADING, name, spans);
    }
    notes.forEach(note -> text.add(Article.Kind.PARAGRAPH, note));
    add(text, Article.Kind.ITEM, line(), spans);
    return new Plan(
        name,
        start.isEmpty() ? Optional.empty() : PlannedDates.parse(start, end, duration),
        place,
        participants,
        List.of(),
        word(),
        recurrence,
        spans.isEmpty() ? List.of(first) : spans);
  }

  private static void add(ArticleText text, Article.Kind kind, String words, List<Span> spans) {
    int before = text.blocks().size();
    text.add(kind, words);
    if (text.blocks().size() > before) {
      spans.add(text.blocks().getLast().span());
    }
  }

  /// Date, place and people on one line, as the sender has them.
  private String line() {
    List<String> parts = new ArrayList<>();
    if (!start.isEmpty()) {
      parts.add(PlannedDates.words(start, end, duration));
    }
    place.ifPresent(parts::add);
    parts.addAll(participants);
    return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("; "));
  }

  /// The IPTC vocabularies of event status and of occurrence status (`eos0` to `eos6`), and plain
  /// words.
  private Plan.Status word() {
    String word = status.toLowerCase(Locale.ROOT).replaceFirst("^.*[:/]", "");
    if (word.startsWith("cancel") || word.equals("eos6")) {
      return Plan.Status.CANCELLED;
    }
    if (word.matches("(?:postpone|suspend|delay|reschedul).*")) {
      return Plan.Status.POSTPONED;
    }
    if (word.matches("post-?event|ended|complete.*|held|finished")) {
      return Plan.Status.HELD;
    }
    boolean sure = word.matches("eos5|confirmed|mid-?event");
    return !sure && (tentative || start.isEmpty() || word.matches("eos[0-4]|tentative"))
        ? Plan.Status.TENTATIVE
        : Plan.Status.CONFIRMED;
  }
}
