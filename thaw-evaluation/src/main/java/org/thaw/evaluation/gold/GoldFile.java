package org.thaw.evaluation.gold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A gold file that was read: JSON lines, one row each.
///
/// @param name the path as the caller gave it
/// @param fingerprint SHA-256 of the file, so that a floor cannot outlive a change of its gold
/// @param rows in the order of the file
public record GoldFile(String name, String fingerprint, List<GoldRow> rows) {

  private static final JsonMapper JSON = JsonMapper.shared();

  public GoldFile {
    rows = List.copyOf(rows);
  }

  /// Reads a file of JSON lines; blank lines are skipped.
  ///
  /// @throws IOException if the file cannot be read
  /// @throws IllegalArgumentException naming file and line of a row that is no JSON object
  public static GoldFile read(Path path) throws IOException {
    byte[] content = Files.readAllBytes(path);
    List<String> lines = new String(content, StandardCharsets.UTF_8).lines().toList();
    List<GoldRow> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        rows.add(row(path + ":" + (i + 1), lines.get(i)));
      }
    }
    if (rows.isEmpty()) {
      throw new IllegalArgumentException(path + " has no rows");
    }
    return new GoldFile(path.toString(), fingerprint(content), rows);
  }

  /// The rows of one split, or all.
  public List<GoldRow> rows(Optional<Split> split) {
    return rows.stream()
        .filter(row -> split.isEmpty() || Split.of(row.splitId()) == split.get())
        .toList();
  }

  /// The rows, to fit something on.
  ///
  /// @throws IllegalArgumentException naming the file, if it says in its name that it is for
  ///   testing only
  public List<GoldRow> fittingRows() {
    if (name.contains(".test.")) {
      throw new IllegalArgumentException("a test split is not for fitting: " + name);
    }
    return rows;
  }

  private static GoldRow row(String place, String line) {
    try {
      return new GoldRow(place, JSON.readTree(line));
    } catch (JacksonException failure) {
      throw new IllegalArgumentException(
          place + ": not one whole JSON object; each line holds one", failure);
    }
  }

  private static String fingerprint(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every JDK has SHA-256", absent);
    }
  }
}
