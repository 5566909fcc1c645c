package org.thaw.server.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One section of a relation's page in full length, page by page; the relation's own page shows its
/// first lines.
///
/// @param name such as `quotations`, as in the address `/relation/COL-USA/quotations`
public record RelationSection(String name, RelationPage relation, Sheet sheet) {

  /// Lines of each list of a page.
  static final int MOST = 500;

  private static final List<String> NAMES = List.of("timeline", "calendar", "agenda", "quotations");

  /// The section of that name; empty if there is none.
  ///
  /// @param number of its page, in words
  /// @throws IllegalArgumentException in one line for people, if there is no such page
  public static Optional<RelationSection> of(String name, RelationPage relation, String number) {
    return NAMES.contains(name)
        ? Optional.of(
            new RelationSection(name, relation, Sheet.of(number, longest(name, relation), MOST)))
        : Optional.empty();
  }

  private static int longest(String name, RelationPage relation) {
    return switch (name) {
      case "timeline" -> relation.events().size();
      case "calendar" -> relation.appointments().size();
      case "quotations" -> relation.quotations().size();
      default ->
          Stream.of(relation.agenda(), relation.concerns(), relation.questions(), relation.claims())
              .mapToInt(List::size)
              .max()
              .orElse(0);
    };
  }
}
