package org.thaw.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.thaw.intake.Shared;

/// The feedparser suite, where it lies beside the project: each file says what it expects.
class FeedparserSuiteTest {

  private static final Pattern HEADER = Pattern.compile("Header:\\s*([\\w-]+):\\s*([^\\n]+)");
  private static final Pattern CHARSET = Pattern.compile("charset=\"?([\\w-]+)");

  @Test
  void atLeastNineteenInTwentyOfTheFieldsHeldAreAsExpected() throws IOException {
    Optional<Path> suite = Shared.path("suites/feedparser/tests");
    assumeTrue(suite.isPresent());
    Map<String, int[]> byFolder = new TreeMap<>();
    StringBuilder wrong = new StringBuilder();
    try (Stream<Path> files = Files.walk(suite.get())) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        judge(suite.get(), file, byFolder, wrong);
      }
    }
    int[] all = new int[2];
    StringBuilder table = new StringBuilder();
    byFolder.forEach((folder, counts) -> {
      all[0] += counts[0];
      all[1] += counts[1];
      table.append("%-24s %d of %d%n".formatted(folder, counts[0], counts[1]));
    });
    System.out.println(table.append("all %d of %d".formatted(all[0], all[1])));
    assertThat((double) all[0] / all[1]).as("%s", wrong).isGreaterThanOrEqualTo(0.95);
  }

  private static void judge(Path suite, Path file, Map<String, int[]> byFolder, StringBuilder wrong)
      throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    Map<String, String> headers = headers(text);
    Optional<Feed> feed = new FeedReader().read(bytes, address(headers), charset(headers));
    FeedExpectation expectation = FeedExpectation.read(new String(bytes, StandardCharsets.UTF_8));
    Optional<Boolean> met =
        feed.isPresent()
            ? expectation.met(feed.get())
            : expectation.equations().isEmpty() ? Optional.empty() : Optional.of(false);
    met.ifPresent(right -> {
      int[] counts =
          byFolder.computeIfAbsent(
              suite.relativize(file.getParent()).toString(), key -> new int[2]);
      counts[0] += right ? 1 : 0;
      counts[1]++;
      if (!right) {
        wrong
            .append(suite.relativize(file))
            .append(' ')
            .append(List.copyOf(expectation.equations()))
            .append('\n');
      }
    });
  }

  private static Map<String, String> headers(String text) {
    Map<String, String> headers = new TreeMap<>();
    Matcher match = HEADER.matcher(text.substring(0, Math.min(text.length(), 2000)));
    while (match.find()) {
      headers.put(match.group(1).toLowerCase(java.util.Locale.ROOT), match.group(2).strip());
    }
    return headers;
  }

  /// The suite's own server served each file from this address.
  private static String address(Map<String, String> headers) {
    String location = headers.getOrDefault("content-location", "");
    return FeedElement.resolve(
        "http://127.0.0.1:8097/feed/", location.startsWith("unsafe") ? "" : location);
  }

  private static Optional<String> charset(Map<String, String> headers) {
    Matcher match = CHARSET.matcher(headers.getOrDefault("content-type", ""));
    return match.find() ? Optional.of(match.group(1)) : Optional.empty();
  }
}
