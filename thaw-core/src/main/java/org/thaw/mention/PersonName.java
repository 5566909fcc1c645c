package org.thaw.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.knowledge.Name;

/// How far the name of a person reaches, and the country that it is said to be of.
final class PersonName {

  private static final Set<String> PARTICLES =
      Set.of("al", "bin", "ibn", "de", "del", "la", "von", "van", "der", "el", "da", "dos", "ben");

  /// `Mr.` before a surname is no part of the name.
  private static final Set<String> HONORIFICS =
      Set.of("mr.", "mrs.", "ms.", "mr", "mrs", "ms", "sr.", "sra.");

  private static final Set<String> OF = Set.of("of", "de", "del");
  private static final Set<String> ARTICLES = Set.of("the", "el", "la", "los");
  private static final int LONGEST = 5;
  private static final int LONGEST_UNKNOWN = 4;

  private PersonName() {}

  /// Where the name that begins at or goes on at `from` ends.
  static int end(Sentence sentence, List<Hit> hits, int from, boolean begun) {
    int end = from;
    int at = from;
    boolean inName = begun;
    while (at < sentence.tokens().size() && at - from < LONGEST) {
      boolean country = Hit.startingAt(hits, at).filter(hit -> !hit.isPerson()).isPresent();
      String form = sentence.tokens().get(at).form();
      if (isCapitalised(sentence, at) && !country) {
        end = at + 1;
        inName = true;
      } else if (!(inName && PARTICLES.contains(form) || form.equals("-") && inName)) {
        break;
      }
      at++;
    }
    return end;
  }

  /// Where the words in capitals end that begin at `from` and may be a name no table has.
  ///
  /// @param taken the tokens that belong to other mentions
  static int unknownEnd(Sentence sentence, boolean[] taken, int from) {
    int end = from;
    while (end < taken.length
        && !taken[end]
        && isCapitalised(sentence, end)
        && !HONORIFICS.contains(sentence.lower(end))
        && end - from < LONGEST_UNKNOWN) {
      end++;
    }
    return end;
  }

  private static boolean isCapitalised(Sentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    boolean proper = token.tag().startsWith("NNP") || token.tag().equals("PROPN");
    return proper && Character.isUpperCase(token.form().charAt(0)) && !token.form().endsWith("day");
  }

  /// The country of `President Odhiambo of Kenya`, whose name ends at `end`; none for `of Georgia`,
  /// as often the American state.
  static Optional<String> country(Sentence sentence, List<Hit> hits, int end) {
    int size = sentence.tokens().size();
    if (end + 1 >= size || !OF.contains(sentence.lower(end))) {
      return Optional.empty();
    }
    int at = ARTICLES.contains(sentence.lower(end + 1)) ? end + 2 : end + 1;
    return Hit.startingAt(hits, end + 1)
        .or(() -> Hit.startingAt(hits, at))
        .filter(hit -> hit.name().kind() == Name.Kind.COUNTRY)
        .flatMap(hit -> hit.name().code())
        .filter(code -> !code.equals("GEO"));
  }
}
