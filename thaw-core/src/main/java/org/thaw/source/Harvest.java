package org.thaw.source;

import java.util.List;
import org.thaw.article.Capture;

/// What one visit brings in: items that were not there before, or not in these words.
public record Harvest(List<Item> items) {

  public Harvest {
    items = List.copyOf(items);
  }

  /// Nothing.
  public static Harvest none() {
    return new Harvest(List.of());
  }

  /// One item.
  ///
  /// @param identity what tells it from others of its source: its id, else address, else title
  /// @param version content id of its words
  /// @param held whether the capture waits until the page behind the item has been asked for
  public record Item(String identity, String version, Capture capture, boolean held) {}
}
