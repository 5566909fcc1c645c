package org.thaw.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.thaw.annotation.Sentence;
import org.thaw.finding.Event;
import org.thaw.finding.EventType;
import org.thaw.finding.Quotation;
import org.thaw.finding.TimeExpression;
import org.thaw.mention.Mentions;
import org.thaw.reading.AnnotatedArticle;

/// Codes who did what to whom, by PLOVER 2.0.
///
/// The words that name acts stand in `verbs.LANG.tsv` and `nouns.LANG.tsv`, what becomes of an act
/// inside another (`refused to`, `threatened to`) in `composition.tsv`. Thread-safe.
public final class EventCoder {

  private static final Set<String> LANGUAGES = Set.of("en");

  private final Composition composition = Composition.load();
  private final Map<String, Lexicon> lexicons = new ConcurrentHashMap<>();
  private final EventWriter writer = new EventWriter();

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
        boolean judged =
            right.judge(coding.act().type(), coding.actorCodes(), coding.recipientCodes());
        examples.add(new Calibration.Example(weighed.features(), judged));
      }
    }
    return examples;
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
    List<Event> events = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      Scene scene = new Scene(sentence, mentions, lexicon);
      List<Act> acts = ActFinder.find(scene, composition);
      events.addAll(writer.write(article, scene, acts, times));
    }
    return List.copyOf(events);
  }
}
