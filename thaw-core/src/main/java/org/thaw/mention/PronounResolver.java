package org.thaw.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.finding.Actor;
import org.thaw.knowledge.Knowledge;
import org.thaw.reading.AnnotatedArticle;
import org.thaw.text.Span;

/// Resolves `he`, `she`, `both sides`, `the two leaders` within an article where that is safe.
///
/// A pronoun goes to the last person named in this sentence before it or in the sentence before, if
/// the gender fits and no other person of that gender stands there; both sides go to the two states
/// named last, if exactly two are named in this and the two sentences before.
final class PronounResolver {

  private static final Map<String, String> PRONOUNS =
      Map.of("he", "m", "she", "f", "él", "m", "ella", "f");
  private static final Pattern BOTH =
      Pattern.compile(
          "\\b(?i:(?:both|the two|the) (?:sides|countries|nations|governments|capitals|neighbou?rs|leaders|"
              + "presidents|foreign ministers|ministers|delegations|parties|states)"
              + "|(?:ambos|los dos|las dos|ambas) (?:países|gobiernos|partes|naciones|presidentes|cancilleres|"
              + "mandatarios|líderes|capitales|delegaciones))\\b");
  private static final int SENTENCES_BACK = 2;

  private final AnnotatedArticle article;
  private final Sentence sentence;
  private final Knowledge knowledge;

  PronounResolver(AnnotatedArticle article, Sentence sentence, Knowledge knowledge) {
    this.article = article;
    this.sentence = sentence;
    this.knowledge = knowledge;
  }

  /// New mentions for pronouns of this sentence, given those found so far.
  List<Mention> resolve(List<Mention> found) {
    List<Mention> resolved = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      String gender = PRONOUNS.get(sentence.tokens().get(i).form().toLowerCase(Locale.ROOT));
      if (gender != null) {
        int at = i;
        person(found, gender, sentence.tokens().get(i).span())
            .ifPresent(mention -> resolved.add(pronoun(mention, at)));
      }
    }
    resolved.addAll(bothSides(found));
    return resolved;
  }

  private Optional<Mention> person(List<Mention> found, String gender, Span pronoun) {
    Map<String, Mention> candidates = new LinkedHashMap<>();
    for (Mention mention : found) {
      boolean near =
          mention.sentence() >= sentence.index() - 1 && mention.span().end() <= pronoun.start();
      if (near && mention.person().isPresent() && fits(mention.person().get(), gender)) {
        candidates.put(mention.person().get(), mention);
      }
    }
    return candidates.size() == 1
        ? candidates.values().stream().findFirst()
        : subject(candidates.values().stream().toList());
  }

  /// Of several people the one who is the subject of the sentence before, if one is.
  private Optional<Mention> subject(List<Mention> candidates) {
    List<Mention> subjects = candidates.stream().filter(this::isSubject).toList();
    return subjects.size() == 1 ? Optional.of(subjects.get(0)) : Optional.empty();
  }

  /// One of several joined as the subject (`Rubio and Lavrov met`) is one too.
  private boolean isSubject(Mention mention) {
    Token head = article.token(mention.sentence(), mention.head());
    boolean joined = head.relation().equals("conj") && head.head() >= 0;
    return (joined ? article.token(mention.sentence(), head.head()) : head)
        .relation()
        .startsWith("nsubj");
  }

  private boolean fits(String name, String gender) {
    String given = name.split(" ")[0];
    String known = knowledge.gender(given).orElse("u");
    return known.equals("u") || known.equals(gender);
  }

  private Mention pronoun(Mention antecedent, int token) {
    return new Mention(
        sentence.tokens().get(token).span(),
        sentence.index(),
        token,
        Mention.Kind.PRONOUN,
        antecedent.actor(),
        antecedent.person(),
        antecedent.office());
  }

  private List<Mention> bothSides(List<Mention> found) {
    List<Mention> resolved = new ArrayList<>();
    Matcher matcher = BOTH.matcher(article.text());
    matcher.region(sentence.span().start(), sentence.span().end());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      Map<String, Actor> states = states(found, span);
      if (states.size() == 2 && !isKnown(found, span)) {
        int head = sentence.tokenAt(span.end() - 1).orElse(0);
        for (Actor state : states.values()) {
          Actor actor =
              new Actor(article.words(span), state.country(), state.sector(), Optional.empty());
          resolved.add(
              new Mention(
                  span,
                  sentence.index(),
                  head,
                  Mention.Kind.PRONOUN,
                  Optional.of(actor),
                  Optional.empty(),
                  Optional.empty()));
        }
      }
    }
    return resolved;
  }

  /// `The foreign ministers of India and Pakistan` need no resolving.
  private static boolean isKnown(List<Mention> found, Span span) {
    return found.stream()
        .filter(mention -> mention.span().overlaps(span))
        .anyMatch(mention -> mention.actor().flatMap(Actor::country).isPresent());
  }

  private Map<String, Actor> states(List<Mention> found, Span before) {
    Map<String, Actor> states = new LinkedHashMap<>();
    Set<Mention.Kind> kinds =
        Set.of(
            Mention.Kind.COUNTRY,
            Mention.Kind.DEMONYM,
            Mention.Kind.METONYM,
            Mention.Kind.PERSON,
            Mention.Kind.OFFICE,
            Mention.Kind.AGENT);
    for (Mention mention : found) {
      boolean near =
          mention.sentence() >= sentence.index() - SENTENCES_BACK
              && mention.span().end() <= before.start();
      if (near && kinds.contains(mention.kind())) {
        mention.actor().filter(Actor::isState).ifPresent(a -> states.put(a.country().get(), a));
      }
    }
    return states;
  }
}
