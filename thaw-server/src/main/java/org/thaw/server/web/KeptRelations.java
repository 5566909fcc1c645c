package org.thaw.server.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.thaw.fold.Pair;
import org.thaw.server.edition.Edition;
import org.thaw.server.page.RelationPage;
import org.thaw.server.page.RelationPages;

/// The pages of the relations that were asked for last, of the edition that is served: a pair with
/// thousands of articles is put together once an edition, and written as JSON once.
///
/// Holds no more than so many lines and pages, whatever is asked for; what an edition shows no
/// longer is gone with it. Thread-safe; a page that several ask for at once is made once.
final class KeptRelations {

  private static final int MOST_PAGES = 256;
  private static final long MOST_LINES = 150_000;

  /// Bytes of JSON that weigh as much as a line.
  private static final int BYTES_PER_LINE = 300;

  private final Map<Asked, Kept> kept = new LinkedHashMap<>(64, 0.75f, true);
  private @Nullable Edition edition;

  private record Asked(Pair pair, LocalDate since) {}

  /// A page, made when it is first asked for.
  static final class Kept {
    private final Edition edition;
    private final Asked asked;
    private @Nullable RelationPage page;
    private @Nullable Body json;

    private Kept(Edition edition, Asked asked) {
      this.edition = edition;
      this.asked = asked;
    }

    synchronized RelationPage page() {
      RelationPage made = page;
      if (made == null) {
        made = RelationPages.of(edition, asked.pair(), asked.since());
        page = made;
      }
      return made;
    }

    synchronized Body json() {
      Body written = json;
      if (written == null) {
        written = Body.of(Json.write(page()));
        json = written;
      }
      return written;
    }

    private synchronized long lines() {
      RelationPage made = page;
      Body written = json;
      return made == null
          ? 0
          : made.lines() + (written == null ? 0 : written.size() / BYTES_PER_LINE);
    }
  }

  /// The page of a pair with what changed after a day.
  Kept of(Edition now, Pair pair, LocalDate since) {
    Kept found = held(now, new Asked(pair, since));
    found.page();
    trim(found);
    return found;
  }

  private synchronized Kept held(Edition now, Asked asked) {
    if (now != edition) {
      kept.clear();
      edition = now;
    }
    return Objects.requireNonNull(kept.computeIfAbsent(asked, any -> new Kept(now, asked)));
  }

  /// Leaves the pages that were asked for longest ago, never the one in hand.
  private void trim(Kept inHand) {
    List<Kept> all;
    synchronized (this) {
      all = new ArrayList<>(kept.values());
    }
    long lines = all.stream().mapToLong(Kept::lines).sum();
    int pages = all.size();
    Iterator<Kept> oldest = all.iterator();
    while (oldest.hasNext() && (lines > MOST_LINES || pages > MOST_PAGES)) {
      Kept leaving = oldest.next();
      if (leaving != inHand) {
        lines -= leaving.lines();
        pages--;
        leave(leaving);
      }
    }
  }

  private synchronized void leave(Kept leaving) {
    kept.remove(leaving.asked, leaving);
  }

  /// How many pages are held.
  synchronized int size() {
    return kept.size();
  }
}
