package org.thaw.appointment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Sentence;
import org.thaw.fold.Words;
import org.thaw.mention.Mentions;
import org.thaw.text.Span;
import org.thaw.time.Recurrence;

/// What the sentence beside a date says of how often the same body meets (`The commission reviews
/// compliance every quarter. It next meets on 3 March.`).
///
/// @param countries those that this sentence names
/// @param sentence where it stands
record Series(Recurrence recurrence, List<String> countries, Span sentence) {

  private static final Set<String> BODIES =
      Set.of(
          ("commission committee council panel group forum dialogue talk round session meeting"
                  + " summit consultation conference review minister president chief envoy"
                  + " delegation team board assembly mechanism secretariat"
                  + " comision comite consejo mesa grupo foro dialogo ronda sesion reunion cumbre"
                  + " consulta conferencia ministro canciller presidente jefe delegacion equipo"
                  + " mecanismo junta asamblea")
              .split(" "));
  private static final Pattern BACK =
      Pattern.compile(
          "(?:It|They|The two|Both|(?:The |Its |Their )?[Nn]ext|This|These|Ell[ao]s|Ambos|Ambas|Sus?"
              + "|Se|(?:L[ao]s? |El )?(?:[Pp]róxim|[Ss]iguiente)\\p{L}*|Volver\\p{L}+|Est[ae]s?)\\b");
  private static final Pattern OVER =
      Pattern.compile(
          "\\b(?:used to|no longer|had (?:met|been)|until \\d{4}|ya no|solían?|hasta \\d{4})\\b");

  /// The series that the sentence before or behind one tells of; empty if neither does.
  static Optional<Series> beside(AnnotatedArticle article, Mentions mentions, Sentence dated) {
    return Stream.of(dated.index() - 1, dated.index() + 1)
        .filter(index -> index >= 0 && index < article.sentences().size())
        .map(article.sentences()::get)
        .filter(other -> isOfOne(article, dated, other))
        .flatMap(other -> of(article, mentions, other).stream())
        .findFirst();
  }

  private static Optional<Series> of(
      AnnotatedArticle article, Mentions mentions, Sentence sentence) {
    String words = article.words(sentence.span());
    if (OVER.matcher(words).find()) {
      return Optional.empty();
    }
    Set<String> countries = new TreeSet<>();
    mentions.in(sentence.index()).stream()
        .flatMap(mention -> mention.actor().flatMap(actor -> actor.country()).stream())
        .forEach(countries::add);
    return RecurrenceFinder.find(article.article().language(), words)
        .map(recurrence -> new Series(recurrence, List.copyOf(countries), sentence.span()));
  }

  /// Both name the same body, or the later one points back at that of the earlier.
  private static boolean isOfOne(AnnotatedArticle article, Sentence one, Sentence other) {
    boolean first = one.index() < other.index();
    Sentence earlier = first ? one : other;
    Sentence later = first ? other : one;
    Set<String> bodies = bodies(article, earlier);
    Set<String> shared = new HashSet<>(bodies);
    shared.retainAll(bodies(article, later));
    boolean back = BACK.matcher(article.words(later.span())).lookingAt();
    boolean near =
        !article
            .article()
            .text()
            .substring(earlier.span().end(), later.span().start())
            .contains("\n");
    return !shared.isEmpty() || back && near && !bodies.isEmpty();
  }

  private static Set<String> bodies(AnnotatedArticle article, Sentence sentence) {
    Set<String> bodies = new HashSet<>();
    for (String word : Words.of(article.words(sentence.span()))) {
      Stream.of(word, word.replaceFirst("s$", ""), word.replaceFirst("es$", ""))
          .filter(BODIES::contains)
          .forEach(bodies::add);
    }
    return bodies;
  }
}
