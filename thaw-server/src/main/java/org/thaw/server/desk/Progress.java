package org.thaw.server.desk;

/// Told how far a long piece of work has come, from any thread.
@FunctionalInterface
public interface Progress {

  /// Nobody is told.
  Progress NONE = (done, all) -> {};

  void at(int done, int all);
}
