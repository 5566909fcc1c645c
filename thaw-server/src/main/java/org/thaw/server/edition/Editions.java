package org.thaw.server.edition;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.thaw.archive.Archive;
import org.thaw.reading.Reading;

/// The edition that is served, and the readings that the next one is made of. Thread-safe.
public final class Editions {

  private final Map<String, Reading> readings = new ConcurrentHashMap<>();
  private volatile Edition current = Edition.of(List.of());

  /// Takes every reading of the archive and makes an edition of them.
  public void load(Archive archive) {
    archive.readings(this::add);
    refresh();
  }

  /// Takes a reading, in place of an older one of the same article, for the next edition.
  public void add(Reading reading) {
    readings.put(reading.article().id(), reading);
  }

  /// Makes a new edition of all readings taken so far.
  public synchronized void refresh() {
    current = Edition.of(readings.values());
  }

  public Edition current() {
    return current;
  }
}
