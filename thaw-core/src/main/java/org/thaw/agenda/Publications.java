package org.thaw.agenda;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.thaw.agenda.Meeting.Departed;
import org.thaw.agenda.Meeting.Revision;

/// What subscribers had of appointments while the reports of them came in one by one: under which
/// names, and how often what they had changed.
///
/// iCalendar wants SEQUENCE to grow for good under a name (RFC 5545, 3.8.7.4), and a name that is
/// no more sent as cancelled (RFC 5546, 3.2.5). Neither can be told from the reports as they are
/// grouped now: they may have been one appointment, or two, before. So the grouping is done again
/// for each report that came in. Of a neighbourhood with more than [#MOST] reports only their
/// number is counted, which is never less than the changes they made, and names that are no more
/// are not known.
final class Publications {

  private static final int MOST = 120;

  /// What was last published under a name.
  ///
  /// @param changes how often it changed, its going among them
  private record Track(int changes, boolean present, Revision last) {}

  private final Map<String, Track> tracks = new HashMap<>();
  private final int crowd;

  private Publications(int crowd) {
    this.crowd = crowd;
  }

  /// The publications of reports that nothing but themselves bears on.
  static Publications of(Collection<Planned> neighbourhood) {
    if (neighbourhood.size() > MOST) {
      return new Publications(neighbourhood.size());
    }
    Publications publications = new Publications(0);
    TreeSet<Member> known = new TreeSet<>(Comparator.comparing(Member::report));
    for (Planned report : neighbourhood.stream().sorted(Planned.ARRIVAL).toList()) {
      known.add(new Member(report));
      publications.publish(Uids.name(Gathering.gather(known)));
    }
    return publications;
  }

  private void publish(List<NamedGroup> groups) {
    Set<String> present = new HashSet<>();
    for (NamedGroup group : groups) {
      present.add(group.uid());
      Revision now = Revisions.latest(group.reports());
      tracks.merge(group.uid(), new Track(0, true, now), (old, fresh) -> changed(old, now));
    }
    tracks.replaceAll((uid, track) ->
        track.present() && !present.contains(uid)
            ? new Track(track.changes() + 1, false, track.last())
            : track);
  }

  private static Track changed(Track old, Revision now) {
    boolean same = old.present() && !Revisions.differs(old.last(), now);
    return new Track(old.changes() + (same ? 0 : 1), true, now);
  }

  /// How often what was published under a name changed as reports came in.
  int changes(String uid) {
    Track track = tracks.get(uid);
    return track == null ? crowd : track.changes();
  }

  /// Those of some names that were published and are no more, in their order.
  List<Departed> departed(Collection<String> names) {
    List<Departed> departed = new ArrayList<>();
    for (String name : names) {
      Track track = tracks.get(name);
      if (track != null && !track.present()) {
        departed.add(
            new Departed(name, MeetingMaker.sequence(track.changes(), 0), track.last().when()));
      }
    }
    return departed;
  }
}
