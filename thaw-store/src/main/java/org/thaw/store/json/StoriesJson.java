package org.thaw.store.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.story.Joining;
import org.thaw.story.Story;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// Stories as one JSON array, each an array of its members: article, outlet, why it joined (kind,
/// percent, the other article or nothing, what they share), and the article it copies if it is a
/// copy.
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

  private static List<Object> fields(Story.Member member) {
    Joining joining = member.joining();
    List<Object> fields = new ArrayList<>(List.of(member.article(), member.outlet()));
    fields.add(
        List.of(
            joining.kind().name(),
            joining.percent(),
            joining.with().map(List::of).orElse(List.of()),
            joining.shared()));
    member.copyOf().ifPresent(fields::add);
    return fields;
  }

  private static Joining joining(JsonNode fields) {
    return new Joining(
        Joining.Kind.valueOf(fields.get(0).asString()),
        fields.get(3).valueStream().map(JsonNode::asString).toList(),
        fields.get(2).valueStream().map(JsonNode::asString).findFirst(),
        fields.get(1).asInt());
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
                joining(member.get(2))));
      }
      stories.add(new Story(members.getFirst().article(), members));
    }
    return stories;
  }
}
