package org.thaw.appointment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.finding.Appointment;
import org.thaw.mention.Mention;
import org.thaw.mention.Mentions;
import org.thaw.passage.Passage;
import org.thaw.passage.Passage.Party;
import org.thaw.time.Recurrence;

/// Finds what else a passage says of an appointment: where, who, about what, how often.
final class DetailFinder {

  private static final int LONGEST = 160;

  private final AnnotatedArticle article;
  private final Mentions mentions;
  private final Passage passage;

  DetailFinder(AnnotatedArticle article, Mentions mentions, Passage passage) {
    this.article = article;
    this.mentions = mentions;
    this.passage = passage;
  }

  /// The place: a place's name behind `in` or `at`.
  Optional<String> place() {
    return passage.parties().stream()
        .filter(party -> isPlace(party))
        .map(party -> article.words(party.mention().span()))
        .findFirst();
  }

  private boolean isPlace(Party party) {
    boolean name =
        party.mention().kind() == Mention.Kind.PLACE
            || party.mention().kind() == Mention.Kind.METONYM;
    return name
        && passage.between(0, party.start()).matches("(?s).*\\b(?:in|at|to|en|a|at the|en la) $");
  }

  /// Persons and offices named in the passage.
  List<String> participants() {
    List<String> names = new ArrayList<>();
    for (Party party : passage.parties()) {
      Mention mention = party.mention();
      boolean person =
          mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.OFFICE;
      String name = mention.person().orElseGet(() -> article.words(mention.span()));
      if (person && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  /// What it is to be about; nothing once it is called off.
  ///
  /// @param countries those that take part
  List<String> agenda(Appointment.Status status, List<String> countries) {
    if (status == Appointment.Status.CANCELLED) {
      return List.of();
    }
    boolean held = status == Appointment.Status.HELD && countries.size() > 1;
    return AgendaFinder.topics(article, mentions, passage.sentence(), held);
  }

  /// RRULE of a repeated appointment.
  Optional<String> recurrence() {
    return RecurrenceFinder.find(article.article().language(), passage.text())
        .map(Recurrence::rule);
  }

  /// The sentence without what is only said around it, at most 160 characters.
  String summary() {
    String words = article.words(passage.sentence().span()).replaceAll("\\s+", " ");
    String plain =
        words
            .replaceFirst("^[\\p{Lu}Á-Ú ,]{3,40}(?: \\([^)]*\\))? — ", "")
            .replaceFirst(
                ", [^,]{3,60} (?:said|announced|confirmed|dijo|informó|anunció)[^,]*\\.$", "")
            .replaceFirst("\\.$", "");
    if (plain.length() <= LONGEST) {
      return plain;
    }
    int space = plain.lastIndexOf(' ', LONGEST - 3);
    return plain.substring(0, space < 0 ? LONGEST - 3 : space) + " …";
  }
}
