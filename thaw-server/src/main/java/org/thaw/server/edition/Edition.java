package org.thaw.server.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thaw.agenda.Calendar;
import org.thaw.correction.Correction;
import org.thaw.embedding.Embedder;
import org.thaw.finding.Finding;
import org.thaw.fold.Arrivals;
import org.thaw.fold.Pair;
import org.thaw.licence.Licensing;
import org.thaw.reading.Reading;
import org.thaw.relation.ActiveDay;
import org.thaw.relation.Parameters;
import org.thaw.relation.RelationHistory;
import org.thaw.relation.Relations;
import org.thaw.relation.Sensitivity;
import org.thaw.relation.Standing;
import org.thaw.story.ClusteredStories;
import org.thaw.story.RelatedStories;
import org.thaw.story.RelatedStory;
import org.thaw.story.Story;

/// All readings at one moment with all that is folded from them, for pages to look things up.
/// Immutable; a new one is made when readings come in.
///
/// Its day is that of the latest article, never that of the clock: the same readings give the same
/// edition.
public final class Edition {

  private final Shown shown;
  private final CorrectionLog corrections;
  private final Parameters parameters;
  private final Embedder embedder;
  private final ClusteredStories stories;
  private final RelatedStories related;
  private final Relations relations;
  private final Arrivals arrivals;
  private final RisingStories rising = new RisingStories(this);
  private final LatestStories latest = new LatestStories(this);

  private Edition(
      CorrectionLog corrections, Licensing licensing, EditionFolds folds, Arrivals arrivals) {
    this.arrivals = arrivals;
    shown = folds.shown();
    this.corrections =
        corrections.within(article ->
            folds
                .reading(article)
                .map(Reading::article)
                .filter(licensing::leavesWhole)
                .isPresent());
    this.parameters = folds.parameters();
    this.embedder = folds.embedder();
    stories = folds.stories();
    related = new RelatedStories(stories, this::article, this::wording, folds.names());
    relations = folds.relations(day());
  }

  /// The same edition with another log.
  private Edition(Edition folded, CorrectionLog corrections) {
    this.shown = folded.shown;
    this.corrections = corrections;
    this.arrivals = folded.arrivals;
    this.parameters = folded.parameters;
    this.embedder = folded.embedder;
    this.stories = folded.stories;
    this.related = folded.related;
    this.relations = folded.relations;
  }

  /// The edition of the readings, in any order.
  ///
  /// @param embedder of headlines and leads, for stories
  public static Edition of(Collection<Reading> readings, Parameters parameters, Embedder embedder) {
    return of(readings, List.of(), parameters, embedder);
  }

  /// The edition of the readings with the accepted corrections in them, in any order.
  ///
  /// @param corrections all there are, those filed first first
  public static Edition of(
      Collection<Reading> readings,
      List<Correction> corrections,
      Parameters parameters,
      Embedder embedder) {
    return of(readings, corrections, parameters, Licensing.operator(), embedder);
  }

  /// The edition of other readings by the same parameters and models.
  Edition again(Collection<Reading> others) {
    EditionFolds folds = new EditionFolds(parameters, embedder);
    return of(others, List.of(), Licensing.operator(), folds, arrivals);
  }

  /// The edition of the readings that shows no more than their licences allow: it is made of whole
  /// readings, and hands out only what may be shown of them.
  public static Edition of(
      Collection<Reading> readings,
      List<Correction> corrections,
      Parameters parameters,
      Licensing licensing,
      Embedder embedder) {
    return of(
        readings,
        corrections,
        licensing,
        new EditionFolds(parameters, embedder),
        Arrivals.unknown());
  }

  private static Edition of(
      Collection<Reading> readings,
      List<Correction> corrections,
      Licensing licensing,
      EditionFolds folds,
      Arrivals arrivals) {
    Map<String, Reading> byArticle = HashMap.newHashMap(readings.size());
    readings.forEach(reading -> byArticle.put(reading.article().id(), reading));
    return of(byArticle.keySet(), byArticle, corrections, licensing, folds, arrivals);
  }

