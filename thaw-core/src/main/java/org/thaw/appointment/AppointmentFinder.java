package org.thaw.appointment;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Sentence;
import org.thaw.appointment.DateFinder.Dated;
import org.thaw.appointment.Occasion.Role;
import org.thaw.finding.Appointment;
import org.thaw.finding.Event;
import org.thaw.finding.Evidence;
import org.thaw.finding.TimeExpression;
import org.thaw.finding.When;
import org.thaw.mention.Mentions;
import org.thaw.passage.Passage;
import org.thaw.text.Span;

/// Finds meetings, visits, hearings and votes that are planned, held, called off or put off.
///
/// Each date of a sentence that names an occasion between states is an appointment; deadlines, days
/// on which something takes effect, and dates of what was said are none. Works on running text by
/// the tables of this package, English and Spanish alike. A meeting ahead whose day is not told is
/// kept for what it is to be about.
public final class AppointmentFinder {

  private static final int REACH = 130;

  /// The appointments of the article, in text order.
  public List<Appointment> find(
      AnnotatedArticle article, Mentions mentions, List<TimeExpression> times, List<Event> events) {
    Optional<Lexicon> lexicon = Lexicon.of(article.article().language());
    if (lexicon.isEmpty()) {
      return List.of();
    }
    List<Appointment> found = new ArrayList<>();
    UndatedFinder undated = new UndatedFinder(article, mentions);
    for (Sentence sentence : article.sentences()) {
      boolean dated =
          times.stream().anyMatch(time -> time.sentence() == sentence.index())
              || BesideOccasion.isIn(article.words(sentence.span()));
      boolean sided = undated.namesSide(sentence);
      if (!dated && !sided) {
        continue;
      }
      Passage passage = Passage.of(article, sentence, mentions);
      List<Occasion> words = lexicon.get().find(passage.text());
      int before = found.size();
      if (dated) {
        new PassageReader(article, mentions, passage, words).read(times, found);
      }
      if (sided && found.size() == before) {
        undated.find(passage, words).ifPresent(found::add);
      }
    }
    return UndatedFinder.withoutDoubles(found);
  }

