package org.thaw.evaluation;

import java.nio.file.Path;
import org.thaw.evaluation.task.Instrument;

/// What tests share because it takes long to load.
public final class Loaded {

  /// The product under test, its language models loaded once.
  public static final Instrument INSTRUMENT = new Instrument();

  /// The root of the source tree.
  public static final Path ROOT = Path.of(System.getProperty("thaw.home", "..")).normalize();

  private Loaded() {}
}