  /// The edition after the one that the folds hold.
  ///
  /// @param changed articles that came or went since, or that are corrected otherwise
  /// @param readings all there are now, by article
  static Edition of(
      Set<String> changed,
      Map<String, Reading> readings,
      List<Correction> corrections,
      Licensing licensing,
      EditionFolds folds,
      Arrivals arrivals) {
    Map<String, Reading> corrected = new HashMap<>();
    CorrectionLog log = CorrectionLog.apply(corrections, readings, corrected);
    folds.take(
        changed,
        article -> Optional.ofNullable(corrected.getOrDefault(article, readings.get(article))),
        licensing,
        arrivals);
    return new Edition(log, licensing, folds, arrivals);
  }

  /// The same edition with all that is filed now in its log: the corrections that count must be the
  /// same as before.
  Edition logging(List<Correction> now) {
    return new Edition(this, corrections.with(now));
  }

  /// All readings as they may be shown, oldest first.
  public List<Reading> readings() {
    return shown.readings();
  }

  /// The corrections that were filed.
  public CorrectionLog corrections() {
    return corrections;
  }

  /// Publication time of the latest article.
  public Optional<Instant> asOf() {
    return readings().isEmpty() ? Optional.empty() : readings().getLast().article().published();
  }

  public Optional<Reading> article(String id) {
    return shown.article(id);
  }

  public Optional<Found<Finding>> finding(String id) {
    return shown.finding(id);
  }

  /// Works out what the first reader would wait for: the order of pairs, the names of stories.
  public void warm() {
    relations.pairs();
    related.gather();
  }

  /// Pairs of countries, those that moved most in the last week first.
  public List<Standing> standings() {
    return relations.pairs();
  }

  public Optional<Standing> standing(Pair pair) {
    return relations.standing(pair);
  }

  /// All that is known of a pair; empty if no article names both.
  public Optional<RelationHistory> relation(Pair pair) {
    return relations.of(pair);
  }

  /// The relations of all pairs, for what lists ask of many.
  public Relations relations() {
    return relations;
  }

  /// For each pair the days on which something was told of it.
  public List<List<ActiveDay>> activeDays() {
    return relations.named().stream().map(relations::activeDays).toList();
  }

  /// Where a pair would stand without one outlet or one type of event.
  public List<Sensitivity> sensitivity(Pair pair) {
    return relations.sensitivity(pair);
  }

  /// Appointments of all countries.
  public Calendar calendar() {
    return relations.calendar();
  }

  public ClusteredStories stories() {
    return stories;
  }

  /// Readings of a story's articles as they may be shown, in the order of its members.
  public List<Reading> readings(Story story) {
    return story.members().stream().flatMap(member -> article(member.article()).stream()).toList();
  }

  /// Stories that share names with one, with the reason why.
  public List<RelatedStory> related(String story) {
    return related.of(story);
  }

  /// Stories by their latest report.
  public LatestStories latest() {
    return latest;
  }

  /// Stories that gain independent outlets.
  public RisingStories rising() {
    return rising;
  }

  /// Readings that name both countries, oldest first.
  public List<Reading> naming(Pair pair) {
    return readings().parallelStream()
        .filter(reading -> reading.countries().containsAll(pair.countries()))
        .toList();
  }

  /// The person of an id, if a public office is in evidence.
  public Optional<OfficeHolder> person(String id) {
    return shown.person(id);
  }

  /// What a name's code is called: `person:` ids by the person's name, others without `ORG:`.
  private String wording(String code) {
    String id = code.replaceFirst("^person:", "");
    return person(id).map(OfficeHolder::name).orElseGet(() -> id.substring(id.indexOf(':') + 1));
  }

  /// The day of the newest article, UTC; the pages speak as of this day.
  public LocalDate day() {
    return LocalDate.ofInstant(asOf().orElse(Instant.EPOCH), ZoneOffset.UTC);
  }
}
