package org.thaw.story;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The words, names, acts and numbers of an article as terms: what clustering looks at in it,
/// whatever other articles there are. A term is the hash of its word.
///
/// @param headline stems of the headline, names of countries left out: those are among the names
/// @param body stems of the body's first words, likewise
/// @param near how many of them profiles are made of; the rest tell copies apart
/// @param headlineInEnglish stems of a Spanish headline put into English; none for other languages
/// @param bodyInEnglish the same of the body
/// @param names as terms `name:`
/// @param acts as terms `act:`
/// @param numbers as terms `number:`, of headline and body
/// @param bodyNumbers the same of the body alone
/// @param shingles sample of the text's runs of words
/// @param posted those by which it is looked up
/// @param counted every term once that is counted when its rarity is asked for, ascending
/// @param marks what tells it from one in nearly the same words
record ArticleTerms(
    StoryArticle article,
    List<String> headline,
    List<String> body,
    int near,
    List<String> headlineInEnglish,
    List<String> bodyInEnglish,
    int[] names,
    int[] acts,
    int[] numbers,
    int[] bodyNumbers,
    int[] shingles,
    int[] posted,
    int[] counted,
    Marks marks) {

  static final String NAME = "name:";
  static final String ACT = "act:";

  private static final int HEADLINE = 60;
  private static final int BODY = 400;

  /// Words under which a body is too short to tell a copy without its headline.
  private static final int SHORT = 45;

  static ArticleTerms of(StoryArticle article, StoryParameters parameters) {
    String body = article.body();
    String bodyWords = CountryWords.leftOut(body);
    String headlineWords = CountryWords.leftOut(article.headline());
    boolean spanish = article.language().equals("es");
    List<String> headline = Words.of(headlineWords, HEADLINE);
    List<String> far = Words.of(bodyWords, BODY);
    int near = Words.of(bodyWords, parameters.bodyWords()).size();
    int[] names = hashes(article.names().stream().map(NAME::concat));
    int[] acts = hashes(article.acts().stream().map(ACT::concat));
    int[] bodyNumbers = numbers(body);
    int[] numbers = union(bodyNumbers, numbers(article.headline()));
    String compared = far.size() < SHORT ? article.headline() + ". " + body : body;
    int[] words = union(terms(headline), terms(far.subList(0, near)));
    return new ArticleTerms(
        article,
        headline,
        far,
        near,
        spanish ? Words.translated(headlineWords, HEADLINE) : List.of(),
        spanish ? Words.translated(bodyWords, parameters.bodyWords()) : List.of(),
        names,
        acts,
        numbers,
        bodyNumbers,
        Shingles.of(compared),
        Shingles.posted(compared),
        union(union(words, numbers), union(names, acts)),
        Marks.of(article.headline(), body, headline, far.subList(0, near)));
  }

  /// The terms of words, in their order.
  static int[] terms(List<String> words) {
    int[] terms = new int[words.size()];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = words.get(i).hashCode();
    }
    return terms;
  }

  /// Every term of either once, ascending.
  static int[] union(int[] some, int[] others) {
    return IntStream.concat(IntStream.of(some), IntStream.of(others)).sorted().distinct().toArray();
  }

  private static int[] numbers(String text) {
    return hashes(Words.numbers(text).stream().map("number:"::concat));
  }

  private static int[] hashes(Stream<String> values) {
    return values.mapToInt(String::hashCode).sorted().distinct().toArray();
  }
}
