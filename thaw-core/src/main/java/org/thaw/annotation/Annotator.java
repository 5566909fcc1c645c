package org.thaw.annotation;

import java.util.List;
import org.thaw.text.Span;

/// Splits text into sentences and tokens and parses them. The port behind which language libraries
/// stand.
///
/// Implementations are thread-safe and deterministic: the same text gives the same annotation.
public interface Annotator {

  /// The sentences of `text`. No sentence crosses the border of one of `blocks`, which are in text
  /// order; text outside the blocks is not annotated. Token offsets are exact.
  Annotation annotate(String text, List<Span> blocks);

  /// Loads now what the first text would wait for; again, it does nothing.
  default void prepare() {}
}
