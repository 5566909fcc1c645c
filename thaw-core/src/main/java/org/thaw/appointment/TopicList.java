package org.thaw.appointment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.mention.Mention;
import org.thaw.mention.Mentions;
import org.thaw.text.Span;

/// Reads a Spanish list of topics off the tokens of a sentence: noun phrases and indirect questions
/// joined by commas, `y`, `así como`. Ends before a verb, a time, a place or a clause that tells
/// something else.
///
/// `la venta de armas y municiones` is one topic and `la venta de armas y el gas` are two: what is
/// joined has an article as the topic has one, or has none as it has none.
final class TopicList {

  private static final Set<String> LEADS =
      Set.of(
          "de",
          "del",
          "sobre",
          "acerca",
          "también",
          "tanto",
          "ni",
          "además",
          "principalmente",
          "especialmente",
          "asimismo");

  private static final int LONGEST_INSERTION = 5;

  private final Sentence sentence;
  private final Mentions mentions;
  private final int limit;
  private final List<Span> found = new ArrayList<>();
  private boolean closed;
  private int end;

  /// @param limit index of the first token that is no part of the list
  TopicList(Sentence sentence, Mentions mentions, int limit) {
    this.sentence = sentence;
    this.mentions = mentions;
    this.limit = Math.min(limit, sentence.tokens().size());
  }

  /// The topics from token `from` on, in text order.
  List<Span> read(int from) {
    int at = new TopicCircumstances(sentence, limit).skip(from);
    boolean told = false;
    while (at >= 0 && at < limit) {
      int start = lead(at);
      int to = new TopicPhrase(sentence, limit, found.isEmpty(), closed).end(start);
      int head = head(start, to);
      boolean tells = TopicWords.is("TELLING", TopicWords.lower(sentence, head));
      if (to <= start || tells || !found.isEmpty() && isFinite(to)) {
        break;
      }
      if (isSpeaker(start, head)) {
        int next = new TopicCircumstances(sentence, limit).skip(to);
        at = told || !found.isEmpty() || !isStart(next) ? -1 : next;
        told = true;
        continue;
      }
      found.add(span(start, to));
      end = to;
      at = behindJoin(to);
    }
    return List.copyOf(found);
  }

  /// The topics of a list that begins at `from` and reaches the limit, else none.
  List<Span> readAll(int from) {
    List<Span> topics = read(from);
    int last = limit;
    while (last > 0 && TopicWords.lower(sentence, last - 1).matches(",|también|no|se")) {
      last--;
    }
    return end == last ? topics : List.of();
  }

  /// A new clause begins where a verb follows what looked like the next topic.
  private boolean isFinite(int at) {
    return at < limit
        && Set.of("VERB", "AUX").contains(sentence.tokens().get(at).tag())
        && !TopicWords.isInfinitive(sentence.tokens().get(at))
        && !TopicWords.isParticiple(sentence.tokens().get(at));
  }

  /// Somebody who talks; behind a preposition (`hablarán de Maduro`) somebody talked about.
  private boolean isSpeaker(int from, int head) {
    boolean about =
        from > 0 && TopicWords.lower(sentence, from - 1).matches("del?|sobre|a|en|por|torno");
    boolean person =
        mentions
            .at(sentence.tokens().get(head).span().start())
            .filter(mention ->
                mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.OFFICE)
            .isPresent();
    return !about && (person || TopicWords.is("AGENT", TopicWords.lower(sentence, head)));
  }

  private Span span(int from, int to) {
    return sentence.tokens().get(from).span().cover(sentence.tokens().get(to - 1).span());
  }

  private int lead(int from) {
    int at = from;
    while (at < limit && LEADS.contains(TopicWords.lower(sentence, at))) {
      at++;
    }
    return at;
  }

  /// The first noun of a phrase.
  private int head(int from, int to) {
    for (int i = from; i < to; i++) {
      String tag = sentence.tokens().get(i).tag();
      if (tag.equals("NOUN")
          || tag.equals("PROPN")
          || TopicWords.is("AGENT", TopicWords.lower(sentence, i))) {
        return i;
      }
    }
    return from;
  }

  private boolean isStart(int at) {
    if (at < 0 || at >= limit) {
      return false;
    }
    Token token = sentence.tokens().get(at);
    String word = TopicWords.lower(sentence, at);
    return TopicWords.isArticle(word)
        || TopicWords.isNominal(token)
        || TopicWords.asks(word)
        || Set.of("DET", "ADJ").contains(token.tag())
        || TopicWords.QUOTES.contains(word)
        || LEADS.contains(word);
  }

  /// Behind `, previsiblemente,`.
  private int behindInsertion(int at) {
    boolean opens = TopicWords.lower(sentence, at).equals(",");
    for (int i = at + 1; opens && i < at + LONGEST_INSERTION; i++) {
      if (TopicWords.lower(sentence, i).equals(",")) {
        return i + 1;
      }
    }
    return at;
  }

  /// Behind the comma or conjunction at `at` that another topic follows, or -1.
  private int behindJoin(int at) {
    int next = at;
    boolean comma = TopicWords.lower(sentence, next).equals(",");
    next += comma ? 1 : 0;
    String word = TopicWords.lower(sentence, next);
    String second = TopicWords.lower(sentence, next + 1);
    boolean joined = TopicWords.joins(word);
    boolean also =
        word.equals("así") && second.equals("como")
            || word.equals("además") && second.matches("del?")
            || word.equals("junto") && second.matches("con|al?");
    if (also) {
      closed = false;
      next += second.equals("del") || second.equals("al") ? 1 : 2;
    } else if (joined) {
      closed = true;
      next = behindInsertion(next + 1);
    } else if (!comma || closed) {
      return -1;
    }
    boolean time = TopicWords.time(sentence, next) > 0;
    return isStart(next) && !time ? next : -1;
  }
}
