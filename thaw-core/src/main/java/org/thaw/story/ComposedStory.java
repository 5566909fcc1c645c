package org.thaw.story;

import java.util.List;
import java.util.Optional;
import org.thaw.article.Article;

/// A story composed of sentences that stand in its articles.
///
/// @param headline the most central member's
/// @param language of the headline, and of what was chosen to stand below it
/// @param summary key points, verbatim
/// @param sections what happened, what each side says, and so on; empty ones are left out
public record ComposedStory(
    String headline,
    String language,
    List<StoryText.Line> summary,
    List<Part> sections,
    List<Article.Picture> pictures) {

  public ComposedStory {
    summary = List.copyOf(summary);
    sections = List.copyOf(sections);
    pictures = List.copyOf(pictures);
  }

  /// The parts of a story.
  public enum Role {
    HAPPENED,
    SAID,
    AGENDA,
    CONCERNS,
    BACKGROUND,
    NEXT
  }

  /// One section.
  ///
  /// @param side country whose side speaks, in SAID sections
  public record Part(Role role, Optional<String> side, List<StoryText.Line> sentences) {}
}
