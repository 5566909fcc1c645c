package org.thaw.appointment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells an occasion that serves to prepare another (`they spoke to prepare the visit of the
/// king`): the other is what it is for, and no topic of it.
final class Preparation {

  private static final String VERB =
      "(?:prepar\\p{L}+|arrang(?:e|es|ed|ing)|coordinat(?:e|es|ed|ing)|finali[sz](?:e|es|ed|ing)"
          + "|ahead of|in advance of|(?:groundwork|ground|way) for"
          + "|coordin(?:ar|an|a|aron|ará|arán|ando)|organiz(?:ar|an|a|aron|ará|arán|ando)"
          + "|ultim(?:ar|an|a|aron|ará|arán|ando)|afin(?:ar|an|a|aron|ará|arán|ando)|de cara a|con miras a)";
  private static final String OCCASION =
      "(?:meetings?|summits?|visits?|trips?|talks|encounters?|calls?|tours?|conferences?"
          + "|reuni(?:ón|ones)|cumbres?|visitas?|encuentros?|citas?|viajes?|giras?|llamadas?|conferencias?)";
  private static final String OTHER =
      "(?: for)? ?(?:(?:the|a|an|his|her|their|its|this|that|el|la|los|las|una?|sus?|esta?|l) )?"
          + "(?:[\\p{L}’'-]+ ){0,3}?"
          + OCCASION
          + "\\b";

  private static final Pattern SERVES =
      Pattern.compile("(?iu)\\b" + VERB + OTHER, Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern VERB_BEFORE =
      Pattern.compile("(?iu)\\b" + VERB + "(?: for)?\\s*$", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern OTHER_HERE =
      Pattern.compile("(?iu)^\\s*" + OTHER, Pattern.UNICODE_CHARACTER_CLASS);

  private Preparation() {}

  /// True if the words say that something is done to prepare an occasion other than the one that
  /// begins at an offset.
  static boolean isIn(String words, int offset) {
    Matcher matcher = SERVES.matcher(words);
    while (matcher.find()) {
      if (offset < matcher.start() || offset >= matcher.end()) {
        return true;
      }
    }
    return false;
  }

  /// True if what begins at an offset is an occasion that is to be prepared.
  static boolean isAt(String words, int offset) {
    return VERB_BEFORE.matcher(words.substring(0, offset)).find()
        && OTHER_HERE.matcher(words.substring(offset)).find();
  }
}
