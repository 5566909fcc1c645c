package org.thaw.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.thaw.annotation.Sentence;
import org.thaw.finding.Event;
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
