package org.thaw.appointment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.annotation.Sentence;
import org.thaw.knowledge.Table;
import org.thaw.reading.AnnotatedArticle;

/// Finds what a meeting is to be about, by the wordings of `agenda.tsv`.
///
/// The topics are the article's own words. They stand in the sentence that dates the meeting, or in
/// the ones beside it in the same paragraph where these say that they speak of an agenda.
final class AgendaFinder {

  private static final List<Phrase> PHRASES =
      Table.load(AgendaFinder.class, "agenda.tsv").rows().stream().map(Phrase::of).toList();
  private static final Pattern END =
      Pattern.compile(
          "[;:.!?”\"](?=\\s|$)|,? (?:after|before|when|where|while|although|but|which|whose|according to|tras|cuando|pero|según)"
              + " |,? (?:on|this|next|last|el|este|la próxima) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|week|month|lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|mes)"
              + "|,? (?:in|on|at|en) (?:January|February|March|April|May|June|July|August|September|October|November|December|\\d|\\p{Lu}\\p{L}+(?:[,.]|$))"
              + "|, (?:the |a |an |his |her |its |\\p{Lu})[\\p{L} .’']{0,40}? (?:said|says|told|announced|dijo|informó)\\b"
              + "|, (?:officials|diplomats|aides|fuentes)[^,;.]*? (?:said|say|dijeron)");
  private static final Pattern COMMA = Pattern.compile(",? (?:and|y|e) (?:on |about |sobre )?|, ");
  private static final Pattern LEAD =
      Pattern.compile("^(?:(?:on|about|over|also|sobre|de|from|both|include|including) )+");
  private static final int LONGEST = 80;
  private static final int SHORTEST = 2;

  private AgendaFinder() {}

  private record Phrase(String language, boolean near, Pattern pattern) {

    static Phrase of(Table.Row row) {
      Pattern pattern =
          Pattern.compile(row.cell("pattern"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
      return new Phrase(row.cell("lang"), row.cell("where").equals("near"), pattern);
    }
  }

  /// The topics of a meeting that the sentence dates, each once, in the order they are found.
  static List<String> topics(AnnotatedArticle article, Sentence dated) {
    List<String> topics = new ArrayList<>();
    for (Sentence sentence : around(article, dated)) {
      for (Phrase phrase : PHRASES) {
        boolean here = phrase.near() || sentence.index() == dated.index();
        if (here && phrase.language().equals(article.article().language())) {
          add(phrase, sentence.span().in(article.text()), topics);
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

  private static void add(Phrase phrase, String words, List<String> topics) {
    Matcher matcher = phrase.pattern().matcher(words);
    if (!matcher.find()) {
      return;
    }
    String list = matcher.group(1);
    Matcher end = END.matcher(list);
    for (String part : COMMA.split(end.find() ? list.substring(0, end.start()) : list)) {
      String topic = LEAD.matcher(part.strip()).replaceFirst("").strip();
      boolean known = topics.stream().anyMatch(other -> other.contains(topic));
      if (topic.length() > SHORTEST && topic.length() <= LONGEST && !known) {
        topics.add(topic);
      }
    }
  }
}
