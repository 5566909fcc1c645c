package org.thaw.server.command;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.thaw.article.Licence;

/// Reads the word for a licence at the command line.
final class LicenceOption {

  private LicenceOption() {}

  /// @throws IllegalArgumentException naming the words there are
  static Licence parse(String word) {
    try {
      return Licence.parse(word);
    } catch (IllegalArgumentException unknown) {
      String known =
          Arrays.stream(Licence.values()).map(Licence::word).collect(Collectors.joining(", "));
      throw new IllegalArgumentException(
          "no licence: %s; there are %s".formatted(word.strip(), known), unknown);
    }
  }
}
