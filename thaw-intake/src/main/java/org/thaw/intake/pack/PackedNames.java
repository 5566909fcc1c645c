package org.thaw.intake.pack;

import java.util.Locale;

/// The names of files in archives and of what stands under a packing.
final class PackedNames {

  private PackedNames() {}

  /// The name of a file in an archive: a label only, without ways up, roots and control characters.
  static String label(String archive, String entry) {
    String plain =
        entry
            .replace('\\', '/')
            .replaceAll("\\p{Cntrl}", "")
            .replaceAll("^[A-Za-z]:", "")
            .replaceAll("(?:^|/)(?:\\.{1,2}(?=/|$))+", "")
            .replaceAll("^/+", "");
    return archive + "/" + (plain.length() > 300 ? plain.substring(0, 300) : plain);
  }

  /// The name without the ending of a packing; `tar` is the ending of an archive packed so.
  static String without(String name, String end, String tar) {
    return name.replaceFirst("(?i)\\." + end + "$", "").replaceFirst("(?i)\\." + tar + "$", ".tar");
  }

  /// In a WACZ only the WARC files hold pages; the rest is its own index.
  static boolean isIndex(String archive, String entry) {
    return archive.toLowerCase(Locale.ROOT).endsWith(".wacz") && !entry.contains(".warc");
  }
}
