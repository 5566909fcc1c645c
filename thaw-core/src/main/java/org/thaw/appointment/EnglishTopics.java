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
              + "|,? (?:in|at) \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)? on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)"
              + "|,? (?:in|on|at) (?:January|February|March|April|May|June|July|August|September|October|November|December|\\d|\\p{Lu}\\p{L}+(?:[,.]|$))"
              + "|, (?:the |a |an |his |her |its |\\p{Lu})[\\p{L} .’']{0,40}? (?:said|says|told|announced)\\b"
              + "|,? and (?:said|says|agreed|pledged|promised|vowed|urged|called on|warned|announced|welcomed"
              + "|stressed|reaffirmed|hoped|signed|met|confirm(?:ed)? that|agree to|report(?:ed)? to)\\b"
              + "|, (?:officials|diplomats|aides|sources)[^,;.]*? (?:said|say)");
  private static final Pattern COMMA = Pattern.compile(",? and (?:on |about )?|, ");
  private static final Pattern LEAD =
      Pattern.compile("^(?:(?:on|about|over|also|from|both|include|including) )+");

  private static final Pattern NO_TOPIC =
      Pattern.compile(
          "(?:which|who|that|will|would|is|are|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b");

  private EnglishTopics() {}

  /// The topics of the list, in its order.
  static List<String> of(String list) {
    Matcher end = END.matcher(list);
    return Stream.of(COMMA.split(end.find() ? list.substring(0, end.start()) : list))
        .map(part -> LEAD.matcher(part.strip()).replaceFirst("").strip())
        .filter(part -> !NO_TOPIC.matcher(part).lookingAt())
        .toList();
  }
}
