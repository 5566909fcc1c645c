package org.thaw.quotation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.mention.Mention;
import org.thaw.mention.Mentions;
import org.thaw.mention.Standing;
import org.thaw.text.Span;

/// Carries `he added` to the speaker before, walking through the attributions in text order.
///
/// The last named speaker stands behind a pronoun for a few sentences, until somebody else becomes
/// the subject of a sentence in between; then the mention's own resolution counts, if there is one.
final class Speakers {

  private static final int REACH = 4;
  private static final Set<Mention.Kind> BODIES =
      Set.of(Mention.Kind.COUNTRY, Mention.Kind.METONYM, Mention.Kind.ORGANIZATION);

  private final AnnotatedArticle article;
  private final Mentions mentions;
  private final Standing standing;
  private Optional<SourceName> last = Optional.empty();
  private Optional<String> pronoun = Optional.empty();
  private int sentence = -REACH;

  Speakers(AnnotatedArticle article, Mentions mentions) {
    this.article = article;
    this.mentions = mentions;
    this.standing = new Standing(article);
  }

  /// The name of the draft's source; drafts must come in text order of their sources.
  SourceName name(Draft draft) {
    SourceName found = SourceName.of(article, mentions, draft);
    if (draft.source().isEmpty()) {
      return found;
    }
    Span source = draft.source().get();
    if (SourceName.isPersonal(article, source)) {
      return pronoun(draft, source, found);
    }
    boolean named = found.person() || isName(article.words(source)) && !isBody(source);
    if (named && found.name().isPresent()) {
      last = Optional.of(found);
      pronoun = Optional.empty();
      sentence = draft.sentence();
    }
    return found;
  }

  /// A state or an organization, whom `he` never stands for.
  private boolean isBody(Span source) {
    return mentions.all().stream()
        .anyMatch(m -> BODIES.contains(m.kind()) && m.span().end() == source.end());
  }

  /// Capitals at both ends: a name, alone or behind an office.
  private static boolean isName(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return Character.isUpperCase(words.codePointAt(0))
        && Character.isUpperCase(last.codePointAt(0));
  }

  private SourceName pronoun(Draft draft, Span source, SourceName found) {
    String word = article.words(source).toLowerCase(Locale.ROOT);
    boolean fits = pronoun.isEmpty() || pronoun.get().equals(word);
    boolean near = draft.sentence() - sentence <= REACH;
    if (last.isPresent() && fits && near && !isInterrupted(draft, source)) {
      pronoun = Optional.of(word);
      sentence = draft.sentence();
      return last.get();
    }
    return found;
  }

  /// By another subject between them, not counting one whom the pronoun's own words tell of (`If
  /// Diaz did not pay, he warned, …`).
  private boolean isInterrupted(Draft draft, Span source) {
    for (Mention mention : mentions.all()) {
      boolean told =
          draft.contents().stream().anyMatch(content -> content.contains(mention.span()));
      boolean between =
          mention.sentence() > sentence && mention.span().end() <= source.start() && !told;
      if (between
          && mention.person().isPresent()
          && isOther(mention)
          && standing.isSubject(mention)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOther(Mention mention) {
    return !mention.person().equals(last.flatMap(SourceName::name));
  }
}
