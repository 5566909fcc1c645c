package org.thaw.language.parse;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Lemmas: of the words of the treebank by form and tag, of the verbs by conjugation, of the rest
/// by their ending.
final class Dictionary {

  private final Map<String, String> lemmas;
  private final TreeSet<String> verbs;
  private final Map<String, String> conjugated = new HashMap<>();
  private final Map<String, Integer> kinds = new HashMap<>();

  /// @param lemmas lemmas by `form TAG`
  /// @param verbs infinitives
  Dictionary(Map<String, String> lemmas, TreeSet<String> verbs) {
    this.lemmas = Map.copyOf(lemmas);
    this.verbs = verbs;
    for (String verb : verbs) {
      int rank = 0;
      for (Conjugation.Form form : Conjugation.of(verb)) {
        kinds.merge(form.form(), 1 << "Inf Ger Part Fin".indexOf(form.kind()) / 3, (a, b) -> a | b);
        conjugated.merge(form.form(), verb + " " + rank++, Dictionary::likelier);
      }
    }
    conjugated.replaceAll((form, entry) -> entry.substring(0, entry.indexOf(' ')));
  }

  private static String likelier(String first, String second) {
    int a = Integer.parseInt(first.substring(first.indexOf(' ') + 1));
    int b = Integer.parseInt(second.substring(second.indexOf(' ') + 1));
    return b < a ? second : first;
  }

  /// What kinds of verb form the word may be, as bits; 0 for no form of a known verb.
  int kinds(String lower) {
    int own = kinds.getOrDefault(lower, 0);
    return own == 0 && !withoutPronouns(lower).equals(lower) ? 1024 : own;
  }

  String lemma(String form, String tag) {
    String lower = form.toLowerCase(Locale.ROOT);
    String listed = lemmas.get(lower + " " + tag);
    if (listed != null) {
      return listed;
    }
    if (tag.startsWith("VERB") || tag.startsWith("AUX")) {
      return verb(lower);
    }
    return tag.equals("NOUN") || tag.equals("ADJ") ? singular(lower, tag.equals("ADJ")) : lower;
  }

  private String verb(String lower) {
    String known = conjugated.get(lower);
    if (known != null) {
      return known;
    }
    String bare = withoutPronouns(lower);
    return bare.equals(lower) ? guessed(lower) : conjugated.getOrDefault(bare, guessed(bare));
  }

  /// `reunirse`, `exigirle`, `acusándolo`: the verb without the pronouns behind it.
  private String withoutPronouns(String lower) {
    String bare = lower;
    for (int i = 0; i < 2; i++) {
      for (String pronoun : PRONOUNS) {
        if (bare.endsWith(pronoun) && bare.length() > pronoun.length() + 3) {
          String rest = plain(bare.substring(0, bare.length() - pronoun.length()));
          if (isVerb(rest)) {
            return rest;
          }
        }
      }
      String shorter = withoutLast(bare);
      if (shorter.equals(bare)) {
        return lower;
      }
      bare = shorter;
    }
    return lower;
  }

  private boolean isVerb(String word) {
    return word.endsWith("ndo") || isBefore(word, "aei", "r") && conjugated.containsKey(word);
  }

  private static String withoutLast(String word) {
    for (String pronoun : LAST_PRONOUNS) {
      if (word.endsWith(pronoun)) {
        return word.substring(0, word.length() - pronoun.length());
      }
    }
    return word;
  }

  /// True if one of the letters stands before the ending.
  private static boolean isBefore(String word, String letters, String ending) {
    int at = word.length() - ending.length() - 1;
    return at >= 0 && word.endsWith(ending) && letters.indexOf(word.charAt(at)) >= 0;
  }

  private static String plain(String word) {
    String plain =
        word.replace("ándo", "ando")
            .replace("éndo", "endo")
            .replace("ár", "ar")
            .replace("ér", "er");
    return plain.endsWith("ír") ? plain.substring(0, plain.length() - 2) + "ir" : plain;
  }

  private static String guessed(String lower) {
    for (String[] rule : RULES) {
      if (lower.endsWith(rule[0]) && lower.length() > rule[0].length() + 1) {
        return lower.substring(0, lower.length() - rule[0].length()) + rule[1];
      }
    }
    return lower;
  }

  private static final List<String> PRONOUNS =
      List.of("se", "los", "las", "les", "nos", "lo", "la", "le", "me", "te");

  /// Those that may stand last of two, the longer ones first.
  private static final List<String> LAST_PRONOUNS =
      List.of("los", "las", "les", "se", "lo", "la", "le");

  private static final String[][] RULES = {
    {"ando", "ar"}, {"iendo", "er"}, {"yendo", "er"}, {"ado", "ar"}, {"ada", "ar"}, {"ados", "ar"},
    {"adas", "ar"}, {"ido", "ir"}, {"ida", "ir"}, {"idos", "ir"}, {"idas", "ir"}, {"aron", "ar"},
    {"ieron", "ir"}, {"arán", "ar"}, {"erán", "er"}, {"irán", "ir"}, {"ará", "ar"}, {"erá", "er"},
    {"irá", "ir"}, {"aría", "ar"}, {"ería", "er"}, {"iría", "ir"}, {"arían", "ar"}, {"erían", "er"},
    {"irían", "ir"}, {"aban", "ar"}, {"aba", "ar"}, {"ían", "er"}, {"ía", "er"}, {"quen", "car"},
    {"que", "car"}, {"guen", "gar"}, {"gue", "gar"}, {"cen", "zar"}, {"ice", "izar"}, {"ió", "ir"},
    {"ó", "ar"}, {"an", "ar"}, {"en", "er"}, {"a", "ar"}, {"e", "er"}
  };

  private static String singular(String lower, boolean adjective) {
    String word = lower;
    if (word.endsWith("ciones") || word.endsWith("siones") || word.endsWith("iones")) {
      return word.substring(0, word.length() - 4) + "ón";
    }
    if (word.endsWith("ces") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "z";
    }
    if (isBefore(word, "ei", "ses") && word.length() > 5) {
      return word.substring(0, word.length() - 3).replaceFirst("e$", "é") + "s";
    }
    if (word.endsWith("anes") || word.endsWith("ones")) {
      String rest = word.substring(0, word.length() - 4);
      return rest + (word.endsWith("anes") ? "án" : "ón");
    }
    if (isBefore(word, "lrndjyzí", "es") && word.length() > 4) {
      word = word.substring(0, word.length() - 2);
    } else if (isBefore(word, "aeioué", "s") && word.length() > 3) {
      word = word.substring(0, word.length() - 1);
    }
    boolean feminine =
        adjective && word.endsWith("a") && !word.endsWith("ista") && !word.endsWith("ita");
    return feminine ? word.substring(0, word.length() - 1) + "o" : word;
  }

  void write(DataOutputStream out) throws IOException {
    TreeMap<String, String> sorted = new TreeMap<>(lemmas);
    out.writeInt(sorted.size());
    for (Map.Entry<String, String> entry : sorted.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeUTF(entry.getValue());
    }
    out.writeInt(verbs.size());
    for (String verb : verbs) {
      out.writeUTF(verb);
    }
  }

  static Dictionary read(DataInputStream in) throws IOException {
    Map<String, String> lemmas = new HashMap<>();
    for (int i = in.readInt(); i > 0; i--) {
      lemmas.put(in.readUTF(), in.readUTF());
    }
    TreeSet<String> verbs = new TreeSet<>();
    for (int i = in.readInt(); i > 0; i--) {
      verbs.add(in.readUTF());
    }
    return new Dictionary(lemmas, verbs);
  }
}
