package org.thaw.section;

import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.finding.Section;
import org.thaw.knowledge.Table;

/// A wording that shows the role of a section, in its heading or in a paragraph.
record RoleCue(String language, boolean inHeading, Section.Role role, int weight, Pattern pattern) {

  static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  static RoleCue of(Table.Row row) {
    return new RoleCue(
        row.cell("lang"),
        row.cell("place").equals("heading"),
        Section.Role.valueOf(row.cell("role").toUpperCase(Locale.ROOT)),
        Integer.parseInt(row.cell("weight")),
        Pattern.compile(row.cell("pattern"), FLAGS));
  }

  /// How often the wording stands in the words, at most twice.
  ///
  /// @param sites where it may begin
  int count(String words, BitSet sites) {
    Matcher matcher = pattern.matcher(words).useTransparentBounds(true).useAnchoringBounds(false);
    int count = 0;
    int from = 0;
    for (int i = sites.nextSetBit(0);
        i >= 0 && count < 2;
        i = sites.nextSetBit(Math.max(i + 1, from))) {
      if (matcher.region(i, words.length()).lookingAt()) {
        count++;
        from = matcher.end();
      }
    }
    return count;
  }
}
