package org.thaw.server.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.thaw.agenda.EntryWords;
import org.thaw.agenda.ICalendar;
import org.thaw.agenda.Meeting;
import org.thaw.fold.Pair;
import org.thaw.server.edition.Edition;
import org.thaw.server.page.Lines;

/// Calendars to subscribe to: of all countries, of the pairs that a reader watches
/// (`/calendar.ics?pair=COL-USA&pair=CAN-IND`), and of one relation.
final class CalendarRoutes {

  private static final String CONTENT_TYPE = "text/calendar; charset=utf-8";

  private final Supplier<Edition> edition;

  CalendarRoutes(Supplier<Edition> edition) {
    this.edition = edition;
  }

  void register(Routes routes) {
    routes.document("/calendar.ics", context -> calendar(context, routes.frame(context)));
    routes.document(
        "/relation/{pair}/calendar.ics", context -> relation(context, routes.frame(context)));
  }

  private void calendar(Context context, Frame frame) {
    List<Pair> watched = watched(context.queryParams("pair"));
    Edition now = edition.get();
    List<Meeting> meetings = now.calendar().meetings();
    if (watched.isEmpty()) {
      send(context, frame, now, "Thaw", meetings);
    } else {
      send(
          context,
          frame,
          now,
          watched.stream().map(pair -> name(frame, pair)).collect(Collectors.joining(", ")),
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

  private void relation(Context context, Frame frame) {
    Pair pair = Web.named(context.pathParam("pair"));
    Edition now = edition.get();
    send(context, frame, now, name(frame, pair), now.calendar().of(pair));
  }

  private static String name(Frame frame, Pair pair) {
    return frame.pair(pair.countries());
  }

  private static void send(
      Context context, Frame frame, Edition now, String name, List<Meeting> meetings) {
    EntryWords words =
        new AppointmentWords(frame, meeting -> Lines.sentences(now, meeting.evidence()));
    Answer.send(context, CONTENT_TYPE, ICalendar.write(name, meetings, words));
  }
}
