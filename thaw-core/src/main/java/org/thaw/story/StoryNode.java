package org.thaw.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An article that is no copy, its copies, and what it is like.
final class StoryNode {

  final int number;
  final List<Story.Member> members = new ArrayList<>();

  /// To earlier nodes.
  final List<Link> links = new ArrayList<>();

  /// From later nodes.
  final List<Back> linkedBy = new ArrayList<>(1);

  /// How like it is to the one it is most like, in log-odds.
  float closest = Float.NEGATIVE_INFINITY;

  /// Those it makes a story with, itself among them.
  StoryUnits.@Nullable Group group;

  /// Itself alone, with what it became a part of as it was grouped.
  Agglomeration.@Nullable Stage alone;

  /// Among the nodes that are being grouped.
  int place;

  StoryNode(int number) {
    this.number = number;
  }

  /// @param to number of an earlier node
  /// @param joining what it would join for; empty for a link too weak to say
  record Link(int to, float logOdds, Optional<Joining> joining) {}

  /// @param from a later node
  record Back(StoryNode from, float logOdds) {}

  /// Takes a member out, one of the last.
  void leave(String article) {
    int at = members.size() - 1;
    while (!members.get(at).article().equals(article)) {
      at--;
    }
    members.remove(at);
  }

  /// Works out anew how like it is to the one it is most like.
  void renewClosest() {
    closest = Float.NEGATIVE_INFINITY;
    links.forEach(link -> closest = Math.max(closest, link.logOdds()));
    linkedBy.forEach(back -> closest = Math.max(closest, back.logOdds()));
  }

  /// Why its article joined those that came earlier.
  Joining joining(Set<Integer> earlier) {
    return links.stream()
        .filter(link -> earlier.contains(link.to()))
        .max(Comparator.comparingDouble(Link::logOdds))
        .flatMap(Link::joining)
        .orElse(earlier.isEmpty() ? Joining.FIRST : Joining.LIKE);
  }

  /// The story of some nodes, in order.
  static Story story(List<StoryNode> nodes) {
    Set<Integer> earlier = new HashSet<>();
    List<Story.Member> members = new ArrayList<>();
    for (StoryNode node : nodes) {
      Story.Member first = node.members.getFirst();
      members.add(
          new Story.Member(
              first.article(), first.outlet(), Optional.empty(), node.joining(earlier)));
      members.addAll(node.members.subList(1, node.members.size()));
      earlier.add(node.number);
    }
    return new Story(members.getFirst().article(), members);
  }
}
