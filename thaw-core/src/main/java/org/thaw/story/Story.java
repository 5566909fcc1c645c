package org.thaw.story;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Articles that report one event or one turn of it.
///
/// @param id id of its first article; kept when another story is merged into it
/// @param members in the order in which they joined
public record Story(String id, List<Member> members) {

  public Story {
    members = List.copyOf(members);
  }

  /// One article of a story.
  ///
  /// @param copyOf the article it copies, if it is a copy
  /// @param joining why it joined
  public record Member(String article, String outlet, Optional<String> copyOf, Joining joining) {}

  /// Number of outlets with words of their own: copies do not count.
  public int independentOutlets() {
    TreeSet<String> outlets = new TreeSet<>();
    for (Member member : members) {
      if (member.copyOf().isEmpty()) {
        outlets.add(member.outlet());
      }
    }
    return outlets.size();
  }
}
