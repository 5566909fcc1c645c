package org.thaw.quotation;

import java.util.List;
import java.util.Optional;
import org.thaw.annotation.Sentence;

/// What is said behind a cue verb: the clause or phrase its frames allow.
final class ContentFinder {

  private static final List<Cue.Frame> ORDER =
      List.of(
          Cue.Frame.PERSON,
          Cue.Frame.INFINITIVE,
          Cue.Frame.GERUND,
          Cue.Frame.PREDICATE,
          Cue.Frame.OBJECT,
          Cue.Frame.JUDGE,
          Cue.Frame.JUDGE_AS,
          Cue.Frame.JUDGE_FOR,
          Cue.Frame.CLAIM);

  private final ContentEnd ends;
  private final ClauseContent clauses;
  private final InfinitiveContent infinitives;
  private final PhraseContent phrases;

  ContentFinder(CueLexicon lexicon) {
    ends = new ContentEnd(lexicon);
    clauses = new ClauseContent(lexicon, ends);
    infinitives = new InfinitiveContent(ends);
    phrases = new PhraseContent(lexicon, ends);
  }

  /// The content behind the cue at token `verb`, if its frames allow what stands there.
  Optional<Content> behind(Sentence sentence, int verb, Cue cue) {
    Optional<Content> clause = clauses.clause(sentence, verb, cue);
    if (clause.isPresent()) {
      return clause;
    }
    for (Cue.Frame frame : ORDER) {
      if (cue.takes(frame)) {
        Optional<Content> content = content(sentence, verb, cue, frame);
        if (content.isPresent()) {
          return content;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Content> content(Sentence sentence, int verb, Cue cue, Cue.Frame frame) {
    return switch (frame) {
      case CLAUSE, THAT, DIRECT, WHETHER, RESULT -> Optional.empty();
      case INFINITIVE -> infinitives.infinitive(sentence, verb, cue);
      case PERSON -> infinitives.person(sentence, verb, cue);
      case GERUND -> infinitives.gerund(sentence, verb, cue);
      case OBJECT -> phrases.object(sentence, verb, cue);
      case JUDGE, JUDGE_AS, JUDGE_FOR -> phrases.judge(sentence, verb, cue, frame);
      case CLAIM -> phrases.claim(sentence, verb, cue);
      case PREDICATE -> phrases.predicate(sentence, verb);
    };
  }

  /// What a poll or a paper that is the `source` shows.
  Optional<Content> result(Sentence sentence, int verb, Cue cue, NounPhrase source) {
    return cue.takes(Cue.Frame.RESULT)
        ? phrases.result(sentence, verb, cue, source)
        : Optional.empty();
  }

  /// The second clause of `… that A and that B`, if one follows at `at`.
  Optional<Content> second(Sentence sentence, int verb, int at) {
    return clauses.second(sentence, verb, at);
  }

  /// Where content that begins at `start` ends.
  int end(Sentence sentence, int verb, int start, int head) {
    return ends.end(sentence, verb, start, head);
  }
}
