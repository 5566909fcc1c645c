package org.thaw.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.thaw.archive.Archive;
import org.thaw.article.Capture;
import org.thaw.article.Licence;
import org.thaw.article.Rejected;
import org.thaw.reading.Reading;

/// An archive opened for each test, and what is put into it.
abstract class ArchiveFixture {

  static final Rejected REJECTED = new Rejected(Rejected.Reason.NO_BODY, "12 words");

  final Readings readings = new Readings(20260107);
  Archive archive;

  /// A new, empty archive.
  protected abstract Archive open() throws Exception;

  @BeforeEach
  void openArchive() throws Exception {
    archive = open();
  }

  @AfterEach
  void closeArchive() {
    archive.close();
  }

  /// All readings, in the order in which they are handed out.
  final List<Reading> all() {
    List<Reading> all = new ArrayList<>();
    archive.readings(all::add);
    return all;
  }

  static Capture capture(String content, long second) {
    return Capture.of(
        "folder",
        Optional.of("https://example.org/" + content),
        "text/plain",
        Map.of("charset", "utf-8"),
        content.getBytes(UTF_8),
        Instant.ofEpochSecond(second),
        Licence.OPEN);
  }
}
