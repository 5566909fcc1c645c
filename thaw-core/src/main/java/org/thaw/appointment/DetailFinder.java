package org.thaw.appointment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.mention.Mention;
import org.thaw.passage.Passage;
import org.thaw.passage.Passage.Party;
import org.thaw.reading.AnnotatedArticle;

/// Finds what else a passage says of an appointment: where, who, about what, how often.
final class DetailFinder {

  private static final int LONGEST = 160;

  private static final Pattern EVERY =
      Pattern.compile(
          "(?:every|cada)\\s+(?:(two|three|four|six|dos|tres|cuatro|seis)\\s+)?(day|week|month|quarter|year|día|semana|mes|trimestre|año)(?:e?s)?\\b|\\b(weekly|monthly|quarterly|annual(?:ly)?|yearly|trimestral(?:mente)?|mensual(?:mente)?|anual(?:mente)?|semanal(?:mente)?)\\b");
  private static final List<String> NUMBERS =
      List.of("two", "three", "four", "six", "dos", "tres", "cuatro", "seis");
  private static final List<Integer> VALUES = List.of(2, 3, 4, 6, 2, 3, 4, 6);

  private final AnnotatedArticle article;
  private final Passage passage;

  DetailFinder(AnnotatedArticle article, Passage passage) {
    this.article = article;
    this.passage = passage;
  }

  /// The place: a place's name behind `in` or `at`.
  Optional<String> place() {
    return passage.parties().stream()
        .filter(party -> isPlace(party))
        .map(party -> article.words(party.mention().span()))
        .findFirst();
  }

  private boolean isPlace(Party party) {
    boolean name =
        party.mention().kind() == Mention.Kind.PLACE
            || party.mention().kind() == Mention.Kind.METONYM;
    return name
        && passage.between(0, party.start()).matches("(?s).*\\b(?:in|at|to|en|a|at the|en la) $");
  }

  /// Persons and offices named in the passage.
  List<String> participants() {
    List<String> names = new ArrayList<>();
    for (Party party : passage.parties()) {
      Mention mention = party.mention();
      boolean person =
          mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.OFFICE;
      String name = mention.person().orElseGet(() -> article.words(mention.span()));
      if (person && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  /// What it is to be about.
  List<String> agenda() {
    return AgendaFinder.topics(article, passage.sentence());
  }

  /// RRULE of a repeated appointment.
  Optional<String> recurrence() {
    Matcher matcher = EVERY.matcher(passage.text());
    if (!matcher.find()) {
      return Optional.empty();
    }
    String unit = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
    int number = matcher.group(1) == null ? 1 : VALUES.get(NUMBERS.indexOf(matcher.group(1)));
    return Optional.of(rule(unit.toLowerCase(Locale.ROOT), number));
  }

  private static String rule(String unit, int number) {
    String start = unit.substring(0, 2);
    return switch (start) {
      case "da", "dí" -> frequency("DAILY", number);
      case "we", "se" -> frequency("WEEKLY", number);
      case "mo", "me" -> frequency("MONTHLY", number);
      case "qu", "tr" -> frequency("MONTHLY", 3 * number);
      default -> frequency("YEARLY", number);
    };
  }

  private static String frequency(String name, int interval) {
    return interval == 1 ? "FREQ=" + name : "FREQ=" + name + ";INTERVAL=" + interval;
  }

  /// The sentence without what is only said around it, at most 160 characters.
  String summary() {
    String words = article.words(passage.sentence().span()).replaceAll("\\s+", " ");
    String plain =
        words
            .replaceFirst("^[\\p{Lu}Á-Ú ,]{3,40}(?: \\([^)]*\\))? — ", "")
            .replaceFirst(
                ", [^,]{3,60} (?:said|announced|confirmed|dijo|informó|anunció)[^,]*\\.$", "")
            .replaceFirst("\\.$", "");
    if (plain.length() <= LONGEST) {
      return plain;
    }
    int space = plain.lastIndexOf(' ', LONGEST - 3);
    return plain.substring(0, space < 0 ? LONGEST - 3 : space) + " …";
  }
}
