package org.thaw.intake.mail;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// Letters that tell of several stories as the feed they are: one item a story, by its sender.
public final class Letters {

  private Letters() {}

  /// A JSON Feed of the stories in a message; empty if it tells of one, or of none.
  public static Optional<byte[]> feed(byte[] message) {
    Letter letter = Letter.read(message);
    List<LetterStories.Story> stories = LetterStories.of(letter);
    if (stories.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> feed = new LinkedHashMap<>();
    feed.put("version", "https://jsonfeed.org/version/1.1");
    feed.put("title", letter.sender());
    feed.put("items", stories.stream().map(story -> item(letter, story)).toList());
    return Optional.of(
        JsonMapper.shared().writeValueAsString(feed).getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, Object> item(Letter letter, LetterStories.Story story) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", story.url());
    item.put("url", story.url());
    item.put("title", story.headline());
    item.put("content_text", story.excerpt());
    letter.sent().ifPresent(sent -> item.put("date_published", sent.toString()));
    return item;
  }
}
