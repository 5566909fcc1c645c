package org.thaw.concern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.thaw.annotation.Sentence;
import org.thaw.finding.Actor;
import org.thaw.finding.Concern;
import org.thaw.finding.Evidence;
import org.thaw.mention.Mention;
import org.thaw.mention.Mentions;
import org.thaw.reading.AnnotatedArticle;
import org.thaw.text.Span;

/// Finds what each side is worried about.
///
/// Wordings come from `concerns.tsv`. The holder is whoever the wording names, else the subject
/// before it; a worry that nobody is named for is left out.
public final class ConcernFinder {

  private static final Wordings WORDINGS = Wordings.load("concerns.tsv");

  /// The concerns of the article, in text order.
  public List<Concern> find(AnnotatedArticle article, Mentions mentions) {
    List<Concern> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      concern(article, mentions, sentence).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Concern> concern(
      AnnotatedArticle article, Mentions mentions, Sentence sentence) {
    for (Wording wording :
        WORDINGS.worthTrying(article.article().language(), article.text(), sentence.span())) {
      Matcher matcher = wording.pattern().matcher(article.text());
      matcher.region(sentence.span().start(), sentence.span().end());
      if (matcher.find() && !isNoun(sentence, wording, matcher.start())) {
        Optional<Concern> concern = concern(article, mentions, sentence, wording, matcher);
        if (concern.isPresent()) {
          return concern;
        }
      }
    }
    return Optional.empty();
  }

  /// `on worries about demand` is no verb.
  private static boolean isNoun(Sentence sentence, Wording wording, int offset) {
    return wording.meaning().equals("verb")
        && sentence
            .tokenAt(offset)
            .map(token -> sentence.tokens().get(token).tag().startsWith("NN"))
            .orElse(false);
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
            ? Optional.of(named(article, mentions, matcher))
            : before(article, mentions, sentence, matcher.start());
    List<Span> about =
        Worry.parts(article.text(), new Span(matcher.start(last), matcher.end(last)));
    if (holder.isEmpty() || about.isEmpty()) {
      return Optional.empty();
    }
    Span whole = about.get(0).cover(about.get(about.size() - 1));
    Evidence evidence =
        Evidence.of(
            article.article().id(),
            "concern",
            List.of(new Span(Math.min(holder.get().start(), matcher.start()), whole.end())),
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

  /// Who worries, with the offset it begins at.
  private record Holder(String name, Optional<String> country, int start) {}

  private static Holder named(AnnotatedArticle article, Mentions mentions, Matcher matcher) {
    Span span = new Span(matcher.start("holder"), matcher.end("holder"));
    Optional<Mention> mention =
        mentions.all().stream().filter(m -> span.overlaps(m.span())).findFirst();
    return mention
        .map(m -> holder(article, m))
        .orElseGet(() -> new Holder(article.words(span).strip(), Optional.empty(), span.start()));
  }

  /// The subject before the wording: the nearest mention that is one, else the nearest mention,
  /// else the words of a subject in the tree.
  private static Optional<Holder> before(
      AnnotatedArticle article, Mentions mentions, Sentence sentence, int offset) {
    int from = clauseStart(article.text(), sentence.span().start(), offset);
    List<Mention> before =
        mentions.in(sentence.index()).stream()
            .filter(m -> m.span().start() >= from && m.span().end() <= offset)
            .filter(m -> m.kind() != Mention.Kind.PLACE)
            .toList();
    Optional<Mention> subject =
        before.stream()
            .filter(m -> sentence.tokens().get(m.head()).relation().startsWith("nsubj"))
            .reduce((first, second) -> second);
    Optional<Holder> inTree =
        subject.isPresent() ? Optional.empty() : subject(article, sentence, from, offset);
    return subject
        .map(m -> holder(article, m))
        .or(() -> inTree)
        .or(() -> before.stream().reduce((first, second) -> second).map(m -> holder(article, m)));
  }

  private static int clauseStart(String text, int start, int end) {
    int semicolon = text.lastIndexOf(';', end - 1);
    return Math.max(start, semicolon);
  }

  private static Optional<Holder> subject(
      AnnotatedArticle article, Sentence sentence, int from, int offset) {
    Optional<Holder> found = Optional.empty();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Span span = sentence.tokens().get(i).span();
      boolean here = span.start() >= from && span.end() <= offset;
      boolean noun = sentence.tokens().get(i).tag().startsWith("NN");
      if (here && noun && sentence.tokens().get(i).relation().startsWith("nsubj")) {
        int first = i;
        while (first > 0 && sentence.isWithin(first - 1, i)) {
          first--;
        }
        Span words = sentence.tokens().get(first).span().cover(span);
        found = Optional.of(new Holder(article.words(words), Optional.empty(), words.start()));
      }
    }
    return found;
  }

  private static Holder holder(AnnotatedArticle article, Mention mention) {
    String name = mention.person().orElseGet(() -> article.words(mention.span()));
    return new Holder(name, mention.actor().flatMap(Actor::country), mention.span().start());
  }

  private static final Set<Mention.Kind> SIDES =
      Set.of(
          Mention.Kind.COUNTRY,
          Mention.Kind.DEMONYM,
          Mention.Kind.METONYM,
          Mention.Kind.PERSON,
          Mention.Kind.OFFICE,
          Mention.Kind.AGENT);

  private static Optional<String> towards(Mentions mentions, Span about, Holder holder) {
    return mentions.all().stream()
        .filter(m -> about.contains(m.span()) && SIDES.contains(m.kind()))
        .flatMap(m -> m.actor().stream())
        .filter(Actor::isState)
        .flatMap(actor -> actor.country().stream())
        .filter(code -> !holder.country().equals(Optional.of(code)))
        .findFirst();
  }
}
