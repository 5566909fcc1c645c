package org.thaw.server.page;

import java.util.List;
import java.util.Optional;

/// One section of a relation's page in full length; the page itself shows its first lines.
///
/// @param name such as `quotations`, as in the address `/relation/COL-USA/quotations`
public record RelationSection(String name, RelationPage relation) {

  private static final List<String> NAMES = List.of("timeline", "calendar", "agenda", "quotations");

  /// The section of that name; empty if there is none.
  public static Optional<RelationSection> of(String name, RelationPage relation) {
    return NAMES.contains(name)
        ? Optional.of(new RelationSection(name, relation))
        : Optional.empty();
  }
}
