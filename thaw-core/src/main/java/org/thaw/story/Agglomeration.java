package org.thaw.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// Groups articles bottom up by average linkage (Sokal & Michener 1958): the two groups whose
/// articles are most alike on average become one, until no two are alike enough.
///
/// Pairs whose likeness is not known count as unlike, so that a chain of reports from day to day
/// does not grow into one story. Independent of the order of articles and links.
final class Agglomeration {

  private final double least;
  private final double absent;
  private final List<Group> groups = new ArrayList<>();
  private final List<Stage> singles = new ArrayList<>();
  private final PriorityQueue<Merge> queue = new PriorityQueue<>();

  /// @param least mean log-odds under which two groups stay apart
  /// @param absent log-odds of a pair without a link
  Agglomeration(int size, double least, double absent) {
    this.least = least;
    this.absent = absent;
    for (int i = 0; i < size; i++) {
      groups.add(new Group(i));
      singles.add(groups.get(i).stage);
    }
  }

  /// A group as it was for a while: an article alone, or what two such became.
  static final class Stage {
    private final int size;
    private final double mean;
    private @Nullable Stage next;

    private Stage(int size, double mean) {
      this.size = size;
      this.mean = mean;
    }

    int size() {
      return size;
    }

    /// What it became a part of.
    @Nullable Stage next() {
      return next;
    }

    /// The mean log-odds at which it became a part of the next; without one, less than any.
    double until() {
      return next == null ? Double.NEGATIVE_INFINITY : next.mean;
    }
  }

  private static final class Group {
    private final List<Integer> members = new ArrayList<>(1);
    private final Map<Group, Link> links = new HashMap<>();
    private final int lowest;
    private Stage stage = new Stage(1, Double.POSITIVE_INFINITY);
    private boolean gone;

    Group(int member) {
      members.add(member);
      lowest = member;
    }
  }

  private record Link(double sum, int count) {

    Link plus(Link other) {
      return new Link(sum + other.sum, count + other.count);
    }
  }

  private record Merge(Group first, Group second, double mean, int sizes)
      implements Comparable<Merge> {

    /// Those that are most alike first.
    @Override
    public int compareTo(Merge other) {
      int order = Double.compare(other.mean, mean);
      if (order == 0) {
        order = Integer.compare(first.lowest, other.first.lowest);
      }
      return order == 0 ? Integer.compare(second.lowest, other.second.lowest) : order;
    }
  }

  /// Says how alike two articles are, once for each pair.
  void link(int a, int b, double logOdds) {
    Group first = groups.get(Math.min(a, b));
    Group second = groups.get(Math.max(a, b));
    Link link = new Link(logOdds, 1);
    first.links.merge(second, link, Link::plus);
    second.links.merge(first, link, Link::plus);
  }

  /// The groups, each in ascending order, by their first member.
  List<List<Integer>> groups() {
    for (Group group : groups) {
      group.links.forEach((other, link) -> {
        if (group.lowest < other.lowest) {
          offer(group, other, link);
        }
      });
    }
    while (!queue.isEmpty()) {
      Merge best = queue.poll();
      boolean current =
          !best.first().gone
              && !best.second().gone
              && best.sizes() == best.first().stage.size + best.second().stage.size;
      if (current) {
        merge(best.first(), best.second(), best.mean());
      }
    }
    return groups.stream()
        .filter(group -> !group.gone)
        .map(group -> group.members.stream().sorted().toList())
        .toList();
  }

  /// An article alone, as it was before it became a part of any group.
  Stage single(int member) {
    return singles.get(member);
  }

  private void offer(Group a, Group b, Link link) {
    int pairs = a.stage.size * b.stage.size;
    double mean = (link.sum + absent * (pairs - link.count)) / pairs;
    if (mean >= least) {
      boolean ordered = a.lowest < b.lowest;
      queue.add(new Merge(ordered ? a : b, ordered ? b : a, mean, a.stage.size + b.stage.size));
    }
  }

  private void merge(Group into, Group from, double mean) {
    from.gone = true;
    into.members.addAll(from.members);
    Stage stage = new Stage(into.members.size(), mean);
    into.stage.next = stage;
    from.stage.next = stage;
    into.stage = stage;
    into.links.remove(from);
    from.links.forEach((other, link) -> {
      other.links.remove(from);
      if (other != into) {
        other.links.put(into, into.links.merge(other, link, Link::plus));
      }
    });
    from.links.clear();
    into.links.forEach((other, link) -> offer(into, other, link));
  }
}
