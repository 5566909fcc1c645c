package org.thaw.mention;

import java.util.ArrayList;
import java.util.HashSet;
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
/// the gender fits and no other person of that gender stands there; `his` rather to the subject of
/// its own clause, `him` never to it; `the two presidents` go to the two of that office named in
/// this and the two sentences before, or to those two of several whom headline or opening name;
/// both sides go to the two states named last, if exactly two are named there.
final class PronounResolver {

  private static final Map<String, String> PRONOUNS =
      Map.of("he", "m", "him", "m", "his", "m", "she", "f", "her", "f", "él", "m", "ella", "f");
  private static final Pattern BOTH =
      Pattern.compile(
          "\\b(?i:(?:both|the two|the) (?:sides|countries|nations|governments|capitals|neighbou?rs|leaders|"
              + "presidents|foreign ministers|ministers|delegations|parties|states)"
              + "|(?:ambos|los dos|las dos|ambas) (?:países|gobiernos|partes|naciones|presidentes|cancilleres|"
              + "mandatarios|líderes|capitales|delegaciones))\\b");
  private static final int SENTENCES_BACK = 2;
  private static final int OPENING = 3;

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
        List<Mention> met = new ArrayList<>(found);
        met.addAll(resolved);
        person(met, gender, at).ifPresent(mention -> resolved.add(pronoun(mention, at)));
      }
    }
    resolved.addAll(bothSides(found));
    return resolved;
  }

  private Optional<Mention> person(List<Mention> found, String gender, int pronoun) {
    Span at = sentence.tokens().get(pronoun).span();
    Map<String, Mention> candidates = new LinkedHashMap<>();
    for (Mention mention : found) {
      boolean near =
          mention.sentence() >= sentence.index() - 1 && mention.span().end() <= at.start();
      if (near && mention.person().isPresent() && fits(mention.person().get(), gender)) {
        candidates.put(mention.person().get(), mention);
      }
    }
    Optional<Mention> own = ownSubject(List.copyOf(candidates.values()), pronoun);
    if (own.isPresent() && isPossessive(pronoun)) {
      return own;
    }
    if (isObject(pronoun)) {
      own.flatMap(Mention::person).ifPresent(candidates::remove);
    }
    return candidates.size() == 1
        ? candidates.values().stream().findFirst()
        : subject(List.copyOf(candidates.values()));
  }

  /// The candidate who is the subject of the clause that the pronoun stands in.
  private Optional<Mention> ownSubject(List<Mention> candidates, int pronoun) {
    int verb = sentence.tokens().get(pronoun).head();
    while (verb >= 0 && !sentence.tokens().get(verb).tag().startsWith("V")) {
      verb = sentence.tokens().get(verb).head();
    }
    int clause = verb;
    return candidates.stream()
        .filter(mention -> mention.sentence() == sentence.index())
        .filter(mention -> sentence.tokens().get(mention.head()).head() == clause)
        .filter(this::isSubject)
        .findFirst();
  }

  private boolean isPossessive(int pronoun) {
    return sentence.tokens().get(pronoun).tag().equals("PRP$");
  }

  private boolean isObject(int pronoun) {
    String form = sentence.tokens().get(pronoun).form().toLowerCase(Locale.ROOT);
    return !isPossessive(pronoun) && (form.equals("him") || form.equals("her"));
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
      if (isKnown(found, span)) {
        continue;
      }
      int head = sentence.tokenAt(span.end() - 1).orElse(0);
      List<Mention> holders = holders(found, span);
      holders.forEach(holder -> resolved.add(standIn(holder, span, head)));
      Map<String, Actor> states = states(found, span);
      if (holders.isEmpty() && states.size() == 2) {
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

  /// The two people of the office that `the two presidents` names, if it is clear which.
  private List<Mention> holders(List<Mention> found, Span span) {
    Optional<OfficeClass> office = OfficeClass.of(article.words(span));
    if (office.isEmpty()) {
      return List.of();
    }
    Map<String, Mention> near = new LinkedHashMap<>();
    Set<String> opening = new HashSet<>();
    for (Mention mention : found) {
      boolean before = mention.span().end() <= span.start();
      if (before
          && mention.person().isPresent()
          && mention.office().filter(office.get()::has).isPresent()) {
        if (mention.sentence() >= sentence.index() - SENTENCES_BACK) {
          near.put(mention.person().get(), mention);
        }
        if (mention.sentence() < OPENING) {
          opening.add(mention.person().get());
        }
      }
    }
    if (near.size() > 2) {
      near.keySet().retainAll(opening);
    }
    return near.size() == 2 ? List.copyOf(near.values()) : List.of();
  }

  /// One of the two; a plural is no one person's name.
  private Mention standIn(Mention holder, Span span, int head) {
    return new Mention(
        span,
        sentence.index(),
        head,
        Mention.Kind.PRONOUN,
        holder.actor(),
        Optional.empty(),
        Optional.empty());
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
