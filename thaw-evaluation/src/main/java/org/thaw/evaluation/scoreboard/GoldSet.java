package org.thaw.evaluation.scoreboard;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// A gold set on the scoreboard.
///
/// @param name what the board calls it
/// @param split `dev`, `test`, or what else it is
/// @param path file or folder
/// @param conversion how to make rows of it, for foreign formats
/// @param outside true for a set that does not ship with the project
/// @param floors least value by score
/// @param goals wanted value by score
record GoldSet(
    String task,
    String name,
    String split,
    Path path,
    Optional<String> conversion,
    boolean outside,
    boolean bestOnly,
    Map<String, Double> floors,
    Map<String, Double> goals) {

  GoldSet {
    floors = Map.copyOf(floors);
    goals = Map.copyOf(goals);
  }
}
