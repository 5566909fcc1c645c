package org.thaw.intake.pack;

/// How many files and items one file may hold, with all that is packed in it, however deep.
final class Budget {

  private final int mostEntries;
  private final int mostItems;
  private int entries;
  private int items;

  Budget(int mostEntries, int mostItems) {
    this.mostEntries = mostEntries;
    this.mostItems = mostItems;
  }

  /// Counts an entry of an archive.
  ///
  /// @throws BoundedStream.Bomb when there are too many
  void entry() throws BoundedStream.Bomb {
    if (++entries > mostEntries) {
      throw new BoundedStream.Bomb(
          "more than %,d files packed in one: divide it".formatted(mostEntries));
    }
  }

  /// Counts an item taken; false once there are too many.
  boolean item() {
    return ++items <= mostItems;
  }

  /// True at the first item that is one too many.
  boolean justSpent() {
    return items == mostItems + 1;
  }

  int mostItems() {
    return mostItems;
  }
}
