package org.thaw.evaluation.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.thaw.evaluation.gold.GoldRow;
import org.thaw.story.WordShares;
import tools.jackson.databind.json.JsonMapper;

/// Counts how common words are, so that clustering knows rare ones from its first article on.
public final class WordTraining {

  private static final int LEAST = 6;

  private WordTraining() {}

  /// Writes the shares of the stems of a corpus.
  ///
  /// @param corpus JSON lines with `title` and `text`; `.gz` is unpacked
  /// @param shares the table to write, gzipped
  /// @throws IOException if one cannot be read or written
  public static void run(Path corpus, Path shares, PrintWriter out) throws IOException {
    WordShares words = new WordShares();
    try (BufferedReader lines = reader(corpus)) {
      lines.lines().forEach(line -> words.add(text(corpus, line)));
    } catch (UncheckedIOException failure) {
      throw new IOException("%s cannot be read to its end".formatted(corpus), failure);
    }
    Map<String, Double> found = words.shares(LEAST);
    try (PrintWriter table =
        new PrintWriter(
            new GZIPOutputStream(Files.newOutputStream(shares)), false, StandardCharsets.UTF_8)) {
      table.print("stem\tshare\n");
      found.forEach(
          (stem, share) -> table.print(String.format(Locale.ROOT, "%s\t%.4f\n", stem, share)));
    }
    out.printf("wrote %s: %d stems%n", shares, found.size());
  }

  private static String text(Path corpus, String line) {
    GoldRow row = new GoldRow(corpus.toString(), JsonMapper.shared().readTree(line));
    return row.optional("title").orElse("") + " " + row.text();
  }

  private static BufferedReader reader(Path corpus) throws IOException {
    InputStream in = Files.newInputStream(corpus);
    InputStream plain = corpus.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }
}
