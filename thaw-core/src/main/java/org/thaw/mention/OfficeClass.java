package org.thaw.mention;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.thaw.knowledge.Offices;

/// The offices that a plural such as `the two presidents` or `ambos cancilleres` stands for.
enum OfficeClass {
  PRESIDENTS(Pattern.compile("president(?:s|es)$"), Set.of("president")),
  LEADERS(
      Pattern.compile("(?:leaders|líderes|mandatarios)$"),
      Set.of("president", "prime minister", "chancellor", "king", "queen", "rey", "reina")),
  FOREIGN_MINISTERS(
      Pattern.compile("(?:foreign ministers|cancilleres|top diplomats)$"),
      Set.of("foreign minister", "secretary of state"));

  private final Pattern words;
  private final Set<String> offices;

  OfficeClass(Pattern words, Set<String> offices) {
    this.words = words;
    this.offices = offices;
  }

  /// The class that the words end in.
  static Optional<OfficeClass> of(String phrase) {
    String lower = phrase.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(c -> c.words.matcher(lower).find()).findFirst();
  }

  boolean has(String office) {
    return offices.contains(Offices.key(office));
  }

  /// True for an office that heads a state or a government.
  static boolean heads(String office) {
    return LEADERS.has(office);
  }
}
