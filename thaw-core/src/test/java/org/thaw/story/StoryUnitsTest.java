package org.thaw.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StoryUnitsTest {

  private static final int TRIALS = 400;

  /// A link of one node with an earlier one.
  private record Likeness(int from, int to, float logOdds) {}

  /// Nodes that are linked as they come.
  private static final class Linked {
    private final List<StoryNode> nodes = new ArrayList<>();
    private final StoryUnits units = new StoryUnits(nodes, StoryParameters.STANDARD);

    void add(List<Likeness> links) {
      StoryNode node = new StoryNode(nodes.size());
      node.members.add(
          new Story.Member("a" + node.number, "outlet", Optional.empty(), Joining.FIRST));
      nodes.add(node);
      units.change(node);
      for (Likeness link : links) {
        units.link(node, nodes.get(link.to()), link.logOdds(), Optional.empty());
      }
    }

    void removeLast() {
      StoryNode last = nodes.getLast();
      units.change(last);
      last.leave("a" + last.number);
      units.remove(nodes.removeLast());
    }

    Set<Set<String>> stories() {
      return units.regroup().all().stream()
          .map(story ->
              story.members().stream().map(Story.Member::article).collect(Collectors.toSet()))
          .collect(Collectors.toSet());
    }
  }

  @Test
  void whatComesAndGoesIsGroupedAsAllAtOnce() {
    int larger = 0;
    for (int trial = 0; trial < TRIALS; trial++) {
      Random random = new Random(trial);
      Linked grown = new Linked();
      List<List<Likeness>> links = new ArrayList<>();
      for (int step = 0; step < 12; step++) {
        for (int gone = random.nextInt(4); gone > 0 && !links.isEmpty(); gone--) {
          links.removeLast();
          grown.removeLast();
        }
        for (int come = random.nextInt(9); come > 0; come--) {
          links.add(links(links.size(), random));
          grown.add(links.getLast());
        }
        Linked once = new Linked();
        links.forEach(once::add);

        Set<Set<String>> stories = grown.stories();
        assertThat(stories).as("trial %d, step %d", trial, step).isEqualTo(once.stories());
        larger += (int) stories.stream().filter(story -> story.size() > 2).count();
      }
    }
    assertThat(larger).isGreaterThan(TRIALS);
  }

  /// Links of the next node with the last ones, many of them equally likely.
  private static List<Likeness> links(int number, Random random) {
    List<Likeness> links = new ArrayList<>();
    for (int to = Math.max(0, number - 14); to < number; to++) {
      if (random.nextInt(3) == 0) {
        float logOdds =
            random.nextBoolean() ? random.nextInt(8) - 1 : random.nextFloat() * 8 - 1.5f;
        links.add(new Likeness(number, to, logOdds));
      }
    }
    return links;
  }
}
