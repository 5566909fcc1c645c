package org.thaw.evaluation.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// One thing that Thaw is measured at.
public interface Task {

  /// The word on the command line, such as `events`.
  String name();

  /// Scores the product and a naive baseline on gold.
  ///
  /// @param paths files or folders in the task's format; never empty
  /// @throws IOException if one cannot be read
  /// @throws IllegalArgumentException naming file and line of gold that breaks the format
  Outcome run(List<Path> paths, Conditions conditions) throws IOException;

  /// The scores that a floor holds, most telling first.
  List<String> floored();
}
