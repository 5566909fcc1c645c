package org.thaw.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.article.Article;

/// The names that a pasted page prints for its makers: bylines, contributors, credits.
final class PastedNames {

  private static final Pattern CONTRIBUTOR =
      Pattern.compile(
          "^(?:\\(?(?:reporting|writing|additional reporting|edited|editing|with files from|with"
              + " reporting (?:by|from)|contributors?:|compiled by|con información"
              + " de|contribuyó|colaboró|redacción:?|edición:?)\\b\\s*(?:by|from|de)?\\s*|)(?<names>.+?)(?<tail>\\s+(?:contributed|contribuy(?:ó|eron)|colabor(?:ó|aron))\\b.*)?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern CONTRIBUTOR_LINE =
      Pattern.compile(
          "(?i)^\\(?(reporting|additional reporting|with files from|with"
              + " reporting|contributors?:|compiled by|edited by|con información"
              + " de|colaboró|edición:|editing by)\\b.{2,200}$|^.{3,120}\\bcontributed"
              + " (to|reporting)\\b.{0,80}$|^.{3,120}\\b(contribuyó|contribuyeron|colaboró|colaboraron)"
              + " (a|en|con)\\b.{0,80}$");
  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?i:by|por|de)\\s+(?<names>\\p{Lu}[\\p{L}.'’-]+(?:[ ,]+(?:(?:and|y|e|in|from|en|desde)"
              + " )?(?:(?:de|del|la|van|von|da|dos)"
              + " )?\\p{Lu}[\\p{L}.'’-]*){0,12})(?:\\s*[|,•·-].*)?$");

  private final List<Article.Byline> bylines = new ArrayList<>();
  private final List<String> credits = new ArrayList<>();

  /// Authors and contributors, in the order of the page.
  List<Article.Byline> bylines() {
    return bylines;
  }

  /// Agencies and photographers, each once.
  List<String> credits() {
    return credits;
  }

  static boolean isByline(String text) {
    return BYLINE.matcher(text).matches();
  }

  static boolean isContributors(String text) {
    return CONTRIBUTOR_LINE.matcher(text).matches();
  }

  /// Takes the authors of a byline.
  void byline(String text) {
    Matcher byline = BYLINE.matcher(text);
    if (byline.matches()) {
      names(byline.group("names"), "author");
    }
  }

  /// Takes the contributors, if the line names some.
  void contributor(String text) {
    if (!PastedNames.isContributors(text)) {
      return;
    }
    Matcher match = CONTRIBUTOR.matcher(text.replaceAll("^\\(|\\)$", ""));
    if (match.matches()) {
      names(match.group("names").split("\\s*;\\s*")[0], "contributor");
    }
  }

  /// Takes a credit once, though it is printed in two forms.
  ///
  /// @param bare without the word for a photograph
  void credit(String bare) {
    if (credits.stream().noneMatch(other -> sameCredit(other, bare))) {
      credits.add(bare);
    }
  }

  private static boolean sameCredit(String one, String other) {
    List<String> words = List.of(PastedLines.key(one, " ").split(" "));
    List<String> others = List.of(PastedLines.key(other, " ").split(" "));
    return words.containsAll(others)
        || others.containsAll(words)
        || words.stream().filter(others::contains).count() * 2
            >= Math.max(words.size(), others.size());
  }

  /// Takes an agency.
  void agency(String agency) {
    if (!credits.contains(agency)) {
      credits.add(agency);
    }
  }

  private void names(String names, String role) {
    for (String part : names.split("\\s*(?:,|;|\\band\\b|\\sy\\s|&)\\s*")) {
      String name =
          part.replaceAll("(?i)^(by|from|de|por)\\s+", "")
              .replaceAll("\\s(?:in|from|en|desde)\\s.*$", "")
              .replaceAll("[.\\s]+$", "")
              .strip();
      boolean agency =
          name.matches("(?i)(the )?(associated press|reuters|agence france-presse|afp|efe|ap)");
      if (agency) {
        agency(name);
      } else if (name.matches("\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){1,4}")) {
        bylines.add(new Article.Byline(name, role, Optional.empty()));
      }
    }
  }
}
