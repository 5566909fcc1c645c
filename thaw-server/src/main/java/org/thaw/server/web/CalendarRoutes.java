package org.thaw.server.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thaw.agenda.EntryWords;
import org.thaw.agenda.ICalendar;
import org.thaw.agenda.Meeting;
import org.thaw.fold.Pair;
import org.thaw.server.edition.Edition;
import org.thaw.server.page.CalendarFront;
import org.thaw.server.page.CalendarMonth;
import org.thaw.server.page.CalendarParts;
import org.thaw.server.page.CalendarSheet;
import org.thaw.server.page.Lines;

/// The calendar of all countries: its page, those of its months, and both as JSON, part by part.
/// And calendars to subscribe to: of all countries, of the pairs that a reader watches
/// (`/calendar.ics?pair=COL-USA&pair=CAN-IND`), and of one relation.
final class CalendarRoutes {

  private static final String CONTENT_TYPE = "text/calendar; charset=utf-8";

  /// Addresses and languages by which the calendar of all countries is kept.
  private static final int MOST = 4;

  private final Supplier<Edition> current;
  private final Map<String, Body> kept = new HashMap<>();
  private @Nullable Edition edition;

  CalendarRoutes(Supplier<Edition> current) {
    this.current = current;
  }

  void register(Routes routes) {
    routes.page("/calendar", this::front);
    routes.pages("/calendar", this::month);
    routes.document("/calendar.ics", context -> calendar(context, routes.frame(context)));
    routes.document(
        "/relation/{pair}/calendar.ics", context -> relation(context, routes.frame(context)));
  }

  private Page front(Context context) {
    CalendarParts all = CalendarParts.of(current.get());
    return new Page("calendar", CalendarFront.of(all), () -> Paging.json(context, all));
  }

  private Optional<Page> month(String id, Context context) {
    return CalendarMonth.of(current.get(), id)
        .map(month ->
            new Page(
                "calendarMonth",
                Paging.sheet(context, number -> CalendarSheet.of(month, number)),
                () -> Paging.json(context, month)));
  }

  private void calendar(Context context, Frame frame) {
    List<Pair> watched = watched(context.queryParams("pair"));
    Edition now = current.get();
    if (watched.isEmpty()) {
      Answer.send(context, CONTENT_TYPE, everything(now, frame));
    } else {
      send(
          context,
          frame,
          now,
          watched.stream().map(pair -> name(frame, pair)).collect(Collectors.joining(", ")),
          now.calendar().meetings().stream()
              .filter(meeting -> concerns(meeting, watched))
              .toList());
    }
  }

  /// The calendar of all countries, written once an edition for an address and a language.
  private synchronized Body everything(Edition now, Frame frame) {
    String key = frame.base() + " " + frame.locale();
    if (now != edition || kept.size() >= MOST && !kept.containsKey(key)) {
      kept.clear();
      edition = now;
    }
    return kept.computeIfAbsent(key, any -> write(frame, now, "Thaw", now.calendar().meetings()));
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
    Edition now = current.get();
    send(context, frame, now, name(frame, pair), now.calendar().of(pair));
  }

  private static String name(Frame frame, Pair pair) {
    return frame.pair(pair.countries());
  }

  private static void send(
      Context context, Frame frame, Edition now, String name, List<Meeting> meetings) {
    Answer.send(context, CONTENT_TYPE, write(frame, now, name, meetings));
  }

  private static Body write(Frame frame, Edition now, String name, List<Meeting> meetings) {
    EntryWords words =
        new AppointmentWords(frame, meeting -> Lines.sentences(now, meeting.evidence()));
    return Body.of(ICalendar.write(name, meetings, words));
  }
}
