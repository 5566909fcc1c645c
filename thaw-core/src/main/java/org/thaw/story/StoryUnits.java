package org.thaw.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.thaw.story.Agglomeration.Stage;

/// Keeps the stories of linked nodes, and groups anew only what nodes that changed bear on.
///
/// Average linkage is reducible (Bruynooghe 1977): two groups that become one are no more like a
/// third than the more alike of them was. So what hangs together by links that are likely enough
/// for a story is grouped alone; and a group stays as it was while none of those that are grouped
/// anew might have met it on the way ([Crossing]). It gives what grouping all at once gives.
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

  /// Nodes that make one story, in order.
  static final class Group {
    private final List<StoryNode> members;

    private Group(List<StoryNode> members) {
      this.members = members;
    }

    private int first() {
      return members.getFirst().number;
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
    Set<StoryNode> open = new LinkedHashSet<>();
    for (StoryNode node : changed) {
      open.add(node);
      open.addAll(dissolve(node));
    }
    changed.clear();
    open.removeIf(node -> !stands(node));
    Set<StoryNode> loose = new LinkedHashSet<>();
    while (!open.isEmpty()) {
      loose.addAll(open);
      open = bound(group(open, loose), loose);
    }
    loose.stream().map(StoryUnits::group).distinct().forEach(this::publish);
    Regrouped regrouped =
        new Regrouped(List.copyOf(stories.values()), List.copyOf(gone), List.copyOf(made));
    gone.clear();
    made.clear();
    return regrouped;
  }

  private boolean stands(StoryNode node) {
    return node.number < nodes.size() && nodes.get(node.number).equals(node);
  }

  /// Gives up the story of a node; those that were in it.
  private List<StoryNode> dissolve(StoryNode node) {
    Group group = node.group;
    if (group == null) {
      return List.of();
    }
    Story story = stories.remove(group.first());
    if (story != null) {
      gone.add(story);
    }
    group.members.forEach(member -> member.group = null);
    return group.members;
  }

  private void publish(Group group) {
    Story story = StoryNode.story(group.members);
    stories.put(group.first(), story);
    made.add(story);
  }

  /// Groups each unit of loose nodes with one of some in it.
  ///
  /// @return the nodes of those units
  private Set<StoryNode> group(Set<StoryNode> some, Set<StoryNode> loose) {
    Set<StoryNode> seen = new HashSet<>();
    for (StoryNode node : some) {
      if (seen.add(node)) {
        group(unit(node, seen, loose));
      }
    }
    return seen;
  }

  /// All loose nodes that hang together with one, in order.
  private List<StoryNode> unit(StoryNode start, Set<StoryNode> seen, Set<StoryNode> loose) {
    List<StoryNode> unit = new ArrayList<>(List.of(start));
    for (int at = 0; at < unit.size(); at++) {
      StoryNode node = unit.get(at);
      near(
          node,
          (other, logOdds) -> {
            if (loose.contains(other) && likely(node, other, logOdds) && seen.add(other)) {
              unit.add(other);
            }
          });
    }
    unit.sort((one, other) -> Integer.compare(one.number, other.number));
    return unit;
  }

  /// Tells of each node that is linked with one, and of the log-odds of the link.
  private void near(StoryNode node, BiConsumer<StoryNode, Float> teller) {
    node.links.forEach(link -> teller.accept(nodes.get(link.to()), link.logOdds()));
    node.linkedBy.forEach(back -> teller.accept(back.from(), back.logOdds()));
  }

  private boolean likely(StoryNode node, StoryNode other, float logOdds) {
    return weighed(node, other, logOdds) >= parameters.join();
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

  private void group(List<StoryNode> unit) {
    Agglomeration agglomeration =
        new Agglomeration(unit.size(), parameters.join(), parameters.absent());
    Set<StoryNode> inside = new HashSet<>(unit);
    for (int place = 0; place < unit.size(); place++) {
      unit.get(place).place = place;
      unit.get(place).alone = agglomeration.single(place);
    }
    for (StoryNode node : unit) {
      for (StoryNode.Link link : node.links) {
        StoryNode to = nodes.get(link.to());
        if (inside.contains(to)) {
          agglomeration.link(node.place, to.place, weighed(node, to, link.logOdds()));
        }
      }
    }
    for (List<Integer> places : agglomeration.groups()) {
      Group group = new Group(places.stream().map(unit::get).toList());
      group.members.forEach(node -> node.group = group);
    }
  }

  private record Encounter(Group loose, Group standing) {}

  /// The nodes of groups that stand and might be others beside these nodes; they stand no more.
  private Set<StoryNode> bound(Set<StoryNode> grouped, Set<StoryNode> loose) {
    Set<Encounter> encounters = new LinkedHashSet<>();
    for (StoryNode node : grouped) {
      near(
          node,
          (other, logOdds) -> {
            if (!loose.contains(other) && likely(node, other, logOdds)) {
              encounters.add(new Encounter(group(node), group(other)));
            }
          });
    }
    Set<StoryNode> bound = new LinkedHashSet<>();
    for (Encounter encounter : encounters) {
      if (mayMeet(encounter.loose(), encounter.standing())) {
        bound.addAll(encounter.standing().members);
      }
    }
    bound.forEach(this::dissolve);
    return bound;
  }

  private boolean mayMeet(Group one, Group other) {
    Crossing crossing = new Crossing(parameters.join(), parameters.absent());
    for (StoryNode node : one.members) {
      near(
          node,
          (near, logOdds) -> {
            if (other.equals(near.group)) {
              crossing.link(alone(node), alone(near), weighed(node, near, logOdds));
            }
          });
    }
    return crossing.isPossible();
  }

  private static Group group(StoryNode node) {
    return Objects.requireNonNull(node.group);
  }

  private static Stage alone(StoryNode node) {
    return Objects.requireNonNull(node.alone);
  }
}
