package org.thaw.server.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.server.page.Parted;
import org.thaw.server.page.Slice;

/// Sends what is long part by part: `limit` and `cursor` in the address, and the addresses of the
/// first and the next part in the header `Link` (RFC 8288). A short one goes whole, as it is kept.
final class Paging {

  private Paging() {}

  /// The whole as JSON, or the part of it that is asked for.
  ///
  /// @param kept the whole as it is kept
  /// @throws BadRequestResponse saying in one line what is wrong with the limit or the cursor
  static Body json(Context context, Parted<?> whole, Supplier<Body> kept) {
    Optional<String> cursor = Optional.ofNullable(context.queryParam("cursor"));
    Optional<String> limit = Optional.ofNullable(context.queryParam("limit"));
    try {
      int most = limit.map(Slice::limit).orElse(Slice.MOST);
      Slice<?> slice = Slice.of(whole, cursor, most);
      if (cursor.isEmpty() && slice.next().isEmpty()) {
        return kept.get();
      }
      context.header("Link", links(context, slice));
      return Body.of(Json.write(slice.part()));
    } catch (IllegalArgumentException wrong) {
      throw new BadRequestResponse(String.valueOf(wrong.getMessage()));
    }
  }

  /// The same of what is kept nowhere.
  static Body json(Context context, Parted<?> whole) {
    return json(context, whole, () -> Body.of(Json.write(whole.part(0, whole.longest()))));
  }

  /// The page of a long list that is asked for with `page`, or the first.
  ///
  /// @param of the page of a number in words
  /// @throws BadRequestResponse saying in one line which there are
  static <T> T sheet(Context context, Function<String, T> of) {
    try {
      return of.apply(Optional.ofNullable(context.queryParam("page")).orElse("1"));
    } catch (IllegalArgumentException none) {
      throw new BadRequestResponse(String.valueOf(none.getMessage()));
    }
  }

  private static String links(Context context, Slice<?> slice) {
    String first = link(context, Optional.empty(), "first");
    return slice
        .next()
        .map(next -> first + ", " + link(context, Optional.of(next), "next"))
        .orElse(first);
  }

  /// All that was asked for stays in the address but the place.
  private static String link(Context context, Optional<String> cursor, String relation) {
    String query =
        Stream.concat(
                context.queryParamMap().entrySet().stream()
                    .filter(asked -> !asked.getKey().equals("cursor"))
                    .map(asked -> parameter(asked.getKey(), asked.getValue().getFirst())),
                cursor.map(at -> parameter("cursor", at)).stream())
            .collect(Collectors.joining("&"));
    String address = context.path() + (query.isEmpty() ? "" : "?" + query);
    return "<%s>; rel=\"%s\"".formatted(address, relation);
  }

  private static String parameter(String name, String value) {
    return URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8);
  }
}
