package org.thaw.concern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Sentence;
import org.thaw.finding.Actor;
import org.thaw.finding.Concern;
import org.thaw.finding.Evidence;
import org.thaw.mention.Mentions;
import org.thaw.text.Span;

/// Finds what each side is worried about.
///
/// Wordings come from `concerns.tsv`. The holder is whoever the wording names, else the subject
/// before it; a worry that nobody is named for is left out, and so is one that is denied, asked
/// about or said to be over.
public final class ConcernFinder {

  private static final Wordings WORDINGS = Wordings.load("concerns.tsv");
  private static final Pattern DENIED =
      Pattern.compile(
          "\\b(?:not|n['’]t|never|neither|nor|nobody|no one|no longer|no such|hardly|without|whether"
              + "|if|once|eas\\p{L}+|allay\\p{L}*|dispel\\p{L}*|calm\\p{L}*|put|ni|sin|nunca|tampoco"
              + "|disip\\p{L}+|despej\\p{L}+|no(?! (?:oculta|ocultó|esconde|escondió)))\\b[^,;:.]{0,40}$",
          Pattern.CASE_INSENSITIVE);

  /// The concerns of the article, in text order.
  public List<Concern> find(AnnotatedArticle article, Mentions mentions) {
    List<Concern> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      int from = sentence.span().start();
      Optional<Concern> concern = concern(article, mentions, sentence, from);
      while (concern.isPresent()) {
        found.add(concern.get());
        from = concern.get().evidence().first().end();
        concern = concern(article, mentions, sentence, from);
      }
    }
    return found;
  }

  /// The first concern of the sentence from `from` on.
  private static Optional<Concern> concern(
      AnnotatedArticle article, Mentions mentions, Sentence sentence, int from) {
    Span rest = new Span(from, Math.max(from, sentence.span().end()));
    for (Wording wording :
        WORDINGS.worthTrying(article.article().language(), article.text(), rest)) {
      Matcher matcher = wording.pattern().matcher(article.text());
      matcher.region(rest.start(), rest.end());
      if (matcher.find()
          && !isNoun(sentence, wording, matcher.start())
          && !isDenied(article, sentence, matcher)) {
        Optional<Concern> concern = concern(article, mentions, sentence, wording, matcher);
        if (concern.isPresent()) {
          return concern;
        }
      }
    }
    return Optional.empty();
  }

  /// `on worries about demand` is no verb; `Bogotá worries that` is one, whatever its tag.
  private static boolean isNoun(Sentence sentence, Wording wording, int offset) {
    Optional<Integer> token = sentence.tokenAt(offset);
    if (!wording.meaning().equals("verb") || token.isEmpty()) {
      return false;
    }
    int at = token.get();
    boolean noun = sentence.tokens().get(at).tag().startsWith("NN");
    boolean named = at > 0 && sentence.tokens().get(at - 1).tag().startsWith("NNP");
    return noun && !named;
  }

  private static boolean isDenied(AnnotatedArticle article, Sentence sentence, Matcher matcher) {
    return DENIED.matcher(article.words(new Span(sentence.span().start(), matcher.start()))).find();
  }

  private static Optional<Concern> concern(
      AnnotatedArticle article,
      Mentions mentions,
      Sentence sentence,
      Wording wording,
      Matcher matcher) {
    int last = matcher.groupCount();
    Optional<Holder> holder =
        matcher.namedGroups().containsKey("holder")
            ? Optional.of(Holder.named(article, mentions, sentence, span(matcher, "holder")))
            : Holder.before(article, mentions, sentence, matcher.start());
    List<Span> about = Worry.parts(article.text(), behind(article, matcher, last));
    if (holder.isEmpty() || about.isEmpty()) {
      return Optional.empty();
    }
    Span whole = about.get(0).cover(about.get(about.size() - 1));
    int start = Math.min(holder.get().start(), matcher.start());
    Evidence evidence =
        Evidence.of(
            article.article().id(),
            "concern",
            List.of(new Span(Math.max(start, sentence.span().start()), whole.end())),
            sentence.index(),
            0.7,
            List.of("concern/" + wording.meaning()),
            holder.get().name());
    return Optional.of(
        new Concern(
            evidence,
            holder.get().name(),
            holder.get().country(),
            about.stream().map(article::words).toList(),
            towards(mentions, whole, holder.get())));
  }

  private static Span span(Matcher matcher, String group) {
    return new Span(matcher.start(group), matcher.end(group));
  }

  /// What stands behind the wording; to the next comma where the wording stands between two:
  /// `Dushanbe, wary of raids, called up its reservists`.
  private static Span behind(AnnotatedArticle article, Matcher matcher, int group) {
    String text = article.text();
    int end = matcher.end(group);
    boolean inserted = matcher.start() > 1 && text.startsWith(", ", matcher.start() - 2);
    int comma = text.indexOf(", ", matcher.start(group));
    return new Span(matcher.start(group), inserted && comma > 0 ? Math.min(comma, end) : end);
  }

  private static Optional<String> towards(Mentions mentions, Span about, Holder holder) {
    return mentions.all().stream()
        .filter(m -> about.contains(m.span()) && m.kind().speaksForState())
        .flatMap(m -> m.actor().stream())
        .filter(Actor::isState)
        .flatMap(actor -> actor.country().stream())
        .filter(code -> !holder.country().equals(Optional.of(code)))
        .findFirst();
  }
}
