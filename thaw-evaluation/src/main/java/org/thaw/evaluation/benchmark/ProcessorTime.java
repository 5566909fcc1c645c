package org.thaw.evaluation.benchmark;

/// What this process has used of the processors, all threads together.
public final class ProcessorTime {

  private ProcessorTime() {}

  /// Seconds since the process began; 0 where the system does not say.
  public static double seconds() {
    return ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .map(used -> used.toNanos() / 1e9)
        .orElse(0.0);
  }
}
