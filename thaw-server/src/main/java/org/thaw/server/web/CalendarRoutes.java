package org.thaw.server.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.thaw.agenda.ICalendar;
import org.thaw.agenda.Meeting;
import org.thaw.fold.Pair;
import org.thaw.server.edition.Edition;

/// Calendars to subscribe to: of all countries, of the pairs that a reader watches
/// (`/calendar.ics?pair=COL-USA&pair=CAN-IND`), and of one relation.
final class CalendarRoutes {

  private static final String CONTENT_TYPE = "text/calendar; charset=utf-8";

  private final Supplier<Edition> edition;

  CalendarRoutes(Supplier<Edition> edition) {
    this.edition = edition;
  }

  void register(RoutesConfig routes) {
    routes.get("/calendar.ics", this::calendar);
    routes.get("/relation/{pair}/calendar.ics", this::relation);
  }

  private void calendar(Context context) {
    List<Pair> watched = watched(context.queryParams("pair"));
    List<Meeting> meetings = edition.get().calendar().meetings();
    if (watched.isEmpty()) {
      send(context, "Thaw", meetings);
    } else {
      send(
          context,
          watched.stream().map(CalendarRoutes::name).collect(Collectors.joining(", ")),
          meetings.stream().filter(meeting -> concerns(meeting, watched)).toList());
    }
  }

  private List<Pair> watched(List<String> codes) {
    List<Pair> watched = new ArrayList<>();
    for (String code : codes) {
      if (!code.isBlank()) {
        watched.add(asked(code));
      }
    }
    return watched.stream().distinct().toList();
  }

  private static Pair asked(String code) {
    try {
      return PairNames.parse(code);
    } catch (IllegalArgumentException noPair) {
      throw new BadRequestResponse(String.valueOf(noPair.getMessage()));
    }
  }

  private static boolean concerns(Meeting meeting, List<Pair> pairs) {
    return pairs.stream().anyMatch(pair -> meeting.countries().containsAll(pair.countries()));
  }

  private void relation(Context context) {
    Pair pair = Web.named(context.pathParam("pair"));
    send(context, name(pair), edition.get().calendar().of(pair));
  }

  private static String name(Pair pair) {
    return CountryNames.of(pair.a(), Locale.ENGLISH)
        + "–"
        + CountryNames.of(pair.b(), Locale.ENGLISH);
  }

  private static void send(Context context, String name, List<Meeting> meetings) {
    Answer.send(context, CONTENT_TYPE, ICalendar.write(name, meetings));
  }
}
