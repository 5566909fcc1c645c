package org.thaw.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Sentence;
import org.thaw.finding.Actor;
import org.thaw.text.Span;

/// Resolves plurals: `they`, `the two`, `both sides`, `the leaders`.
///
/// `They` is the subject of the sentence before, if that is several, else those who acted together
/// lately ([Company]). All others are those who acted together, else the two that have been named
/// near ([Pairs]), save for Spanish plurals with an article alone. What is said of two stays open
/// where three met; `they` where somebody is named before it in its own sentence.
final class Groups {

  private static final Set<String> THEY = Set.of("they", "ellos", "ellas");
  private static final Set<String> TWO = Set.of("two", "both", "pair", "ambos", "ambas", "dos");
  private static final Pattern SIDES =
      Pattern.compile(
          "(?<!all )(?<!todas )(?<!todos )\\b(?i:(?:both|the two|the three|the) (?:sides|countries|nations|"
              + "governments|capitals|neighbou?rs|states|leaders|presidents|"
              + "(?:foreign |prime |defen[cs]e |finance |trade )?ministers|"
              + "delegations|parties|national security advis[eo]rs|advis[eo]rs|secretaries|principals|"
              + "participants|envoys|counterparts|heads of state|heads of government|allies|negotiators)"
              + "|(?:ambos|ambas|los dos|las dos|los|las) (?:países|gobiernos|partes|naciones|presidentes|"
              + "cancilleres|mandatarios|líderes|capitales|delegaciones|estados|ministros|dirigentes))\\b");

  private static final Pattern TWICE = Pattern.compile("both|the two|amb|l[oa]s dos");

  private final AnnotatedArticle article;
  private final Sentence sentence;
  private final Standing standing;
  private final List<Actor> company;
  private final Pairs pairs;

  Groups(AnnotatedArticle article, Sentence sentence, Standing standing, Company company) {
    this.article = article;
    this.sentence = sentence;
    this.standing = standing;
    this.company = List.copyOf(company.fresh(sentence).values());
    this.pairs = new Pairs(article, sentence);
  }

  /// New mentions for groups of this sentence, given those found so far.
  List<Mention> resolve(List<Mention> found) {
    List<Mention> resolved = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      String form = sentence.tokens().get(i).form().toLowerCase(Locale.ROOT);
      if (sentence.tokens().get(i).relation().startsWith("nsubj")) {
        if (THEY.contains(form)) {
          add(resolved, span(i), i, they(found, i));
        } else if (TWO.contains(form) && company.size() == 2) {
          add(resolved, span(i), i, company);
        }
      }
    }
    sides(found, resolved);
    return resolved;
  }

  private Span span(int token) {
    return sentence.tokens().get(token).span();
  }

  /// The several who are the subject of the sentence before; else those who act together.
  private List<Actor> they(List<Mention> found, int at) {
    if (found.stream().anyMatch(mention -> isNamedBefore(mention, at))) {
      return List.of();
    }
    List<Mention> before =
        found.stream()
            .filter(mention -> mention.sentence() == sentence.index() - 1)
            .filter(mention -> mention.actor().flatMap(Actor::country).isPresent())
            .filter(standing::isSubject)
            .toList();
    Map<String, Actor> subjects = Mention.parties(before.stream());
    return subjects.size() > 1 || before.stream().anyMatch(standing::isPlural)
        ? List.copyOf(subjects.values())
        : company;
  }

  /// True for somebody named in this sentence before the token: `they` may be those.
  private boolean isNamedBefore(Mention mention, int at) {
    return mention.sentence() == sentence.index()
        && mention.span().end() <= span(at).start()
        && mention.kind() != Mention.Kind.PLACE;
  }

  private void sides(List<Mention> found, List<Mention> resolved) {
    Matcher matcher = SIDES.matcher(article.text());
    matcher.region(sentence.span().start(), sentence.span().end());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      if (found.stream().noneMatch(mention -> mention.settles(span))) {
        add(resolved, span, sentence.tokenAt(span.end() - 1).orElse(0), sides(found, span));
      }
    }
  }

  private List<Actor> sides(List<Mention> found, Span span) {
    String words = article.words(span).toLowerCase(Locale.ROOT);
    boolean two = TWICE.matcher(words).lookingAt();
    if (!company.isEmpty() && (!two || company.size() == 2)) {
      return company;
    }
    return two || words.startsWith("the ") ? pairs.meant(found, span) : List.of();
  }

  private void add(List<Mention> to, Span span, int head, List<Actor> members) {
    members.stream()
        .map(member -> Mention.standIn(article, sentence, span, head, member))
        .forEach(to::add);
  }
}
