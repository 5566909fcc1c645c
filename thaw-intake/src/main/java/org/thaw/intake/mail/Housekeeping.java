package org.thaw.intake.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/// What letters print about themselves: how to read them in a browser, why they were sent, how to
/// end them, who may copy them.
final class Housekeeping {

  private static final int LONGEST_LINE = 25;
  private static final int LONGEST_FOOTER = 90;
  private static final Pattern LINE =
      Pattern.compile(
          "(?i).*\\b(?:unsubscribe|view (?:this|in)|browser|preferences|privacy|forward|share|advertis\\w*"
              + "|sponsor\\w*|manage your|subscribe me|confirm (?:your|my) (?:subscription|address)"
              + "|darse de baja|cancelar (?:la|su|tu|mi) suscripci[oó]n|confirma(?:r)? (?:tu|su|mi)"
              + " suscripci[oó]n|navegador|reenviar|compartir|preferencias|privacidad|publicidad"
              + "|patrocinad[oa])\\b.*");
  private static final Pattern FOOTER =
      Pattern.compile(
          "(?i)^(?:why (?:am i|did i|you)|you(?:['’]re| are) (?:receiving|getting)|you (?:received|get) this"
              + "|if you (?:received|no longer)|this (?:e-?mail|newsletter|letter|message) (?:was|is) sent"
              + "|was this (?:e-?mail|letter) forwarded|want to change how|to (?:unsubscribe|stop receiving)"
              + "|copyright|©|\\(c\\)|all rights reserved|unsubscribe"
              + "|(?:has recibido|recib(?:es|e|iste|ió)|est[aá]s recibiendo) (?:este|esta|el|la)"
              + "|este (?:correo|mensaje|bolet[ií]n) (?:fue|se|ha)|si (?:no|ya no) (?:quieres|deseas|desea)"
              + "|si (?:quieres|deseas) darte|para (?:darte|darse) de baja|todos los derechos).*",
          Pattern.DOTALL);

  private Housekeeping() {}

  /// Whether a short line is about the letter.
  static boolean isLine(String line) {
    return words(line) < LONGEST_LINE && LINE.matcher(line).matches();
  }

  /// Whether a line begins what a letter says of itself at its end.
  static boolean beginsFooter(String line) {
    return FOOTER.matcher(line).matches();
  }

  /// The blocks of a letter without those about itself: a footer with all behind it, unless much
  /// stands there.
  static <B> List<B> without(List<B> blocks, Function<B, String> text) {
    List<B> kept = new ArrayList<>();
    int left = blocks.stream().map(text).mapToInt(Housekeeping::words).sum();
    for (B block : blocks) {
      String line = text.apply(block);
      if (beginsFooter(line) && left <= LONGEST_FOOTER) {
        return kept;
      }
      if (!isLine(line) && !beginsFooter(line)) {
        kept.add(block);
      }
      left -= words(line);
    }
    return kept;
  }

  /// A plain text without the signature behind its `-- `, unless much stands there.
  static String withoutSignature(String text) {
    String[] parts = text.split("(?m)^-- ?\\r?$", 2);
    return parts.length == 2 && words(parts[1]) <= LONGEST_FOOTER ? parts[0] : text;
  }

  static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
