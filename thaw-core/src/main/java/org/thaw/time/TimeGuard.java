package org.thaw.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;

/// Says where words that look like a time are none: `May` the modal and the name, `April Reyes`,
/// `Resolution 1559`.
final class TimeGuard {

  private static final Set<String> NUMBERED =
      Set.of(
          "resolution",
          "flight",
          "route",
          "article",
          "decree",
          "law",
          "no.",
          "number",
          "highway",
          "unit",
          "brigade",
          "boeing",
          "resolución",
          "decreto",
          "ley",
          "vuelo",
          "artículo");

  private static final Set<String> KIN =
      Set.of(
          "husband",
          "wife",
          "mother",
          "father",
          "son",
          "daughter",
          "sister",
          "brother",
          "family",
          "office",
          "lawyer",
          "friend",
          "campaign",
          "team",
          "voice",
          "face",
          "house",
          "home");

  private TimeGuard() {}

  /// False if the match of the rule is no time expression.
  static boolean allows(
      AnnotatedArticle article, Sentence sentence, TimeRule rule, Matcher matcher) {
    int first = sentence.tokenAt(matcher.start()).orElse(0);
    return switch (rule.name()) {
      case "month" -> isMonth(sentence, first);
      case "mes" -> isSpanishMonth(sentence, first, matcher.group("month"));
      case "duración" -> !isAge(article, matcher);
      case "year", "año" -> isYear(sentence, matcher);
      case "overnight" -> !isBeforeNoun(sentence, first);
      case "per-unit" -> isRate(sentence, first);
      default -> true;
    };
  }

  /// `an overnight raid` names a kind of raid.
  private static boolean isBeforeNoun(Sentence sentence, int index) {
    List<Token> tokens = sentence.tokens();
    return index + 1 < tokens.size() && tokens.get(index + 1).tag().startsWith("NN");
  }

  /// `20 million barrels a day`: a number and what it counts stand in front.
  private static boolean isRate(Sentence sentence, int index) {
    List<Token> tokens = sentence.tokens();
    if (index == 0 || !tokens.get(index - 1).tag().matches("NNS?|NNPS?|CD|RB")) {
      return false;
    }
    return tokens.subList(Math.max(0, index - 5), index).stream()
        .anyMatch(token -> token.tag().equals("CD") || token.form().matches("(?i)once|twice"));
  }

  private static boolean isMonth(Sentence sentence, int index) {
    List<Token> tokens = sentence.tokens();
    Token token = tokens.get(index);
    String form = token.form();
    boolean ambiguous =
        form.equals("May")
            || form.equals("March")
            || form.equals("April")
            || form.equals("June")
            || form.equals("August");
    if (form.equals("Sep") || form.equals("Dec") || !ambiguous) {
      return true;
    }
    if (!token.tag().startsWith("NNP")) {
      return false;
    }
    boolean behindName =
        index > 0
            && tokens.get(index - 1).tag().startsWith("NNP")
            && Character.isUpperCase(tokens.get(index - 1).form().charAt(0));
    boolean beforeName =
        index + 1 < tokens.size()
            && tokens.get(index + 1).tag().startsWith("NNP")
            && Character.isUpperCase(tokens.get(index + 1).form().charAt(0));
    boolean subject = token.relation().startsWith("nsubj") || isOwner(tokens, index);
    return !behindName && !beforeName && !(subject && !form.equals("August"));
  }

  /// `June's husband`, unlike `June's drop`.
  private static boolean isOwner(List<Token> tokens, int index) {
    return tokens.get(index).relation().equals("poss")
        && index + 2 < tokens.size()
        && KIN.contains(tokens.get(index + 2).lemma());
  }

  /// Spanish months are written small but at the beginning of a sentence.
  private static boolean isSpanishMonth(Sentence sentence, int index, String month) {
    if (Character.isLowerCase(month.charAt(0))) {
      return true;
    }
    List<Token> tokens = sentence.tokens();
    return index == 0
        && tokens.size() > 1
        && !Character.isUpperCase(tokens.get(1).form().charAt(0));
  }

  /// `, de 41 años,` gives an age.
  private static boolean isAge(AnnotatedArticle article, Matcher matcher) {
    String before = article.text().substring(Math.max(0, matcher.start() - 5), matcher.start());
    return before.endsWith(", de ");
  }

  private static boolean isYear(Sentence sentence, Matcher matcher) {
    int index = sentence.tokenAt(matcher.start("year")).orElse(0);
    List<Token> tokens = sentence.tokens();
    if (index > 0 && NUMBERED.contains(tokens.get(index - 1).form().toLowerCase(Locale.ROOT))) {
      return false;
    }
    int year = Integer.parseInt(matcher.group("year"));
    boolean counts = index + 1 < tokens.size() && tokens.get(index + 1).tag().equals("NNS");
    boolean recent = year >= 1900 && year <= 2060;
    return recent
        && !(counts && tokens.get(index).relation().equals("nummod") && !isYearLike(tokens, index));
  }

  /// `the 2024 elections`: an article or possessive in front makes it a year.
  private static boolean isYearLike(List<Token> tokens, int index) {
    if (index == 0) {
      return false;
    }
    String before = tokens.get(index - 1).form().toLowerCase(Locale.ROOT);
    return Set.of(
            "the", "its", "their", "his", "her", "'s", "’s", "this", "in", "since", "early", "late",
            "mid")
        .contains(before);
  }
}
