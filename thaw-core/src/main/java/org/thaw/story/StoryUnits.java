package org.thaw.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Keeps the stories of linked nodes, and groups anew only the units with a node that changed.
///
/// A unit is what hangs together by links that are likely enough for a story. Average linkage is
/// reducible (Bruynooghe 1977): where all links between two parts are under the least mean of a
/// story, so is the mean of any of their groups, and grouping each part alone gives what grouping
/// all at once gives.
final class StoryUnits {

  private final List<StoryNode> nodes;
  private final StoryParameters parameters;
  private final Set<StoryNode> changed = new LinkedHashSet<>();

  /// By the number of their first node.
  private final TreeMap<Integer, Story> stories = new TreeMap<>();

  private final List<Story> gone = new ArrayList<>();
  private final List<Story> made = new ArrayList<>();

  /// @param nodes all there are, by number; the caller's list
  StoryUnits(List<StoryNode> nodes, StoryParameters parameters) {
    this.nodes = nodes;
    this.parameters = parameters;
  }

  /// Nodes that are grouped together.
  static final class Unit {
    private final List<StoryNode> members;
    private final List<Integer> stories = new ArrayList<>();

    private Unit(List<StoryNode> members) {
      this.members = members;
    }
  }

  /// Notes that a node is new or has other members.
  void change(StoryNode node) {
    changed.add(node);
  }

  /// Links a node with an earlier one.
  void link(StoryNode node, StoryNode to, float logOdds, Optional<Joining> joining) {
    node.links.add(new StoryNode.Link(to.number, logOdds, joining));
    to.linkedBy.add(new StoryNode.Back(node, logOdds));
    node.closest = Math.max(node.closest, logOdds);
    if (logOdds > to.closest) {
      to.closest = logOdds;
      changed.add(to);
    }
  }

  /// Takes the last node out.
  void remove(StoryNode node) {
    for (StoryNode.Link link : node.links) {
      StoryNode to = nodes.get(link.to());
      to.linkedBy.removeIf(back -> back.from() == node);
      to.renewClosest();
      changed.add(to);
    }
    changed.add(node);
  }

  /// What grouping anew has changed.
  ///
  /// @param all stories there are now, by the number of their first node
  /// @param gone those that are no more
  /// @param made those that are new; a story that has other members is both
  record Regrouped(List<Story> all, List<Story> gone, List<Story> made) {}

  /// Groups what has changed since the last time.
  Regrouped regroup() {
    Deque<StoryNode> open = new ArrayDeque<>();
    changed.forEach(node -> dissolve(node, open));
    changed.clear();
    Set<StoryNode> seen = new HashSet<>();
    while (!open.isEmpty()) {
      StoryNode node = open.removeFirst();
      if (stands(node) && seen.add(node)) {
        group(reached(node, seen, open));
      }
    }
    Regrouped regrouped =
        new Regrouped(List.copyOf(stories.values()), List.copyOf(gone), List.copyOf(made));
    gone.clear();
    made.clear();
    return regrouped;
  }

  private boolean stands(StoryNode node) {
    return node.number < nodes.size() && nodes.get(node.number).equals(node);
  }

  private void dissolve(StoryNode node, Deque<StoryNode> open) {
    open.add(node);
    Unit unit = node.unit;
    if (unit != null) {
      unit.stories.forEach(first -> {
        Story old = stories.remove(first);
        if (old != null) {
          gone.add(old);
        }
      });
      unit.members.forEach(member -> {
        member.unit = null;
        open.add(member);
      });
    }
  }

  /// All that hang together with a node, in order.
  private List<StoryNode> reached(StoryNode start, Set<StoryNode> seen, Deque<StoryNode> open) {
    List<StoryNode> found = new ArrayList<>(List.of(start));
    for (int at = 0; at < found.size(); at++) {
      StoryNode node = found.get(at);
      dissolve(node, open);
      for (StoryNode.Link link : node.links) {
        reach(node, nodes.get(link.to()), link.logOdds(), seen, found);
      }
      for (StoryNode.Back back : node.linkedBy) {
        reach(node, back.from(), back.logOdds(), seen, found);
      }
    }
    found.sort((one, other) -> Integer.compare(one.number, other.number));
    return found;
  }

  private void reach(
      StoryNode node, StoryNode other, float logOdds, Set<StoryNode> seen, List<StoryNode> found) {
    if (weighed(node, other, logOdds) >= parameters.join() && seen.add(other)) {
      found.add(other);
    }
  }

  /// The log-odds of a link, less by how much better others fit the two: mostly by how far it is
  /// behind the one that has the less close others, because a pair both of whose articles fit
  /// better elsewhere is hardly of one story.
  private double weighed(StoryNode one, StoryNode other, float logOdds) {
    double lesser = Math.min(one.closest, other.closest);
    double greater = Math.max(one.closest, other.closest);
    double closest = parameters.least() * lesser + (1 - parameters.least()) * greater;
    return logOdds - parameters.rival() * (closest - logOdds);
  }

  private void group(List<StoryNode> members) {
    Unit unit = new Unit(members);
    for (int place = 0; place < members.size(); place++) {
      members.get(place).place = place;
      members.get(place).unit = unit;
    }
    Agglomeration agglomeration =
        new Agglomeration(members.size(), parameters.join(), parameters.absent());
    for (StoryNode node : members) {
      for (StoryNode.Link link : node.links) {
        StoryNode to = nodes.get(link.to());
        if (unit.equals(to.unit)) {
          agglomeration.link(node.place, to.place, weighed(node, to, link.logOdds()));
        }
      }
    }
    for (List<Integer> group : agglomeration.groups()) {
      int first = members.get(group.getFirst()).number;
      Story story = story(group.stream().map(members::get).toList());
      unit.stories.add(first);
      stories.put(first, story);
      made.add(story);
    }
  }

  private static Story story(List<StoryNode> nodes) {
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
