package org.thaw.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;

/// Undoes the capitals of a dateline, so that words are written as the tables write them.
final class Capitals {

  private static final int OPENING = 4;

  private Capitals() {}

  /// The forms of a sentence, those of a dateline that opens it without their capitals.
  static List<String> forms(Sentence sentence) {
    List<String> forms = new ArrayList<>(sentence.tokens().stream().map(Token::form).toList());
    for (int i = 0; i < Math.min(OPENING, forms.size()); i++) {
      String form = forms.get(i);
      boolean capitals = form.length() > 3 && form.equals(form.toUpperCase(Locale.ROOT));
      if (capitals && Character.isLetter(form.charAt(0)) && !form.contains(".")) {
        forms.set(i, lowered(form));
      } else {
        break;
      }
    }
    return forms;
  }

  /// `BOGOTA` as `Bogota`.
  static String lowered(String capitals) {
    return capitals.charAt(0) + capitals.substring(1).toLowerCase(Locale.ROOT);
  }
}
