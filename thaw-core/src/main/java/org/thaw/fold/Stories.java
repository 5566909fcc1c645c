package org.thaw.fold;

import java.util.Optional;
import java.util.Set;

/// Which articles tell one story, and which are copies of one another, as the clustering says.
///
/// A lambda from article id to story id will do. Implementations are pure: the same article always
/// has the same answer.
public interface Stories {

  /// Id of the story the article belongs to.
  String story(String article);

  /// Id of the group of copies (a wire text and its reprints) the article belongs to; empty if it
  /// is not known. Articles of one group are one independent voice.
  default Optional<String> copyGroup(String article) {
    return Optional.empty();
  }

  /// The articles whose story or group of copies is not as in `others`, and perhaps more; empty if
  /// only asking for each can tell.
  default Optional<Set<String>> differences(Stories others) {
    return equals(others) ? Optional.of(Set.of()) : Optional.empty();
  }

  /// Every article a story of its own.
  static Stories alone() {
    return article -> article;
  }
}
