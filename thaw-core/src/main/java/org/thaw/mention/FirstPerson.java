package org.thaw.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.article.Article;
import org.thaw.finding.Actor;

/// Who says `we` and `I` in a text that speaks for somebody: a statement, an order, remarks.
///
/// In this order: the one whose name or office stands with a colon before the paragraph (of a
/// transcript); those whom the headline names as speaking; the President in an order under United
/// States law; those whom the text itself joins to it (`we, the leaders of …`); the last one who
/// said something. Open before any of them has spoken, where several said something in one sentence
/// before, and outside English; words inside quotation marks are left alone, they are the
/// quotation's source's.
final class FirstPerson {

  private static final Set<String> WE = Set.of("we", "i", "us", "our", "my");
  private static final Pattern SPEAKS =
      Pattern.compile(
          "(?i)\\b(?:statement|remarks|press (?:conference|briefing|release)|proclamation|executive order|"
              + "letter|message|address|communiqué|declaration|comunicado|declaración)\\b");
  private static final Pattern JOINT = Pattern.compile("(?i)\\bjoint(?:ly)?\\b");
  private static final Pattern ORDERS =
      Pattern.compile(
          "(?i)\\bauthority vested in me as President\\b|\\bEmergency Economic Powers Act\\b");
  private static final Set<String> SAYS =
      Set.of("say", "tell", "state", "add", "declare", "announce", "explain", "stress");

  private final AnnotatedArticle article;
  private final Standing standing;
  private Map<String, Actor> speakers = Map.of();
  private int paragraph = -1;

  FirstPerson(AnnotatedArticle article, Standing standing) {
    this.article = article;
    this.standing = standing;
  }

  /// Mentions of the speakers for the pronouns of a sentence.
  ///
  /// @param found the sentence's other mentions
  List<Mention> resolve(Sentence sentence, List<Mention> found) {
    if (!article.article().language().equals("en")) {
      return List.of();
    }
    hear(sentence, found);
    List<Mention> resolved = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (WE.contains(token.form().toLowerCase(Locale.ROOT))
          && !token.form().equals("US")
          && !isQuoted(sentence, token)) {
        int at = i;
        speakers.values().stream()
            .map(actor -> Mention.standIn(article, sentence, token.span(), at, actor))
            .forEach(resolved::add);
      }
    }
    return resolved;
  }

  private void hear(Sentence sentence, List<Mention> found) {
    String words = article.words(sentence.span());
    int block = block(sentence);
    int colon = label(words);
    if (block != paragraph && colon > 0) {
      speakers = named(found, mention -> mention.span().end() <= sentence.span().start() + colon);
    } else if (isHeadline(sentence) && SPEAKS.matcher(words).find()) {
      Map<String, Actor> named = named(found, this::isSpeaking);
      speakers = named.size() == 1 || JOINT.matcher(words).find() ? named : Map.of();
    } else if (ORDERS.matcher(words).find()) {
      Actor president =
          new Actor("the President", Optional.of("USA"), Optional.empty(), Optional.empty());
      speakers = Map.of("USA", president);
    } else if (words.matches("(?:[^,]*, )?[Ww]e, .*")) {
      speakers = named(found, standing::isSubject).isEmpty() ? speakers : named(found, m -> true);
    } else {
      Map<String, Actor> saying = named(found, this::isSaying);
      speakers = saying.size() == 1 ? saying : speakers;
    }
    paragraph = block;
  }

  /// Where the colon behind the name of a speaker stands (`MS. PSAKI: …`), or -1.
  private static int label(String words) {
    int colon = words.indexOf(':');
    return colon > 1 && colon < 60 && words.substring(0, colon).matches("[\\p{Lu}0-9 .,'’-]+")
        ? colon
        : -1;
  }

  private boolean isHeadline(Sentence sentence) {
    return article.kindOf(sentence).filter(Article.Kind.HEADLINE::equals).isPresent();
  }

  /// Whoever the statement is `by`, `from` or `of`, not what it is `on`.
  private boolean isSpeaking(Mention mention) {
    Sentence sentence = article.sentences().get(mention.sentence());
    String before =
        article
            .text()
            .substring(sentence.span().start(), mention.span().start())
            .toLowerCase(Locale.ROOT);
    return mention.kind() != Mention.Kind.PLACE
        && !before.matches(".*\\b(?:on|regarding|about|before|at|in|following|to)\\b.*");
  }

  private boolean isSaying(Mention mention) {
    Token head = article.token(mention.sentence(), mention.head());
    return standing.isSubject(mention)
        && head.head() >= 0
        && SAYS.contains(article.token(mention.sentence(), head.head()).lemma());
  }

  private int block(Sentence sentence) {
    return article.article().blockAt(sentence.span().start()).map(b -> b.span().start()).orElse(0);
  }

  private static Map<String, Actor> named(List<Mention> found, Predicate<Mention> wanted) {
    return Mention.parties(found.stream().filter(wanted));
  }

  /// True if a quotation mark opened before the token in its paragraph is still open.
  private boolean isQuoted(Sentence sentence, Token token) {
    int from = Math.min(block(sentence), token.span().start());
    boolean open = false;
    for (int i = from; i < token.span().start(); i++) {
      char c = article.text().charAt(i);
      open = c == '“' || c == '«' || (c == '"' ? !open : open && c != '”' && c != '»');
    }
    return open;
  }
}
