package org.thaw.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.knowledge.Knowledge;
import org.thaw.knowledge.PhraseTable;
import org.thaw.knowledge.Role;

/// Finds offices and bodies of people with the countries they belong to and the name that follows:
/// `Colombian Foreign Minister Laura Sarabia`, `troops from India`, `el canciller colombiano`.
final class RoleFinder {

  private static final int REACH = 6;
  private static final Set<String> OF = Set.of("of", "from", "de", "del", "desde");
  private static final Set<String> ARTICLES = Set.of("the", "el", "la", "los", "las");
  private static final Set<String> JOINS = Set.of("and", "y", "e", ",", "-", "/", "&");

  private final Knowledge knowledge;
  private final String language;

  RoleFinder(Knowledge knowledge, String language) {
    this.knowledge = knowledge;
    this.language = language;
  }

  /// A role in tokens `[start, end)`, the role's own words in `[roleStart, roleEnd)`, the name of
  /// its holder in `[nameStart, end)` where one follows, and the names of its countries.
  record Phrase(
      int start,
      int end,
      int roleStart,
      int roleEnd,
      int nameStart,
      Role role,
      List<Hit> countries,
      Optional<Hit> holder) {

    boolean isNamed() {
      return nameStart < end;
    }
  }

  /// The roles of the sentence, in text order, none overlapping.
  List<Phrase> find(Sentence sentence, List<Hit> hits) {
    List<String> lower =
        sentence.tokens().stream().map(t -> t.form().toLowerCase(Locale.ROOT)).toList();
    List<Phrase> phrases = new ArrayList<>();
    int i = 0;
    while (i < lower.size()) {
      Optional<PhraseTable.Match<Role>> match = knowledge.roles(language).longest(lower, i);
      if (match.isPresent() && isNoun(sentence, match.get()) && !insideHit(hits, match.get())) {
        Phrase phrase = joined(phrases, phrase(sentence, hits, match.get(), floor(phrases)));
        phrases.add(phrase);
        i = Math.max(phrase.end(), match.get().end());
      } else {
        i++;
      }
    }
    return phrases;
  }

  /// A body right before an office belongs to it: `Russia's foreign ministry` + `spokeswoman`.
  private static Phrase joined(List<Phrase> before, Phrase phrase) {
    if (before.isEmpty()) {
      return phrase;
    }
    Phrase last = before.get(before.size() - 1);
    if (last.isNamed() || last.end() != phrase.start() || !phrase.countries().isEmpty()) {
      return phrase;
    }
    before.remove(before.size() - 1);
    return new Phrase(
        last.start(),
        phrase.end(),
        phrase.roleStart(),
        phrase.roleEnd(),
        phrase.nameStart(),
        phrase.role(),
        last.countries(),
        phrase.holder());
  }

  private static int floor(List<Phrase> phrases) {
    return phrases.isEmpty() ? 0 : phrases.get(phrases.size() - 1).end();
  }

  /// Words such as `police` and `guard` may be verbs; the tag of the last word decides.
  private static boolean isNoun(Sentence sentence, PhraseTable.Match<Role> match) {
    String tag = sentence.tokens().get(match.end() - 1).tag();
    return tag.startsWith("N") || tag.equals("PROPN") || tag.startsWith("J") || tag.equals("X");
  }

  private static boolean insideHit(List<Hit> hits, PhraseTable.Match<Role> match) {
    return hits.stream().anyMatch(hit -> hit.start() <= match.start() && match.end() <= hit.end());
  }

  private Phrase phrase(
      Sentence sentence, List<Hit> hits, PhraseTable.Match<Role> match, int floor) {
    Role role = match.values().get(0);
    List<Hit> countries = new ArrayList<>();
    int start = modifiersBefore(sentence, hits, match.start(), floor, countries);
    int nameStart = countriesBehind(sentence, hits, match.end(), countries);
    Optional<Hit> holder = Hit.startingAt(hits, nameStart).filter(Hit::isPerson);
    int end = nameStart;
    if (holder.isPresent()) {
      end = PersonName.end(sentence, hits, holder.get().end(), true);
    } else if (role.title()) {
      end = PersonName.end(sentence, hits, nameStart, false);
    }
    return new Phrase(start, end, match.start(), match.end(), nameStart, role, countries, holder);
  }

  private static int modifiersBefore(
      Sentence sentence, List<Hit> hits, int roleStart, int floor, List<Hit> countries) {
    int start = roleStart;
    int at = roleStart - 1;
    while (at >= floor && roleStart - at <= REACH) {
      Optional<Hit> hit = Hit.endingAt(hits, at + 1);
      if (hit.isPresent() && hit.get().isOfCountry()) {
        countries.add(0, hit.get());
        start = hit.get().start();
        at = start - 1;
      } else if (hit.isEmpty() && mayModify(sentence, at, !countries.isEmpty())) {
        at--;
      } else {
        break;
      }
    }
    return Math.max(start, floor);
  }

  /// Adjectives and nouns may stand between a country and its people; joins only between countries.
  private static boolean mayModify(Sentence sentence, int at, boolean behindCountry) {
    Token token = sentence.tokens().get(at);
    String form = token.form().toLowerCase(Locale.ROOT);
    if (behindCountry) {
      return JOINS.contains(form);
    }
    String tag = token.tag();
    return tag.startsWith("JJ")
        || tag.equals("NN")
        || tag.equals("VBN")
        || tag.equals("POS")
        || tag.equals("HYPH")
        || tag.equals("ADJ")
        || tag.equals("NNP") && !form.equals("mr.") && isTitleWord(form);
  }

  private static boolean isTitleWord(String form) {
    return Set.of("deputy", "acting", "former", "vice", "assistant", "senior", "chief", "interim")
        .contains(form);
  }

  private int countriesBehind(Sentence sentence, List<Hit> hits, int roleEnd, List<Hit> countries) {
    int end = roleEnd;
    int at = roleEnd;
    Optional<Hit> adjective = Hit.startingAt(hits, at).filter(Hit::isOfCountry);
    if (language.equals("es") && adjective.isPresent()) {
      return adjectivesBehind(sentence, hits, adjective.get(), countries);
    }
    if (!countries.isEmpty()
        || at >= sentence.tokens().size()
        || !OF.contains(sentence.lower(at))) {
      return end;
    }
    at++;
    while (at < sentence.tokens().size()) {
      Optional<Hit> hit = Hit.startingAt(hits, at).filter(Hit::isOfCountry);
      boolean join = JOINS.contains(sentence.lower(at)) && !countries.isEmpty();
      if (hit.isEmpty() && (ARTICLES.contains(sentence.lower(at)) || join)) {
        at++;
        continue;
      }
      if (hit.isEmpty()) {
        break;
      }
      countries.add(hit.get());
      end = hit.get().end();
      at = end;
    }
    return end;
  }

  /// `agricultores chilenos y argentinos`: where the last adjective of a country ends.
  private static int adjectivesBehind(
      Sentence sentence, List<Hit> hits, Hit first, List<Hit> countries) {
    countries.add(first);
    int end = first.end();
    while (end + 1 < sentence.tokens().size() && JOINS.contains(sentence.lower(end))) {
      Optional<Hit> next =
          Hit.startingAt(hits, end + 1)
              .filter(hit -> hit.isOfCountry() && isLowered(sentence, hit));
      if (next.isEmpty()) {
        break;
      }
      countries.add(next.get());
      end = next.get().end();
    }
    return end;
  }

  private static boolean isLowered(Sentence sentence, Hit hit) {
    return Character.isLowerCase(sentence.tokens().get(hit.start()).form().charAt(0));
  }
}
