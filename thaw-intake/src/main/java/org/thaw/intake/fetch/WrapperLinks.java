package org.thaw.intake.fetch;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.thaw.knowledge.Table;

/// Tells the addresses of aggregators, which lead to a page elsewhere, from pages, and finds the
/// page where the address itself names it. The aggregators are in the data file `wrappers.tsv`.
final class WrapperLinks {

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
    return new WrapperLinks(
        Table.load(WrapperLinks.class, "wrappers.tsv").rows().stream()
            .map(WrapperLinks::row)
            .toList());
  }

  private static Row row(Table.Row row) {
    return new Row(
        row.cell("host"),
        row.cell("path"),
        Way.valueOf(row.cell("way").toUpperCase(Locale.ROOT)),
        row.cell("parameter"),
        row.cell("example"),
        row.cell("origin"));
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
