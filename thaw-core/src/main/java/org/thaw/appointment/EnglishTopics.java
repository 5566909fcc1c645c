package org.thaw.appointment;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Cuts an English list of topics out of the words behind a wording of agendas.
final class EnglishTopics {

  private static final Pattern END =
      Pattern.compile(
          "[;:.!?”\"](?=\\s|$)|,? (?:after|before|when|where|while|although|but|which|whose|according to)"
              + " |,? (?:on|this|next|last) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|week|month)"
              + "|,? (?:in|at) \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)? (?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)"
              + "|(?:this|next|last|early|late|yesterday|today|tomorrow)\\b)"
              + "|,? (?:in|on|at) (?:January|February|March|April|May|June|July|August|September|October|November|December|\\d|\\p{Lu}\\p{L}+(?:[,.]|$))"
              + "|, (?:the |a |an |his |her |its |\\p{Lu})[\\p{L} .’']{0,40}? (?:said|says|told|announced)\\b"
              + "|,? and (?:said|says|agreed|pledged|promised|vowed|urged|called on|warned|announced|welcomed"
              + "|stressed|reaffirmed|hoped|signed|met|confirm(?:ed)? that|agree to|report(?:ed)? to)\\b"
              + "|, (?:officials|diplomats|aides|sources)[^,;.]*? (?:said|say)");
  private static final Pattern COMMA = Pattern.compile(",? and (?!of )(?:on |about )?|, ");
  private static final Pattern LEAD =
      Pattern.compile("^(?:(?:on|about|over|also|from|both|include|including) )+");

  private static final Pattern NO_TOPIC =
      Pattern.compile(
          "(?:which|who|that|will|would|is|are|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b"
              + "|(?:the|their|a) (?:first|second|third|fifth|\\w+th|latest|last|next) (?:round|meeting|session|talks|time|such|one)\\b");

  /// What a sentence says of the talks themselves behind their topic (`talks on the draft were
  /// over`); not the verb of a question or of a clause that describes the topic.
  private static final Pattern TOLD =
      Pattern.compile(
          "^(?!what |whether |how |when |where |who |why |if )(.+?)(?<! (?:who|which|that|where|what|there)) (?:were|was|are|is|had|has|have) .*$");

  private EnglishTopics() {}

  /// The topics of the list, in its order.
  static List<String> of(String list) {
    Matcher end = END.matcher(list);
    return Stream.of(COMMA.split(end.find() ? list.substring(0, end.start()) : list))
        .map(part -> LEAD.matcher(part.strip()).replaceFirst("").strip())
        .map(part -> TOLD.matcher(part).replaceFirst("$1"))
        .filter(part -> !NO_TOPIC.matcher(part).lookingAt())
        .toList();
  }
}
