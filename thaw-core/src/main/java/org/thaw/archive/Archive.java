package org.thaw.archive;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.thaw.article.Capture;
import org.thaw.article.Rejected;
import org.thaw.reading.Reading;

/// Where captures, readings, rejections and corrections are kept. What `add` has acknowledged survives a
/// crash at any moment.
public interface Archive extends AutoCloseable {

  /// Keeps a capture; false if one with its id is already there (nothing changes then).
  boolean add(Capture capture);

  /// Keeps the reading of a capture, in place of an older one of the same article.
  void put(String capture, Reading reading);

  /// Keeps the reason why a capture gave no article.
  void put(String capture, Rejected rejected);

  /// The capture of an id.
  Optional<Capture> capture(String id);

  /// The reading of an article.
  Optional<Reading> reading(String article);

  /// Captures that have neither reading nor rejection yet, oldest first, as after a crash.
  List<String> unread();

  /// Hands every capture to `each`, in order of id.
  void captures(Consumer<Capture> each);

  /// Hands every reading to `each`, in order of publication, then of id.
  void readings(Consumer<Reading> each);

  @Override
  void close();
}
