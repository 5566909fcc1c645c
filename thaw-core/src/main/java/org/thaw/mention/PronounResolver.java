package org.thaw.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.thaw.annotation.Sentence;
import org.thaw.knowledge.Knowledge;
import org.thaw.text.Span;

/// Resolves `he`, `she`, `him`, `his` to the person that they can only mean.
///
/// That is the one person of the fitting gender named before it in this sentence or in the sentence
/// before; of several the one who is the subject; `his` rather the subject of its own clause, `him`
/// never that. Open where two could be meant. Plurals are resolved by [Groups].
final class PronounResolver {

  private static final Map<String, String> PRONOUNS =
      Map.of("he", "m", "him", "m", "his", "m", "she", "f", "her", "f", "él", "m", "ella", "f");

  private final Sentence sentence;
  private final Standing standing;
  private final Knowledge knowledge;

  PronounResolver(Sentence sentence, Standing standing, Knowledge knowledge) {
    this.sentence = sentence;
    this.standing = standing;
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
    int clause = sharing(verb);
    return candidates.stream()
        .filter(mention -> mention.sentence() == sentence.index())
        .filter(mention -> sentence.tokens().get(mention.head()).head() == clause)
        .filter(standing::isSubject)
        .findFirst();
  }

  /// The verb whose subject acts in the clause of `verb`: the first of those joined (`called Ankara
  /// and asked him`).
  private int sharing(int verb) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < sentence.tokens().size(); steps++) {
      int token = at;
      boolean subject =
          sentence.tokens().stream()
              .anyMatch(t -> t.head() == token && t.relation().startsWith("nsubj"));
      if (subject || !sentence.tokens().get(at).relation().equals("conj")) {
        return at;
      }
      at = sentence.tokens().get(at).head();
    }
    return verb;
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
    List<Mention> subjects = candidates.stream().filter(standing::isSubject).toList();
    return subjects.size() == 1 ? Optional.of(subjects.get(0)) : Optional.empty();
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
}
