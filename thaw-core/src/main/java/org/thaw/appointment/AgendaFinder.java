package org.thaw.appointment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Sentence;
import org.thaw.knowledge.Table;
import org.thaw.mention.Mentions;
import org.thaw.text.Beginnings;
import org.thaw.text.Span;

/// Finds what a meeting is to be about, by the wordings of `agenda.tsv`.
///
/// The topics are the article's own words. They stand in the sentence that dates the meeting, or in
/// the ones beside it in the same paragraph where these say that they speak of an agenda.
final class AgendaFinder {

  private static final List<AgendaPhrase> PHRASES =
      Table.load(AgendaFinder.class, "agenda.tsv").rows().stream().map(AgendaPhrase::of).toList();
  private static final Beginnings BEGINNINGS =
      new Beginnings(PHRASES.stream().map(AgendaPhrase::pattern).toList());
  private static final int LONGEST = 110;
  private static final int SHORTEST = 2;

  private AgendaFinder() {}

  /// The topics of a meeting that the sentence dates, each once, in the order they are found.
  ///
  /// @param held the meeting is over and its sides are named: what was spoken of was its topic
  static List<String> topics(
      AnnotatedArticle article, Mentions mentions, Sentence dated, boolean held) {
    List<String> topics = new ArrayList<>();
    for (Sentence sentence : around(article, dated)) {
      BitSet able = BEGINNINGS.in(sentence.span().in(article.text()));
      for (int i = able.nextSetBit(0); i >= 0; i = able.nextSetBit(i + 1)) {
        AgendaPhrase phrase = PHRASES.get(i);
        boolean here = phrase.where() != AgendaPhrase.Where.SAME || sentence.equals(dated);
        boolean told = phrase.where() != AgendaPhrase.Where.HELD || held;
        if (here && told && phrase.language().equals(article.article().language())) {
          read(article, mentions, sentence, phrase).forEach(topic -> add(topic, topics));
        }
      }
    }
    return topics;
  }

  /// The sentence, the next one and the one before, as far as they stand in one paragraph.
  private static List<Sentence> around(AnnotatedArticle article, Sentence dated) {
    List<Sentence> around = new ArrayList<>(List.of(dated));
    for (int index : List.of(dated.index() + 1, dated.index() - 1)) {
      if (index >= 0 && index < article.sentences().size()) {
        Sentence other = article.sentences().get(index);
        if (article
            .article()
            .blockAt(other.span().start())
            .equals(article.article().blockAt(dated.span().start()))) {
          around.add(other);
        }
      }
    }
    return around;
  }

  private static List<String> read(
      AnnotatedArticle article, Mentions mentions, Sentence sentence, AgendaPhrase phrase) {
    String words = sentence.span().in(article.text());
    Matcher matcher = phrase.pattern().matcher(words);
    List<String> topics = new ArrayList<>();
    while (matcher.find()) {
      if (Preparation.isAt(words, matcher.groupCount() > 0 ? matcher.start(1) : matcher.end())) {
        continue;
      }
      if (phrase.language().equals("en")) {
        return EnglishTopics.of(matcher.group(1));
      }
      for (Span topic : spanish(mentions, sentence, phrase, matcher)) {
        topics.add(article.words(topic));
      }
    }
    return topics;
  }

  private static List<Span> spanish(
      Mentions mentions, Sentence sentence, AgendaPhrase phrase, Matcher matcher) {
    if (phrase.where() == AgendaPhrase.Where.FIRST) {
      return before(mentions, sentence, token(sentence, matcher.start()));
    }
    boolean group = matcher.groupCount() > 0;
    int from = token(sentence, group ? matcher.start(1) : matcher.end());
    int limit = group ? token(sentence, matcher.end(1)) : sentence.tokens().size();
    return new TopicList(sentence, mentions, limit).read(from);
  }

  /// The list that reaches the token, from the earliest word of its clause on from which it does.
  private static List<Span> before(Mentions mentions, Sentence sentence, int limit) {
    for (int from = clause(sentence, limit); from < limit; from++) {
      String word = TopicWords.lower(sentence, from - 1);
      boolean begins = from == clause(sentence, limit) || word.equals(",") || word.equals("con");
      List<Span> topics =
          begins ? new TopicList(sentence, mentions, limit).readAll(from) : List.of();
      if (!topics.isEmpty()) {
        return topics;
      }
    }
    return List.of();
  }

  private static int clause(Sentence sentence, int limit) {
    int from = limit;
    while (from > 0 && !";:.—¿?".contains(TopicWords.lower(sentence, from - 1))) {
      from--;
    }
    return from;
  }

  private static int token(Sentence sentence, int offset) {
    return sentence.tokenAt(sentence.span().start() + offset).orElse(sentence.tokens().size());
  }

  private static void add(String topic, List<String> topics) {
    boolean known = topics.stream().anyMatch(other -> other.contains(topic));
    if (topic.length() > SHORTEST && topic.length() <= LONGEST && !known) {
      topics.add(topic);
    }
  }
}
