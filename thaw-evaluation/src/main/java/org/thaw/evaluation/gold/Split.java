package org.thaw.evaluation.gold;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/// Which part of a gold set a row belongs to. Rules may be tuned on [#DEV] only.
public enum Split {
  DEV,
  TEST;

  /// The split of a row by its id: test when `CRC32(id in UTF-8) % 3 == 0`.
  public static Split of(String id) {
    CRC32 crc = new CRC32();
    crc.update(id.getBytes(StandardCharsets.UTF_8));
    return crc.getValue() % 3 == 0 ? TEST : DEV;
  }

  /// The split of a word such as `dev`.
  ///
  /// @throws IllegalArgumentException for another word
  public static Split parse(String word) {
    for (Split split : values()) {
      if (split.name().equalsIgnoreCase(word)) {
        return split;
      }
    }
    throw new IllegalArgumentException("no split " + word + ": dev or test");
  }

  /// The word in file names and on the command line.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
