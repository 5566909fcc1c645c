package org.thaw.intake.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Lines that say by themselves who wrote: "By Ada Moreno", "Por Agencia EFE", "Autora: …".
final class BylineLine {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:written |posted )?by:?|(?:geschrieben |verfasst )?von:?|(?:escrito )?por:?|par:?"
              + "|autor(?:a|en|es|in|innen)?:?|authors?:?|auteur:?|texto?:|redactora?:",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BY_PEOPLE =
      Pattern.compile(
          "^(?:[Bb]y|BY|[Vv]on|VON|[Pp]or|POR|[Pp]ar|[Tt]exto?:)\\s+(\\p{Lu}[\\p{L}.'’-]+"
              + "(?:,?\\s+(?:(?:de|del|la|van|von|der|da|dos|y|and|und)\\s+)*"
              + "\\p{Lu}[\\p{L}.'’-]*){1,9})");
  private static final Pattern BY_ANYBODY =
      Pattern.compile(
          "^(?:(?:posted|written|published|submitted) by|(?:geschrieben|verfasst|gespeichert"
              + "|veröffentlicht) von|(?:escrito|publicado|redactado) por|scritto da"
              + "|autor(?:a|in|en|es)?:|authors?:|redactora?:)\\s*"
              + "([\\p{L}\\d][\\p{L}\\d_.'’-]*(?:\\s+(?-i:\\p{Lu})[\\p{L}.'’-]*){0,4})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BY_DESK =
      Pattern.compile(
          "^(?:by|von|por|par)\\s+(?:la\\s+)?((?:redacci[óo]n|agencias?|agency|staff|efe|afp|dpa|ansa"
              + "|reuters|xinhua|notimex|t[ée]lam|colprensa|europa press|prensa latina"
              + "|associated press)(?:\\s+(?-i:\\p{Lu})[\\p{L}.]*){0,3})$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private BylineLine() {}

  /// Whom a line names, people first; empty if it says nothing of the kind.
  static Optional<String> named(String line) {
    return Stream.of(BY_PEOPLE, BY_DESK, BY_ANYBODY)
        .map(pattern -> pattern.matcher(line))
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst();
  }

  /// Whether a line is nothing but a label, such as "By" or "Autora:".
  static boolean isLabel(String line) {
    return LABEL.matcher(line).matches();
  }
}
