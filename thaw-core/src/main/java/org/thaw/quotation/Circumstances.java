package org.thaw.quotation;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.text.Span;

/// To whom and where something was said: `told reporters`, `in a post on X`, `at a rally`.
final class Circumstances {

  private static final Set<String> TAKE_PERSON =
      Set.of(
          "tell",
          "inform",
          "remind",
          "warn",
          "assure",
          "reassure",
          "notify",
          "advise",
          "text",
          "convince",
          "persuade",
          "answer",
          "brief");

  private static final String SITES =
      "X|Twitter|Facebook|Instagram|Telegram|Truth"
          + " Social|TikTok|YouTube|WhatsApp|Weibo|LinkedIn|Threads|Bluesky|social media|redes"
          + " sociales";

  private static final Pattern CHANNEL =
      Pattern.compile(
          "\\b(?:in|at|on|during|via|by|through|en|durante|por|a través de)"
              + " ((?:(?:an?|the|his|her|their|its|un|una|el|la|su|sus) )?(?:[\\p{L}’'-]+ ){0,3}?"
              + "(?:statement|communiqu[eé]|post|tweet|thread|message|interview|speech|address|remarks|letter|e-?mail|memo|cable|"
              + "telegram|note|report|briefing|conference|rally|hearing|debate|testimony|broadcast|podcast|video|recording|(?<!to"
              + " )call|(?<=by )telephone|(?<=by"
              + " )phone|television|TV|radio|council|summit|memoir|essay|article|column|op-ed|filing|comunicado|declaración|entrevista|discurso|mensaje|carta|publicación|trino|conferencia"
              + " de prensa|rueda de prensa|mitin|cumbre|informe|video|vídeo)(?:"
              + " (?:on|to|with|from|en|con|a) (?:the )?(?:"
              + SITES
              + "|(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\p{Lu}[\\p{L}’'-]*(?: (?:of (?:the"
              + " )?)?\\p{Lu}[\\p{L}’'-]*)*))?|(?:"
              + SITES
              + "))(?![\\p{L}])");

  private final AnnotatedArticle article;

  Circumstances(AnnotatedArticle article) {
    this.article = article;
  }

  /// The words for where it was said, without article, if the sentence of the cue has any.
  Optional<String> channel(Draft draft) {
    if (draft.cue().isEmpty()) {
      return Optional.empty();
    }
    Sentence sentence = article.sentences().get(draft.sentence());
    Matcher matcher = CHANNEL.matcher(article.text());
    matcher.region(sentence.span().start(), sentence.span().end()).useTransparentBounds(true);
    while (matcher.find()) {
      Span found = new Span(matcher.start(), matcher.end());
      boolean inside = draft.contents().stream().anyMatch(content -> content.overlaps(found));
      boolean ofSource = draft.source().filter(source -> source.overlaps(found)).isPresent();
      if (!inside && !ofSource) {
        return Optional.of(matcher.group(1).replaceFirst("^(?:an?|the|un|una|el|la) ", ""));
      }
    }
    return Optional.empty();
  }

  /// Whom the source spoke to, as written.
  Optional<String> addressee(Draft draft) {
    if (draft.cueToken() < 0 || draft.rule().contains("according")) {
      return Optional.empty();
    }
    Sentence sentence = article.sentences().get(draft.sentence());
    int verb = draft.cueToken();
    for (int child : sentence.children(verb)) {
      Token token = sentence.tokens().get(child);
      boolean object =
          child > verb
              && token.relation().matches("dobj|iobj|dative")
              && TAKE_PERSON.contains(sentence.tokens().get(verb).lemma());
      Optional<Integer> head =
          object
              ? Optional.of(child)
              : token.lemma().equals("to") && token.tag().matches("IN|TO")
                  ? sentence.child(child, "pobj")
                  : Optional.empty();
      Optional<Span> words =
          head.map(at -> phrase(sentence, at)).filter(span -> isOutside(draft, span));
      if (words.isPresent()) {
        return words.map(article::words);
      }
    }
    return Optional.empty();
  }

  private static Span phrase(Sentence sentence, int head) {
    NounPhrase phrase = NounPhrase.of(sentence, head, true);
    return VerbSpeech.span(sentence, phrase.from(), phrase.to());
  }

  private static boolean isOutside(Draft draft, Span span) {
    return draft.contents().stream().noneMatch(content -> content.overlaps(span));
  }
}
