package org.thaw.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Annotation;
import org.thaw.annotation.Annotator;
import org.thaw.annotation.Sentence;
import org.thaw.appointment.AppointmentFinder;
import org.thaw.appointment.PlanReader;
import org.thaw.article.Article;
import org.thaw.article.Datelines;
import org.thaw.concern.ClaimFinder;
import org.thaw.concern.ConcernFinder;
import org.thaw.concern.QuestionFinder;
import org.thaw.event.EventCoder;
import org.thaw.event.PairCoding;
import org.thaw.finding.Event;
import org.thaw.finding.Quotation;
import org.thaw.finding.TimeExpression;
import org.thaw.knowledge.Knowledge;
import org.thaw.measure.MeasureFinder;
import org.thaw.mention.MentionFinder;
import org.thaw.mention.Mentions;
import org.thaw.place.PlaceFinder;
import org.thaw.quotation.QuotationFinder;
import org.thaw.rubric.RubricFinder;
import org.thaw.section.SectionFinder;
import org.thaw.section.Summarizer;
import org.thaw.text.Span;
import org.thaw.time.PublicationInference;
import org.thaw.time.TimeTagger;

/// Reads one article: who did what to whom, who said what, when, and how real.
///
/// A reading is a pure function of the article, the knowledge tables and the models behind the
/// annotators. Thread-safe; no clock, no input or output.
public final class Reader {

  /// Version of rules and tables; raised whenever a reading may come out differently.
  public static final String CODER = "thaw-coder/0.12";

  private final Map<String, Annotator> annotators;
  private final PublicationInference publication = new PublicationInference();
  private final MentionFinder mentionFinder;
  private final PlaceFinder placeFinder;
  private final TimeTagger timeTagger = new TimeTagger();
  private final QuotationFinder quotationFinder = new QuotationFinder();
  private final RubricFinder rubricFinder = new RubricFinder();
  private final EventCoder eventCoder = new EventCoder();
  private final AppointmentFinder appointmentFinder = new AppointmentFinder();
  private final PlanReader planReader = new PlanReader();
  private final MeasureFinder measureFinder = new MeasureFinder();
  private final ConcernFinder concernFinder = new ConcernFinder();
  private final QuestionFinder questionFinder = new QuestionFinder();
  private final ClaimFinder claimFinder = new ClaimFinder();
  private final SectionFinder sectionFinder = new SectionFinder();
  private final Summarizer summarizer = new Summarizer();

  /// @param annotators one for each language that is read, by ISO 639-1 code
  public Reader(Map<String, Annotator> annotators, Knowledge knowledge) {
    this.annotators = Map.copyOf(annotators);
    this.mentionFinder = new MentionFinder(knowledge);
    this.placeFinder = new PlaceFinder(knowledge);
  }

  /// Languages that can be read, ISO 639-1.
  public Set<String> languages() {
    return annotators.keySet();
  }

  /// Loads now what the first article of a language would wait for.
  public void prepare(String language) {
    Annotator annotator = annotators.get(language);
    if (annotator != null) {
      annotator.prepare();
    }
  }

  /// The reading of the article.
  ///
  /// @throws IllegalArgumentException if no annotator reads the article's language
  public Reading read(Article given) {
    Article article = placeFinder.located(publication.complete(given));
    AnnotatedArticle annotated = new AnnotatedArticle(article, annotate(article));
    Mentions mentions = mentionFinder.find(annotated);
    List<TimeExpression> times = timeTagger.tag(annotated);
    List<Quotation> quotations = quotationFinder.find(annotated, mentions);
    boolean politics = rubricFinder.of(article).isEmpty();
    List<Event> events =
        politics ? eventCoder.code(annotated, mentions, times, quotations) : List.of();
    List<String> summary =
        article.summary().isEmpty() ? summarizer.summarize(annotated, events) : article.summary();
    return new Reading(
        article,
        CODER,
        annotated.sentences().stream().map(Sentence::span).toList(),
        summary,
        !article.summary().isEmpty(),
        sectionFinder.find(annotated, times),
        mentions.people(),
        placeFinder.find(annotated, mentions.all()),
        times,
        quotations,
        events,
        planReader.merge(
            annotated,
            mentions,
            politics ? appointmentFinder.find(annotated, mentions, times, events) : List.of()),
        politics ? measureFinder.find(annotated, mentions, times) : List.of(),
        concernFinder.find(annotated, mentions),
        questionFinder.find(annotated),
        politics ? claimFinder.find(annotated, mentions) : List.of(),
        countries(mentions),
        List.of());
  }

  /// The event between two given parties, spans of the article's text: always an answer.
  ///
  /// @throws IllegalArgumentException if no annotator reads the article's language, or neither span
  ///   lies in a sentence
  public PairCoding codePair(Article given, Span source, Span target) {
    AnnotatedArticle annotated = new AnnotatedArticle(given, annotate(given));
    return eventCoder.codePair(annotated, mentionFinder.find(annotated), source, target);
  }

  /// The mentions of the article: whom its names, offices and pronouns stand for.
  ///
  /// @throws IllegalArgumentException if no annotator reads the article's language
  public Mentions mentions(Article given) {
    Article article = publication.complete(given);
    return mentionFinder.find(new AnnotatedArticle(article, annotate(article)));
  }

  private Annotation annotate(Article article) {
    Annotator annotator = annotators.get(article.language());
    if (annotator == null) {
      throw new IllegalArgumentException("no annotator for language " + article.language());
    }
    return annotator.annotate(article.text(), Datelines.passages(article));
  }

  private static List<String> countries(Mentions mentions) {
    Set<String> countries = new TreeSet<>();
    mentions
        .all()
        .forEach(mention -> mention.actor().flatMap(a -> a.country()).ifPresent(countries::add));
    return List.copyOf(countries);
  }
}
