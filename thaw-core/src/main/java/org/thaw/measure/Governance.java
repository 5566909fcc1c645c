package org.thaw.measure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.thaw.annotation.Token;
import org.thaw.mention.Mention;
import org.thaw.passage.Passage;

/// The small words of a language that tie a party to a measure.
///
/// @param towards prepositions before a target
/// @param by prepositions before an imposer
/// @param of prepositions of belonging
/// @param in prepositions before a place
/// @param mission nouns of missions: whose it is imposes, where it stands is the target
record Governance(
    Set<String> towards,
    Set<String> by,
    Set<String> of,
    Set<String> in,
    Pattern mission,
    Pattern passive,
    Pattern and) {

  private static final int REACH = 6;

  private static final Governance ENGLISH =
      new Governance(
          Set.of(
              "on", "against", "for", "to", "from", "with", "at", "into", "over", "towards",
              "toward"),
          Set.of("by"),
          Set.of("of"),
          Set.of("in", "near", "inside", "outside", "under", "after", "before", "since"),
          Pattern.compile(
              "(?:embassy|consulate|ambassador|envoy|mission|section|diplomats?)\\s+(?:recalled\\s+)?(?:in|to|at|from)\\s+$"),
          Pattern.compile("\\b(?:is|are|was|were|been|be|being)\\s+(?:\\p{L}+\\s+)?$"),
          Pattern.compile("(?:['’]s)?,?\\s*(?:,|and|or|and the|, the|or the)\\s*(?:the\\s+)?"));

  private static final Governance SPANISH =
      new Governance(
          Set.of("a", "al", "contra", "hacia", "para", "con", "sobre"),
          Set.of("por"),
          Set.of("de", "del"),
          Set.of("en", "desde", "tras", "bajo"),
          Pattern.compile(
              "(?:embajada|consulado|embajador|embajadora|misión|visas|visados)(?:\\s+de\\s+\\p{Lu}\\p{L}+(?:\\s+\\p{Lu}\\p{L}+)?)?\\s+en\\s+$"),
          Pattern.compile(
              "\\b(?:es|son|fue|fueron|sido|ser|será|serán|quedó|quedan|queda)\\s+(?:\\p{L}+\\s+)?$"),
          Pattern.compile(",?\\s*(?:,|y|e|o|y la|y el|y los)\\s*(?:la\\s+|el\\s+|los\\s+)?"));

  static Governance of(String language) {
    return language.equals("es") ? SPANISH : ENGLISH;
  }

  /// The preposition that governs the party: the nearest before it in its phrase; empty if none.
  String preposition(Passage passage, Passage.Party party) {
    List<Token> tokens = passage.sentence().tokens();
    int at = index(tokens, firstOfList(passage, party).mention().span().start()) - 1;
    for (int steps = 0; at >= 0 && steps < REACH; at--, steps++) {
      Token token = tokens.get(at);
      String form = token.form().toLowerCase(Locale.ROOT);
      if (isPreposition(form)) {
        return form;
      }
      boolean verb =
          token.tag().startsWith("VB") && !token.tag().equals("VBN") && !token.tag().equals("VBG");
      if (verb
          || token.tag().equals("MD")
          || token.tag().equals("IN")
          || !Character.isLetterOrDigit(form.charAt(0)) && !"%'’-".contains(form.substring(0, 1))) {
        return "";
      }
    }
    return "";
  }

  /// What governs the first of a list of countries governs all (`from Japan, Korea or Laos`).
  private Passage.Party firstOfList(Passage passage, Passage.Party party) {
    List<Passage.Party> parties = passage.parties();
    int at = parties.indexOf(party);
    while (at > 0
        && party.mention().kind() == Mention.Kind.COUNTRY
        && parties.get(at - 1).mention().kind() == Mention.Kind.COUNTRY
        && and.matcher(passage.between(parties.get(at - 1).end(), parties.get(at).start()))
            .matches()) {
      at--;
    }
    return parties.get(Math.max(at, 0));
  }

  private boolean isPreposition(String form) {
    return towards.contains(form)
        || by.contains(form)
        || of.contains(form)
        || in.contains(form)
        || form.equals("between")
        || form.equals("entre");
  }

  private static int index(List<Token> tokens, int offset) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().end() > offset) {
        return i;
      }
    }
    return tokens.size();
  }
}
