package org.thaw.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Another story and why it is named beside one.
///
/// @param language of its headline
/// @param published when its first article was
/// @param shared what both speak of: names of people and bodies, ISO codes of countries, kinds of
///   measures such as `measure:tariff`
/// @param reason the same in English words
public record RelatedStory(
    String story,
    String headline,
    String language,
    Optional<Instant> published,
    List<String> shared,
    String reason) {

  public RelatedStory {
    shared = List.copyOf(shared);
  }
}
