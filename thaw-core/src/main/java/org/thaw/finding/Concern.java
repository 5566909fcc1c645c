package org.thaw.finding;

import java.util.List;
import java.util.Optional;

/// What one side is worried about.
///
/// @param towards the country it looks at, where the article says
public record Concern(
    Evidence evidence,
    String holder,
    Optional<String> country,
    List<String> about,
    Optional<String> towards)
    implements Finding {

  public Concern {
    about = List.copyOf(about);
  }
}
