package org.thaw.evaluation.convert;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Makes a foreign gold set into rows of one of Thaw's formats.
public interface Conversion {

  /// The task whose format the rows have.
  String task();

  /// The rows, each as it is written in JSON.
  ///
  /// @param from the file or folder as its makers publish it
  /// @throws IOException naming what cannot be read
  List<Map<String, Object>> rows(Path from) throws IOException;
}
