package org.thaw.intake.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Tells the addresses of aggregators, which lead to a page elsewhere, from pages, and finds the
/// page where the address itself names it. The aggregators are in the data file `wrappers.tsv`.
final class WrapperLinks {

  private static final String TABLE = "wrappers.tsv";

  private final List<Row> rows;

  private WrapperLinks(List<Row> rows) {
    this.rows = rows;
  }

  /// How the page behind an aggregator's address is found.
  enum Way {
    /// It stands in a parameter of the address.
    PARAMETER,
    /// The address redirects to it.
    FOLLOW,
    /// It cannot be found without running scripts: the address is left alone.
    LEAVE
  }

  /// @param host the aggregator's; names below it count too
  /// @param path what the path begins with
  /// @param parameter the parameter that holds the page's address; blank for other ways
  /// @param example an address of this kind
  /// @param origin what it gives at once; blank if nothing
  record Row(String host, String path, Way way, String parameter, String example, String origin) {}

  static WrapperLinks shipped() {
    try (InputStream stream = WrapperLinks.class.getResourceAsStream(TABLE)) {
      if (stream == null) {
        throw new IllegalStateException("not on the class path: " + TABLE);
      }
      return new WrapperLinks(
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(WrapperLinks::row)
              .toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Row row(String line) {
    String[] cells = line.split("\t", -1);
    Way way = Way.valueOf(cells[2].toUpperCase(Locale.ROOT));
    return new Row(cells[0], cells[1], way, cells[3], cells[4], cells[5]);
  }

  List<Row> rows() {
    return rows;
  }

  /// How the page behind an address is found; empty if it is no aggregator's.
  Optional<Way> way(String url) {
    return match(url).map(Row::way);
  }

  /// The page that an aggregator's address names.
  Optional<String> named(String url) {
    return match(url)
        .filter(row -> row.way() == Way.PARAMETER)
        .flatMap(row -> parameter(url, row.parameter()))
        .filter(Addresses::isWeb);
  }

  private Optional<Row> match(String url) {
    return Addresses.parse(url)
        .flatMap(uri -> {
          String host = uri.getHost().toLowerCase(Locale.ROOT);
          return rows.stream()
              .filter(row -> host.equals(row.host()) || host.endsWith("." + row.host()))
              .filter(row -> uri.getRawPath().startsWith(row.path()))
              .findFirst();
        });
  }

  private static Optional<String> parameter(String url, String name) {
    String query = Addresses.parse(url).map(uri -> uri.getRawQuery()).orElse("");
    for (String field : query.split("&")) {
      if (field.startsWith(name + "=")) {
        try {
          String value = field.substring(name.length() + 1);
          return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }
}
