package org.thaw.story;

import java.util.List;

/// Another story and why it is named beside one.
///
/// @param language of its headline
/// @param shared what both speak of: names of people and bodies, ISO codes of countries
/// @param reason the same in English words
public record RelatedStory(
    String story, String headline, String language, List<String> shared, String reason) {

  public RelatedStory {
    shared = List.copyOf(shared);
  }
}
