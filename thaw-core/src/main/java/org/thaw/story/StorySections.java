package org.thaw.story;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.thaw.article.Article;
import org.thaw.finding.Appointment;
import org.thaw.finding.Finding;
import org.thaw.reading.Reading;
import org.thaw.text.Span;

/// The sections of a story's page: verbatim sentences by what they are there for, each in one
/// section only, none that says what the summary says, and none that is not understood where it
/// stands: one that leans on the sentence before it comes behind that sentence, or not at all.
///
/// Those in the summary's language come first, in the order of their articles; those of other
/// languages only where there are few.
final class StorySections {

  private static final int MOST = 6;
  private static final int PER_SIDE = 3;

  /// Sentences of a section that make it need none in another language.
  private static final int ENOUGH = 2;

  /// Sentences that may be taken in so that one is understood.
  private static final int DEEPEST = 2;

  private final List<Reading> readings;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Set<Place> overtaken = new TreeSet<>();
  private final Told told = new Told();
  private final ToldActs acts = new ToldActs();
  private final OwnReports own;
  private final String language;

  /// @param language of the summary; sentences in it come first
  /// @param last day of the story's last article
  StorySections(
      List<Reading> readings,
      List<StoryText.Line> summary,
      String language,
      Optional<LocalDate> last) {
    this.language = language;
    this.readings =
        Stream.of(true, false)
            .flatMap(own -> readings.stream().filter(reading -> isOwn(reading) == own))
            .toList();
    this.own = new OwnReports(readings.stream().filter(this::isOwn).toList());
    summary.forEach(point -> told.add(point.text(), language));
    summary.forEach(this::noteActs);
    for (int reading = 0; reading < this.readings.size(); reading++) {
      SentenceUses uses = new SentenceUses(this.readings.get(reading), last);
      for (int at = 0; at < this.readings.get(reading).sentences().size(); at++) {
        Place place = new Place(reading, at);
        uses.of(at).ifPresent(use -> candidates.add(new Candidate(place, use)));
        if (uses.isOvertaken(at)) {
          overtaken.add(place);
        }
      }
    }
  }

  private void noteActs(StoryText.Line point) {
    readings.stream()
        .filter(reading -> reading.article().id().equals(point.article()))
        .forEach(reading -> acts.add(reading, reading.sentences().indexOf(point.span())));
  }

  /// Where a sentence stands.
  ///
  /// @param reading index among the readings, those in the summary's language first
  private record Place(int reading, int sentence) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
      return Comparator.comparingInt(Place::reading)
          .thenComparingInt(Place::sentence)
          .compare(this, other);
    }

    Place before() {
      return new Place(reading, sentence - 1);
    }
  }

  private record Candidate(Place place, SentenceUse use) {}

  /// The sections in their order; empty ones are left out.
  List<ComposedStory.Part> parts() {
    List<ComposedStory.Part> parts = new ArrayList<>();
    for (ComposedStory.Role role : ComposedStory.Role.values()) {
      int most = role == ComposedStory.Role.SAID ? PER_SIDE : MOST;
      for (Optional<String> side : sides(role)) {
        List<StoryText.Line> lines = lines(role, side, most);
        if (!lines.isEmpty()) {
          parts.add(new ComposedStory.Part(role, side, lines));
        }
      }
    }
    return parts;
  }

  private Set<Optional<String>> sides(ComposedStory.Role role) {
    Set<Optional<String>> sides = new LinkedHashSet<>();
    candidates.stream()
        .filter(one -> one.use().role() == role)
        .forEach(one -> sides.add(one.use().side()));
    return sides;
  }

  /// The weightiest sentences, in the order of their articles.
  private List<StoryText.Line> lines(ComposedStory.Role role, Optional<String> side, int most) {
    List<Candidate> order =
        candidates.stream()
            .filter(one -> one.use().role() == role && one.use().side().equals(side))
            .sorted(
                Comparator.comparing((Candidate one) -> !isOwn(one.place()))
                    .thenComparingDouble(one -> -one.use().weight()))
            .toList();
    Set<Place> chosen = new TreeSet<>();
    for (Candidate one : order) {
      boolean needed =
          chosen.size() < most
              && (isOwn(one.place()) || chosen.size() < ENOUGH)
              && !(role == ComposedStory.Role.HAPPENED
                  && acts.knows(reading(one.place()), one.place().sentence()));
      List<Place> with = needed ? understood(one, chosen) : List.of();
      if (chosen.size() + with.size() <= most) {
        with.forEach(this::note);
        chosen.addAll(with);
      }
    }
    return chosen.stream().map(this::line).toList();
  }

  private void note(Place place) {
    told.add(words(place), reading(place).article().language());
    acts.add(reading(place), place.sentence());
  }

  /// A sentence with those that it leans on; empty if it cannot be told or not be understood.
  private List<Place> understood(Candidate one, Set<Place> chosen) {
    Deque<Place> with = new ArrayDeque<>(List.of(one.place()));
    while (true) {
      Place first = with.getFirst();
      if (!isNew(first) || overtaken.contains(first)) {
        return List.of();
      }
      if (!Leaning.of(words(first), reading(first).article().language())
          || chosen.contains(first.before())) {
        return List.copyOf(with);
      }
      if (first.sentence() == 0
          || with.size() > DEEPEST
          || !fits(first.before(), first, one.use())) {
        return List.of();
      }
      with.addFirst(first.before());
    }
  }

  /// True if a sentence may stand before another in its section: its own is that one or no matter;
  /// among what a side says, that one only, unless the other goes on about the same person.
  private boolean fits(Place place, Place next, SentenceUse use) {
    boolean said = use.role() == ComposedStory.Role.SAID;
    List<SentenceUse> own =
        candidates.stream().filter(one -> one.place().equals(place)).map(Candidate::use).toList();
    return own.isEmpty() && (!said || Leaning.isOfTheSame(words(next)))
        || own.stream()
            .anyMatch(one ->
                one.role() == ComposedStory.Role.HAPPENED
                        && (!said || Leaning.isOfTheSame(words(next)))
                    || one.role() == use.role() && one.side().equals(use.side()));
  }

  /// True for a sentence of the body that the page has not told, nor, if it is in another language,
  /// the reports in the page's own.
  private boolean isNew(Place place) {
    Article article = reading(place).article();
    return StoryText.tells(article, span(place))
        && !told.knows(words(place), article.language())
        && (isOwn(place) || !own.tell(words(place), article.language()));
  }

  private StoryText.Line line(Place place) {
    Article article = reading(place).article();
    return new StoryText.Line(article.id(), article.outlet(), span(place), words(place));
  }

  private Reading reading(Place place) {
    return readings.get(place.reading());
  }

  private Span span(Place place) {
    return reading(place).sentences().get(place.sentence());
  }

  private String words(Place place) {
    return span(place).in(reading(place).article().text());
  }

  private boolean isOwn(Place place) {
    return isOwn(reading(place));
  }

  private boolean isOwn(Reading reading) {
    return reading.article().language().equals(language);
  }

  /// True for an appointment that is not over.
  static boolean isAhead(Finding finding) {
    return finding instanceof Appointment appointment
        && appointment.status() != Appointment.Status.HELD;
  }
}
