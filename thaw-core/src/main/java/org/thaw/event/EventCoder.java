package org.thaw.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Sentence;
import org.thaw.finding.Event;
import org.thaw.finding.EventType;
import org.thaw.finding.Quotation;
import org.thaw.finding.TimeExpression;
import org.thaw.mention.Mentions;
import org.thaw.mention.OfficialVoice;
import org.thaw.text.Span;

/// Codes who did what to whom, by PLOVER 2.0.
///
/// The words that name acts stand in `verbs.LANG.tsv` and `nouns.LANG.tsv`, what becomes of an act
/// inside another (`refused to`, `threatened to`) in `composition.tsv`. Thread-safe.
public final class EventCoder {

  private static final Set<String> LANGUAGES = Set.of("en", "es");

  private final Composition composition = Composition.load();
  private final Map<String, Lexicon> lexicons = new ConcurrentHashMap<>();
  private final EventWriter writer = new EventWriter();
  private final PairModel pairs = PairModel.load();

  /// Every candidate coding of the article with its features, for {@link Calibration}.
  ///
  /// @param right decides of an event's type, actors and recipients whether it is right
  public List<Calibration.Example> examples(
      AnnotatedArticle article, Mentions mentions, Judge right) {
    Lexicon lexicon = lexicons.computeIfAbsent(article.article().language(), Lexicon::of);
    List<Calibration.Example> examples = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      Scene scene = new Scene(sentence, mentions, lexicon);
      for (EventWriter.Weighed weighed :
          writer.weigh(article, scene, ActFinder.find(scene, composition))) {
        Coding coding = weighed.coding();
        if (coding.act().belief() < 1) {
          continue;
        }
        boolean judged =
            right.judge(coding.act().type(), coding.actorCodes(), coding.recipientCodes());
        examples.add(new Calibration.Example(weighed.features(), judged));
      }
    }
    return examples;
  }

  /// Every verb of the article with what can be said of it, for {@link ProposalCalibration}.
  ///
  /// @param right the types of the acts that the words of a span name
  public List<ProposalCalibration.Verb> verbs(
      AnnotatedArticle article, Mentions mentions, Function<Span, Set<EventType>> right) {
    String language = article.article().language();
    Lexicon lexicon = lexicons.computeIfAbsent(language, Lexicon::of);
    VerbFeatures features = Proposals.features(language);
    List<ProposalCalibration.Verb> verbs = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      Scene scene = new Scene(sentence, mentions, lexicon);
      for (int i = 0; i < scene.tree().size(); i++) {
        if (scene.tree().isVerb(i)) {
          verbs.add(
              new ProposalCalibration.Verb(
                  article.article().id(),
                  scene.verbSense(i).isPresent(),
                  features.of(scene, i),
                  right.apply(scene.tree().token(i).span())));
        }
      }
    }
    return verbs;
  }

  /// The event between two given parties: always an answer, by the acts that the rules read in the
  /// sentence of `source`, or if there are none by how often each type occurs.
  ///
  /// @throws IllegalArgumentException if neither span lies in a sentence
  public PairCoding codePair(
      AnnotatedArticle article, Mentions mentions, Span source, Span target) {
    Lexicon lexicon = lexicons.computeIfAbsent(article.article().language(), Lexicon::of);
    Scene scene = new Scene(sentenceOf(article, source, target), mentions, lexicon);
    PairFeatures features = new PairFeatures(scene);
    List<Act> acts = ActFinder.find(scene, composition);
    Map.Entry<EventType, Double> likeliest =
        Collections.max(
            pairs.probabilities(features.of(acts, source, target)).entrySet(),
            Map.Entry.comparingByValue());
    Optional<String> mode =
        features
            .best(acts, source, target)
            .filter(act -> act.type() == likeliest.getKey())
            .flatMap(Act::mode);
    return new PairCoding(likeliest.getKey(), mode, likeliest.getValue());
  }

  /// What the sentence that holds `source` says about the two spans, for training.
  public Set<String> pairFeatures(
      AnnotatedArticle article, Mentions mentions, Span source, Span target) {
    Lexicon lexicon = lexicons.computeIfAbsent(article.article().language(), Lexicon::of);
    Scene scene = new Scene(sentenceOf(article, source, target), mentions, lexicon);
    return new PairFeatures(scene).of(ActFinder.find(scene, composition), source, target);
  }

  private static Sentence sentenceOf(AnnotatedArticle article, Span source, Span target) {
    return article
        .annotation()
        .sentenceAt(source.start())
        .or(() -> article.annotation().sentenceAt(target.start()))
        .orElseThrow(() -> new IllegalArgumentException("no sentence at " + source));
  }

  /// Says of a coding whether the gold has it.
  @FunctionalInterface
  public interface Judge {
    boolean judge(EventType type, List<String> actors, List<String> recipients);
  }

  /// The events of the article, in text order; none in a language without a lexicon.
  public List<Event> code(
      AnnotatedArticle article,
      Mentions mentions,
      List<TimeExpression> times,
      List<Quotation> quotations) {
    String language = article.article().language();
    if (!LANGUAGES.contains(language)) {
      return List.of();
    }
    Lexicon lexicon = lexicons.computeIfAbsent(language, Lexicon::of);
    Optional<String> voice = OfficialVoice.of(article, mentions);
    List<Event> events = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      Scene scene = new Scene(sentence, mentions, lexicon);
      List<Act> acts = ActFinder.find(scene, composition);
      events.addAll(writer.write(article, scene, acts, times, voice));
    }
    return List.copyOf(events);
  }
}
