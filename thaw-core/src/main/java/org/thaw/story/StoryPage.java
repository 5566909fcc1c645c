package org.thaw.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.thaw.article.Article;
import org.thaw.finding.Appointment;
import org.thaw.finding.Person;

/// A story as its page shows it: composed of sentences that stand in its articles, each with its
/// outlet.
///
/// @param headline the most central member's
/// @param headlineArticle whose headline it is
/// @param summary key points, verbatim
/// @param sections what happened, what each side says, and so on; empty ones are left out
/// @param people everyone with an office or a country, once
/// @param coming appointments that lie ahead of the story's last article
public record StoryPage(
    String id,
    String headline,
    String headlineArticle,
    String language,
    List<StoryText.Line> summary,
    List<Part> sections,
    List<Person> people,
    List<Appointment> coming,
    List<Article.Picture> pictures,
    List<Report> articles,
    List<Related> related,
    int independentOutlets) {

  /// The parts of a story page.
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

  /// One article of the story.
  public record Report(
      String article,
      String outlet,
      String headline,
      Optional<String> url,
      Optional<Instant> published,
      Optional<String> copyOf,
      Optional<Joining> joining) {}

  /// Another story and why it is named here.
  ///
  /// @param language of its headline
  /// @param shared what both speak of: names of people and bodies, ISO codes of countries
  /// @param reason the same in English words
  public record Related(
      String story, String headline, String language, List<String> shared, String reason) {}
}
