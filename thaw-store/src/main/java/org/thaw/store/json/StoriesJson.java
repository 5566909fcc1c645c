package org.thaw.store.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.story.Story;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// Stories as one JSON array, each an array of its members: article, outlet, reason, and the
/// article it copies if it is a copy.
///
/// `parse(write(stories))` equals the stories.
public final class StoriesJson {

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private StoriesJson() {}

  /// The stories on one line.
  public static String write(List<Story> stories) {
    return JSON.writeValueAsString(
        stories.stream()
            .map(story -> story.members().stream().map(StoriesJson::fields).toList())
            .toList());
  }

  private static List<String> fields(Story.Member member) {
    List<String> fields = new ArrayList<>(List.of(member.article(), member.outlet()));
    fields.add(member.reason());
    member.copyOf().ifPresent(fields::add);
    return fields;
  }

  /// The stories that were written.
  public static List<Story> parse(String json) {
    List<Story> stories = new ArrayList<>();
    for (JsonNode story : JSON.readTree(json)) {
      List<Story.Member> members = new ArrayList<>();
      for (JsonNode member : story) {
        members.add(
            new Story.Member(
                member.get(0).asString(),
                member.get(1).asString(),
                Optional.ofNullable(member.get(3)).map(JsonNode::asString),
                member.get(2).asString()));
      }
      stories.add(new Story(members.getFirst().article(), members));
    }
    return stories;
  }
}
