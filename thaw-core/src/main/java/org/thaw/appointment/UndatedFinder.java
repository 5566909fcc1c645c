package org.thaw.appointment;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Sentence;
import org.thaw.appointment.Occasion.Role;
import org.thaw.finding.Appointment;
import org.thaw.finding.Evidence;
import org.thaw.mention.Mentions;
import org.thaw.passage.Passage;
import org.thaw.text.Span;

/// Finds meetings ahead whose day is not told, where the sentence names a side and says what they
/// are to be about.
final class UndatedFinder {

  private static final Pattern PAST =
      Pattern.compile(
          "(?iu)(?:met|spoke|held|went|came|flew|saw|sat|took|paid|left|\\p{L}{3,}(?:ed|ó|aron|ieron))\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  /// Whom a state deals with at home, and no other state.
  private static final Pattern DOMESTIC =
      Pattern.compile(
          "(?iu)^[^;.]{0,60}? (?:with|con) (?:the |its |their |las? |los |el |sus? )?(?:\\p{L}+ ){0,2}?"
              + "(?:bands|rebels?|guerrillas?|gangs|cartels|militants|insurgents|militias?|unions?|strikers"
              + "|farmers|bandas|rebeldes|disidencias|cárteles|insurgentes|sindicatos?|huelguistas|grupos armados)\\b");

  private final AnnotatedArticle article;
  private final Mentions mentions;

  UndatedFinder(AnnotatedArticle article, Mentions mentions) {
    this.article = article;
    this.mentions = mentions;
  }

  /// The meeting that a sentence tells of, if it does.
  ///
  /// @param words all words of the tables in the passage
  Optional<Appointment> find(Passage passage, List<Occasion> words) {
    boolean ahead = has(words, Role.FIRM) || has(words, Role.TENTATIVE);
    if (!ahead || has(words, Role.CANCEL) || has(words, Role.POSTPONE) || has(words, Role.NONE)) {
      return Optional.empty();
    }
    return words.stream()
        .filter(
            word -> word.role() == Role.NOUN || word.role() == Role.VERB && !isPast(passage, word))
        .filter(word -> !DOMESTIC.matcher(passage.text().substring(word.end())).find())
        .findFirst()
        .flatMap(occasion -> appointment(passage, occasion, words));
  }

  /// A verb that tells what has been said or done already.
  private static boolean isPast(Passage passage, Occasion verb) {
    return PAST.matcher(passage.between(verb.start(), verb.end())).lookingAt();
  }

  private static boolean has(List<Occasion> words, Role role) {
    return words.stream().anyMatch(word -> word.role() == role);
  }

  /// True if the sentence names a party, without which no meeting is looked for in it.
  boolean namesSide(Sentence sentence) {
    return mentions.in(sentence.index()).stream()
        .anyMatch(mention -> mention.actor().flatMap(party -> party.country()).isPresent());
  }

  private Optional<Appointment> appointment(
      Passage passage, Occasion occasion, List<Occasion> words) {
    List<String> countries = CountryFinder.find(passage, passage.parties(), occasion, words);
    Appointment.Status status =
        has(words, Role.TENTATIVE) ? Appointment.Status.TENTATIVE : Appointment.Status.CONFIRMED;
    DetailFinder details = new DetailFinder(article, mentions, passage);
    ClauseTree tree = new ClauseTree(passage.sentence());
    List<String> agenda = countries.isEmpty() ? List.of() : details.agenda(status, countries);
    if (agenda.isEmpty()) {
      return Optional.empty();
    }
    Span name = passage.span(occasion.start(), occasion.end());
    Evidence evidence =
        Evidence.of(
            article.article().id(),
            "appointment",
            List.of(name),
            passage.sentence().index(),
            0.5,
            List.of("appointment/undated"),
            status);
    return Optional.of(
        new Appointment(
            evidence,
            details.summary(),
            Optional.empty(),
            details.place(tree, Optional.empty()),
            details.participants(tree, Optional.empty()),
            countries,
            agenda,
            status,
            details.recurrence()));
  }

  /// Without undated meetings whose topics a dated one beside them has taken up.
  static List<Appointment> withoutDoubles(List<Appointment> found) {
    return found.stream()
        .filter(meeting ->
            meeting.when().isPresent()
                || found.stream().noneMatch(other -> takesUp(other, meeting)))
        .toList();
  }

  private static boolean takesUp(Appointment other, Appointment undated) {
    boolean beside = Math.abs(other.sentence() - undated.sentence()) <= 1;
    return beside && other.when().isPresent() && other.agenda().containsAll(undated.agenda());
  }
}
