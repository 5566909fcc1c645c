package org.thaw.server.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.server.page.RelationPage;
import org.thaw.server.page.RelationSlice;

/// Sends a long relation part by part: `limit` and `cursor` in the address, and the addresses of
/// the first and the next part in the header `Link` (RFC 8288). A short one goes whole, as it is
/// kept.
final class Paging {

  private Paging() {}

  /// The relation as JSON, or the part of it that is asked for.
  ///
  /// @throws BadRequestResponse saying in one line what is wrong with the limit or the cursor
  static Body json(Context context, KeptRelations.Kept kept) {
    Optional<String> cursor = Optional.ofNullable(context.queryParam("cursor"));
    Optional<String> limit = Optional.ofNullable(context.queryParam("limit"));
    RelationPage whole = kept.page();
    try {
      int most = limit.map(RelationSlice::limit).orElse(RelationSlice.MOST);
      RelationSlice slice = RelationSlice.of(whole, cursor, most);
      if (cursor.isEmpty() && slice.next().isEmpty()) {
        return kept.json();
      }
      context.header("Link", links(context, limit, slice));
      return Body.of(Json.write(slice.page()));
    } catch (IllegalArgumentException wrong) {
      throw new BadRequestResponse(String.valueOf(wrong.getMessage()));
    }
  }

  private static String links(Context context, Optional<String> limit, RelationSlice slice) {
    String first = link(context, limit, Optional.empty(), "first");
    return slice
        .next()
        .map(next -> first + ", " + link(context, limit, Optional.of(next), "next"))
        .orElse(first);
  }

  private static String link(
      Context context, Optional<String> limit, Optional<String> cursor, String relation) {
    String query =
        Stream.of(
                limit.map(most -> parameter("limit", most)),
                cursor.map(at -> parameter("cursor", at)))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("&"));
    String address = context.path() + (query.isEmpty() ? "" : "?" + query);
    return "<%s>; rel=\"%s\"".formatted(address, relation);
  }

  private static String parameter(String name, String value) {
    return name + "=" + URLEncoder.encode(value, UTF_8);
  }
}
