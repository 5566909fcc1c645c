package org.thaw.language.sparse;

import java.io.IOException;
import java.nio.file.Path;

/// Converts the trained models once, while Thaw is built.
final class Conversion {

  private Conversion() {}

  /// Makes the file named, unless it is there and current.
  public static void main(String[] arguments) {
    Path file = Path.of(arguments[0]);
    try {
      run(file);
    } catch (IOException unwritable) {
      System.err.println("cannot make " + file + ": " + unwritable.getMessage());
      System.exit(2);
    }
  }

  private static void run(Path file) throws IOException {
    String edition = TrainedModels.edition();
    if (!WeightsFile.isCurrent(file, edition)) {
      System.out.println("converting the English models, once: " + file);
      WeightsFile.write(file, edition, TrainedModels.weights());
    }
  }
}
