package org.thaw.story;

import java.util.Optional;

/// What one sentence of an article is there for on a story's page.
///
/// @param side country whose side speaks, for SAID
/// @param weight of what it tells, for those that tell what happened
record SentenceUse(ComposedStory.Role role, Optional<String> side, double weight) {

  static SentenceUse of(ComposedStory.Role role) {
    return new SentenceUse(role, Optional.empty(), 0);
  }
}
