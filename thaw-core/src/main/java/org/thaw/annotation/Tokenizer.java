package org.thaw.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.text.Span;

/// Splits text into tokens with exact offsets, after the habits of OntoNotes: hyphens and slashes
/// between words stand alone, clitics (`n't`, `'s`) are split off, abbreviations keep their period.
///
/// Works for English and Spanish; only clitics and hyphen prefixes are English. What stands without
/// a space for more than 500 characters, as no word does, is divided after these.
public final class Tokenizer {

  private static final int LONGEST = 500;

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "gen", "gov", "sen", "rep", "reps", "lt", "col", "sgt", "capt",
          "cmdr", "maj", "brig", "adm", "st", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
          "sept", "sep", "oct", "nov", "dec", "inc", "corp", "co", "ltd", "vs", "jr", "sr", "prof",
          "rev", "hon", "amb", "pres", "min", "dept", "est", "approx", "ave", "blvd", "bros", "cf",
          "etc", "fig", "mt", "ft", "viz", "messrs", "mme", "sra", "srta", "dra", "ud", "uds",
          "vda", "pte", "gral", "tte", "cía", "cia", "pág", "núm", "art", "ing", "lic", "mons",
          "prov", "depto");

  private static final Set<String> HYPHEN_PREFIXES =
      Set.of(
          "anti", "non", "pre", "post", "ex", "e", "re", "un", "pro", "sub", "multi", "co",
          "counter", "inter", "intra", "mid", "neo", "over", "para", "semi", "super", "ultra",
          "under", "vice", "bi", "tri", "trans", "x", "cyber", "mini", "micro", "macro", "al", "el",
          "as", "abu", "eco");

  private static final Pattern NETWORK = Pattern.compile("\\b(?:on|via|de|en|por) $");

  private static final String CLITICS =
      "(?i)(?<=\\p{L})(?:n['’]t|['’](?:s|re|ve|ll|d|m))(?![\\p{L}\\p{N}])";

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<url>https?://[^\\s<>\"“”]+[^\\s<>\"“”.,;:!?)\\]}'’]|www\\.[^\\s<>\"“”]+[^\\s<>\"“”.,;:!?)\\]}'’])"
              + "|(?<mail>[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)|(?<tag>[@#][\\p{L}_][\\p{L}\\p{N}_]*)"
              + "|(?<money>\\b(?:US|C|A|CA|AU|NZ|HK|R|NT|S)\\$)"
              + "|(?<number>\\p{N}+(?:[.,:]\\p{N}+)*(?:(?:st|nd|rd|th|s|º|ª|am|pm)(?![\\p{L}\\p{N}]))?)"
              + "|(?<acronym>(?:EE\\.\\s?UU|FF\\.\\s?AA|RR\\.\\s?EE)\\.|(?:\\p{L}\\.){2,}(?:\\p{L}(?![\\p{L}\\p{N}]))?)"
              + "|(?<word>\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:['’](?=\\p{L})[\\p{L}\\p{M}\\p{N}]+)*)"
              + "|(?<dots>\\.{2,}|…)|(?<dash>-{2,}|[—–―])|(?<quote>''|``)"
              + "|(?<other>[^\\s\\p{Z}\\u200b\\ufeff])");

  private static final Pattern CLITIC = Pattern.compile(CLITICS);

  /// The spans of the tokens of `text` within `block`, in text order.
  public List<Span> tokenize(String text, Span block) {
    List<Span> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text).region(block.start(), block.end());
    matcher.useTransparentBounds(false);
    int from = block.start();
    while (from < block.end()) {
      int limit = limit(text, from, block.end());
      if (!matcher.region(from, limit).find()) {
        from = limit;
        continue;
      }
      int end = matcher.end();
      if (matcher.group("word") != null) {
        end = addWord(text, matcher.start(), end, limit, tokens);
      } else {
        tokens.add(new Span(matcher.start(), end));
      }
      from = end;
    }
    return tokens;
  }

  /// How far is looked for the next token: to the end, unless there is no space for long.
  private static int limit(String text, int from, int end) {
    int start = from;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    int longest = start + LONGEST;
    int at = start;
    while (at < end && at <= longest && !isSpace(text.charAt(at))) {
      at++;
    }
    if (at <= longest) {
      return end;
    }
    return Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
  }

  private static boolean isSpace(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  private static int addWord(String text, int start, int end, int limit, List<Span> tokens) {
    int last = withHyphenPrefix(text, start, end, limit);
    if (last == end && isAbbreviation(text, start, end, limit)) {
      tokens.add(new Span(start, end + 1));
      return end + 1;
    }
    int split = cliticStart(text, start, last, limit);
    int stop = split;
    if (isCannot(text, start, split)) {
      tokens.add(new Span(start, start + 3));
      tokens.add(new Span(start + 3, split));
    } else if (split > start) {
      tokens.add(new Span(start, split));
    }
    if (split < last) {
      tokens.add(new Span(split, last));
      stop = last;
    }
    return stop;
  }

  private static boolean isCannot(String text, int start, int end) {
    return end - start == 6 && text.regionMatches(true, start, "cannot", 0, 6);
  }

  private static int cliticStart(String text, int start, int end, int limit) {
    Matcher clitic = CLITIC.matcher(text).region(start, end).useTransparentBounds(true);
    int split = end;
    while (clitic.find()) {
      split = clitic.end() == end && end <= limit ? clitic.start() : split;
    }
    return split;
  }

  private static int withHyphenPrefix(String text, int start, int end, int limit) {
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    int next = end + 1;
    boolean joins =
        HYPHEN_PREFIXES.contains(word)
            && next < limit
            && text.charAt(end) == '-'
            && Character.isLetter(text.charAt(next));
    if (!joins) {
      return end;
    }
    int at = next;
    while (at < limit && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isAbbreviation(String text, int start, int end, int limit) {
    if (end >= limit || text.charAt(end) != '.') {
      return false;
    }
    boolean initial =
        end - start == 1
            && Character.isUpperCase(text.charAt(start))
            && end + 1 < limit
            && !isNetwork(text, start);
    return initial || isListed(text, start, end, limit);
  }

  /// `wrote on X.`, `en su cuenta de X.`: the network, not somebody's initial.
  private static boolean isNetwork(String text, int start) {
    return text.charAt(start) == 'X'
        && NETWORK.matcher(text.substring(Math.max(0, start - 6), start)).find();
  }

  /// Months and such only when something follows: `in Dec. 2024`, not `he came in Dec.` at the end.
  private static boolean isListed(String text, int start, int end, int limit) {
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    return ABBREVIATIONS.contains(word)
        && end + 1 < limit
        && (Character.isUpperCase(text.charAt(start)) || word.length() > 2 && !word.equals("min"));
  }
}