  /// Reads the dates of one passage into appointments.
  private record PassageReader(
      AnnotatedArticle article, Mentions mentions, Passage passage, List<Occasion> words) {

    void read(List<TimeExpression> times, List<Appointment> found) {
      if (words.stream().noneMatch(word -> word.role().names())) {
        return;
      }
      Optional<LocalDate> published =
          article.article().published().map(time -> time.atZone(ZoneOffset.UTC).toLocalDate());
      List<Dated> dates =
          new BesideOccasion(passage, found, published).dated(DateFinder.find(passage, times));
      Attachment attachment = new Attachment(passage, words);
      StatusReader statuses = new StatusReader(passage, words, dates, published, attachment);
      for (Planned planned : planned(dates, attachment)) {
        Dated date = planned.date();
        if (isCalledOffThen(date, found)) {
          found.set(
              found.size() - 1,
              withStatus(found.get(found.size() - 1), Appointment.Status.CANCELLED));
          continue;
        }
        if (!isLongAgo(date, published) && !isFarAhead(date, published)) {
          Appointment appointment = appointment(planned, statuses.read(planned), attachment, found);
          if (isBetweenStates(appointment)) {
            found.add(appointment);
          }
        }
      }
    }

    /// The dates that are those of an occasion: by the tree, or by what stands nearest where the
    /// sentence has none.
    private List<Planned> planned(List<Dated> dates, Attachment attachment) {
      if (attachment.tree().isParsed()) {
        return attachment.of(dates).stream()
            .filter(one ->
                one.occasion().role() != Role.VERB
                    || !Transport.isOf(attachment.tree(), one.place().orElseThrow())
                        && !isSpeech(one, attachment))
            .toList();
      }
      return dates.stream()
          .flatMap(date ->
              occasion(date)
                  .filter(occasion -> !isSomethingElse(date, occasion))
                  .map(occasion -> new Planned(date, occasion, Optional.empty()))
                  .stream())
          .toList();
    }

    /// The date only says when an appointment of the sentence before was called off.
    private boolean isCalledOffThen(Dated date, List<Appointment> found) {
      boolean follows =
          !found.isEmpty()
              && passage.sentence().index() - found.get(found.size() - 1).sentence() == 1;
      return follows
          && words.stream()
              .anyMatch(word ->
                  word.role() == Role.CANCEL
                      && passage.between(word.end(), date.start()).matches("\\s+(?:on |el )?"));
    }

    private static Appointment withStatus(Appointment before, Appointment.Status status) {
      return new Appointment(
          before.evidence(),
          before.summary(),
          before.when(),
          before.place(),
          before.participants(),
          before.countries(),
          before.agenda(),
          status,
          before.recurrence());
    }

    /// The naming word nearest to the date.
    private Optional<Occasion> occasion(Dated date) {
      return words.stream()
          .filter(word -> word.role().names())
          .filter(word -> cost(word, date) < REACH)
          .min(Comparator.comparingInt(word -> cost(word, date)));
    }

    private int cost(Occasion word, Dated date) {
      int borders = passage.borders(word.start(), date.start());
      int bonus = word.role() == Role.VERB ? 15 : 0;
      return word.distance(date.start(), date.end()) + 40 * borders - bonus;
    }

    /// A word that dates something else stands nearer to the date than the occasion, or between
    /// them.
    private boolean isSomethingElse(Dated date, Occasion occasion) {
      int distance = cost(occasion, date);
      return words.stream()
          .filter(word -> word.role() == Role.NONE)
          .anyMatch(word -> cost(word, date) <= distance);
    }

    /// Over a year ago, or in a year that is over, which sums up what happened often.
    private static boolean isLongAgo(Dated date, Optional<LocalDate> published) {
      return published
          .filter(day ->
              date.when().end().isBefore(day.minusYears(1))
                  || date.when().precision() == When.Precision.YEAR
                      && date.when().end().isBefore(day))
          .isPresent();
    }

    /// The year of a goal (`trade is to double by 2030`), not of a meeting.
    private static boolean isFarAhead(Dated date, Optional<LocalDate> published) {
      return date.when().precision() == When.Precision.YEAR
          && published.filter(day -> date.when().start().getYear() > day.getYear() + 1).isPresent();
    }

    private List<String> near(Planned planned, Attachment attachment) {
      return planned
          .place()
          .map(place -> PartyScope.of(passage, attachment.tree(), place))
          .map(parties -> CountryFinder.find(passage, parties, planned.occasion(), words))
          .orElse(List.of());
    }

    private boolean isSpeech(Planned planned, Attachment attachment) {
      Set<String> sides =
          PartyScope.of(passage, attachment.tree(), planned.place().orElseThrow()).stream()
              .filter(party -> !CountryFinder.isPlace(passage, party))
              .map(Passage.Party::code)
              .collect(Collectors.toSet());
      return Speech.isOf(passage, planned.occasion(), near(planned, attachment), sides);
    }

    /// Those in reach of the occasion if they are two at least, else those of the sentence.
    private List<String> countries(Planned planned, Attachment attachment) {
      List<String> near = near(planned, attachment);
      return near.size() > 1
          ? near
          : CountryFinder.find(passage, passage.parties(), planned.occasion(), words);
    }

    private static boolean isBetweenStates(Appointment appointment) {
      return appointment.countries().size() >= 2 || !appointment.agenda().isEmpty();
    }

    private Appointment appointment(
        Planned planned, StatusReader.Fixed fixed, Attachment attachment, List<Appointment> found) {
      Occasion occasion = planned.occasion();
      Dated date = planned.date();
      List<String> countries = countries(planned, attachment);
      if (countries.size() < 2 && !found.isEmpty()) {
        Appointment last = found.get(found.size() - 1);
        boolean follows = passage.sentence().index() - last.sentence() <= 1;
        boolean same =
            last.countries().containsAll(countries)
                || attachment.surroundings().isOfOthers(planned);
        countries = follows && same ? last.countries() : countries;
      }
      DetailFinder details = new DetailFinder(article, mentions, passage);
      Optional<String> recurrence = details.recurrence();
      Optional<Series> series =
          recurrence.isPresent()
              ? Optional.empty()
              : Series.beside(article, mentions, passage.sentence());
      if (countries.size() < 2 && series.isPresent()) {
        List<String> named = series.get().countries();
        countries = named.size() > 1 && named.containsAll(countries) ? named : countries;
      }
      Span name = passage.span(occasion.start(), occasion.end());
      Span when = passage.span(date.start(), date.end());
      List<Span> spans = new ArrayList<>(List.of(name, when));
      series.ifPresent(told -> spans.add(told.sentence()));
      Evidence evidence =
          Evidence.of(
              article.article().id(),
              "appointment",
              spans,
              passage.sentence().index(),
              fixed.status() == Appointment.Status.TENTATIVE ? 0.6 : 0.7,
              planned.rules(passage),
              fixed.when().start(),
              fixed.status());
      return new Appointment(
          evidence,
          details.summary(),
          Optional.of(fixed.when()),
          details.place(attachment.tree(), planned.place()),
          details.participants(attachment.tree(), planned.place()),
          countries,
          details.agenda(fixed.status(), countries),
          fixed.status(),
          recurrence.or(() -> series.map(told -> told.recurrence().rule())));
    }
  }
}
