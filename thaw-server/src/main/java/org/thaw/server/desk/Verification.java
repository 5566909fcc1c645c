package org.thaw.server.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.thaw.archive.Archive;
import org.thaw.article.Rejected;
import org.thaw.reading.Reading;
import org.thaw.server.desk.ReadingDesk.Result;

/// Reads every capture anew and compares with what the archive holds.
public final class Verification {

  private final Archive archive;
  private final ReadingDesk desk;

  public Verification(Archive archive, ReadingDesk desk) {
    this.archive = archive;
    this.desk = desk;
  }

  /// What came of it.
  ///
  /// @param captures how many were read anew
  /// @param differences by capture, what is not as it was, and by article, what stands beside its
  ///   reading and says other than it; empty when all is well
  public record Findings(int captures, Map<String, String> differences) {

    public boolean good() {
      return differences.isEmpty();
    }
  }

  /// Verifies all captures that have been read, and what is kept beside their readings.
  public Findings verify(Progress progress) {
    Map<String, String> articles = archive.articles();
    Map<String, Rejected> rejections = archive.rejections();
    int all = articles.size() + rejections.size();
    Map<String, String> differences = new TreeMap<>(archive.misfiled());
    List<String> seen = new ArrayList<>();
    archive.captures(capture -> {
      Optional<Rejected> rejected = Optional.ofNullable(rejections.get(capture.id()));
      Optional<Reading> kept =
          Optional.ofNullable(articles.get(capture.id())).flatMap(archive::reading);
      if (articles.containsKey(capture.id()) || rejected.isPresent()) {
        compare(desk.readOnce(capture), kept, rejected)
            .ifPresent(difference -> differences.put(capture.id(), difference));
        seen.add(capture.id());
        progress.at(seen.size(), all);
      }
    });
    return new Findings(seen.size(), differences);
  }

  private static Optional<String> compare(
      Result anew, Optional<Reading> kept, Optional<Rejected> rejected) {
    return switch (anew) {
      case Result.NotRead(Rejected now) ->
          rejected.filter(now::equals).isPresent()
              ? Optional.empty()
              : Optional.of("now rejected: " + now.reason().word() + ", " + now.detail());
      case Result.Read(Reading now) ->
          rejected.filter(Verification::waited).isPresent()
              ? Optional.empty()
              : kept.map(then -> difference(then, now))
                  .orElse(Optional.of("was not read, is read now"));
    };
  }

  /// An embargo that is over since is no difference: it will be read.
  private static boolean waited(Rejected rejected) {
    return rejected.reason() == Rejected.Reason.EMBARGOED
        && rejected.version().flatMap(version -> version.embargo()).isPresent();
  }

  /// The first part of a reading that differs.
  static Optional<String> difference(Reading then, Reading now) {
    if (then.equals(now)) {
      return Optional.empty();
    }
    Map<String, Function<Reading, Object>> parts = new TreeMap<>();
    parts.put("article", Reading::article);
    parts.put("coder", Reading::coder);
    parts.put("sentences", Reading::sentences);
    parts.put("people", Reading::people);
    parts.put("times", Reading::times);
    parts.put("quotations", Reading::quotations);
    parts.put("events", Reading::events);
    parts.put("appointments", Reading::appointments);
    parts.put("measures", Reading::measures);
    parts.put("concerns", Reading::concerns);
    parts.put("questions", Reading::questions);
    parts.put("claims", Reading::claims);
    return parts.entrySet().stream()
        .filter(part -> !part.getValue().apply(then).equals(part.getValue().apply(now)))
        .map(part -> part.getKey() + " differ")
        .findFirst()
        .or(() -> Optional.of("summary, sections, places, countries or warnings differ"));
  }
}
