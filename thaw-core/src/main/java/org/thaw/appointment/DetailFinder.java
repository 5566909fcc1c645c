package org.thaw.appointment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.appointment.Attachment.Attached;
import org.thaw.finding.Appointment;
import org.thaw.mention.Mention;
import org.thaw.mention.Mentions;
import org.thaw.passage.Passage;
import org.thaw.passage.Passage.Party;
import org.thaw.time.Recurrence;

/// Finds what else a passage says of an appointment: where, who, about what, how often.
final class DetailFinder {

  private static final int LONGEST = 160;
  private static final Pattern DATELINE =
      Pattern.compile("^[\\p{Lu}’' ,-]{3,40}(?: \\([^)]*\\))? — ");

  /// A speaker at the end (`, his office said`, `, informó la Cancillería`), which is no second
  /// deed of the subject (`, ended the talks and said that …`).
  private static final Pattern SAID =
      Pattern.compile(
          ", (?:(?:dijo|informó|anunció|confirmó|señaló|informaron|dijeron) [^,]{3,80}"
              + "|(?=the |an? |his |her |its |their |officials|diplomats|\\p{Lu})(?![^,]* (?:and|that|who) )[^,]{3,60} (?:said|announced|confirmed)[^,]*)\\.$");

  private final AnnotatedArticle article;
  private final Mentions mentions;
  private final Passage passage;

  DetailFinder(AnnotatedArticle article, Mentions mentions, Passage passage) {
    this.article = article;
    this.mentions = mentions;
    this.passage = passage;
  }

  /// The place of an occasion; the first that the passage names where no tree attaches it.
  Optional<String> place(ClauseTree tree, Optional<Attached> occasion) {
    Venue venue = new Venue(passage);
    return occasion
        .map(attached -> venue.of(tree, attached))
        .orElseGet(venue::first)
        .map(place -> article.words(place.span()));
  }

  /// Persons and offices named in the passage; those in the phrase of the occasion (`the meeting of
  /// A and B`) if it names two.
  List<String> participants(ClauseTree tree, Optional<Attached> occasion) {
    List<String> own =
        occasion
            .filter(attached -> !tree.isVerb(attached.token()))
            .map(attached -> people(within(tree, attached)))
            .orElse(List.of());
    return own.size() > 1 ? own : people(passage.parties());
  }

  private List<Party> within(ClauseTree tree, Attached occasion) {
    Set<Integer> phrase = tree.phrase(occasion.token(), -1);
    return passage.parties().stream()
        .filter(party -> phrase.contains(party.mention().head()))
        .toList();
  }

  private List<String> people(List<Party> parties) {
    List<String> names = new ArrayList<>();
    for (Party party : parties) {
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
    String told = SAID.matcher(DATELINE.matcher(words).replaceFirst("")).replaceFirst("");
    String plain = told.replaceFirst("\\.$", "");
    if (plain.length() <= LONGEST) {
      return plain;
    }
    int space = plain.lastIndexOf(' ', LONGEST - 3);
    return plain.substring(0, space < 0 ? LONGEST - 3 : space) + " …";
  }
}
