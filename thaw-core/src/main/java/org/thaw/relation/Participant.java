package org.thaw.relation;

import java.util.List;
import java.util.Optional;
import org.thaw.fold.Citation;

/// A person with an office in one of the two countries, named in stories about both.
///
/// @param office the latest office that an article or the tables give
/// @param entity id in the knowledge tables, where known
/// @param articles number of articles that name the person and both countries
/// @param evidence latest first, at most ten
public record Participant(
    String name,
    Optional<String> office,
    String country,
    Optional<String> entity,
    int articles,
    List<Citation> evidence) {

  public Participant {
    evidence = List.copyOf(evidence);
  }
}
