package org.thaw.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// Groups articles bottom up by average linkage (Sokal & Michener 1958): the two groups whose
/// articles are most alike on average become one, until no two are alike enough.
///
/// Pairs whose likeness is not known count as unlike, so that a chain of reports from day to day
/// does not grow into one story. Independent of the order of articles and links.
final class Agglomeration {

  private final double least;
  private final double absent;
  private final List<Group> groups = new ArrayList<>();
  private final PriorityQueue<Merge> queue =
      new PriorityQueue<>(
          Comparator.comparingDouble((Merge merge) -> -merge.mean())
              .thenComparingInt(merge -> merge.first().lowest())
              .thenComparingInt(merge -> merge.second().lowest()));

  /// @param least mean log-odds under which two groups stay apart
  /// @param absent log-odds of a pair without a link
  Agglomeration(int size, double least, double absent) {
    this.least = least;
    this.absent = absent;
    for (int i = 0; i < size; i++) {
      groups.add(new Group(i));
    }
  }

  private static final class Group {
    private final List<Integer> members = new ArrayList<>();
    private final Map<Group, Link> links = new HashMap<>();
    private final int lowest;
    private boolean gone;

    Group(int member) {
      members.add(member);
      lowest = member;
    }

    int lowest() {
      return lowest;
    }
  }

  private record Link(double sum, int count) {

    Link plus(Link other) {
      return new Link(sum + other.sum, count + other.count);
    }
  }

  private record Merge(Group first, Group second, double mean, int sizes) {}

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
    groups.forEach(group -> group.links.keySet().forEach(other -> offer(group, other)));
    while (!queue.isEmpty()) {
      Merge best = queue.poll();
      boolean current =
          !best.first().gone
              && !best.second().gone
              && best.sizes() == best.first().members.size() + best.second().members.size();
      if (current) {
        merge(best.first(), best.second());
      }
    }
    return groups.stream()
        .filter(group -> !group.gone)
        .map(group -> group.members.stream().sorted().toList())
        .toList();
  }

  private void offer(Group a, Group b) {
    Group first = a.lowest < b.lowest ? a : b;
    Group second = first == a ? b : a;
    Link link = first.links.get(second);
    int pairs = first.members.size() * second.members.size();
    double mean = link == null ? absent : (link.sum + absent * (pairs - link.count)) / pairs;
    if (mean >= least) {
      queue.add(new Merge(first, second, mean, first.members.size() + second.members.size()));
    }
  }

  private void merge(Group into, Group from) {
    from.gone = true;
    into.members.addAll(from.members);
    into.links.remove(from);
    from.links.forEach((other, link) -> {
      other.links.remove(from);
      if (other != into) {
        into.links.merge(other, link, Link::plus);
        other.links.merge(into, link, Link::plus);
      }
    });
    from.links.clear();
    into.links.keySet().forEach(other -> offer(into, other));
  }
}
