package org.thaw.server.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.thaw.fold.Ordered;
import org.thaw.fold.Pair;
import org.thaw.reading.Reading;
import org.thaw.relation.Digest;
import org.thaw.relation.DistinctEvent;
import org.thaw.relation.Note;
import org.thaw.relation.Relations;
import org.thaw.relation.Standing;
import org.thaw.server.edition.Edition;
import org.thaw.text.ContentId;

/// What changed since a day, part by part: the acts of all relations are one list, their steps
/// another, and so on. Each part tells of a relation what stands in it, under the same move; the
/// first part names all relations. Lines are made of those alone that are shown.
public record SinceParts(
    Edition edition, LocalDate since, List<Digest> digests, List<Lines.ArticleLine> stories)
    implements Parted<SincePage> {

  private static final int MOST_RELATIONS = 40;
  private static final int MOST_STORIES = 40;

  /// What changed since a day in all relations, or in that of one pair.
  public static SinceParts of(Edition edition, LocalDate since, Optional<Pair> pair) {
    List<Reading> fresh = fresh(edition, since);
    List<Pair> pairs = pair.map(List::of).orElseGet(() -> told(edition, fresh));
    Relations of = edition.relations();
    List<Digest> digests =
        pairs.stream()
            .map(one -> new Moved(one, move(of, one, since)))
            .sorted(
                Comparator.comparingDouble((Moved moved) -> -moved.points())
                    .thenComparing(Moved::pair))
            .flatMap(moved -> of.digest(moved.pair(), since, of.asOf()).stream())
            .filter(digest -> pair.isPresent() || !digest.isEmpty())
            .limit(MOST_RELATIONS)
            .toList();
    return new SinceParts(edition, since, digests, stories(edition, fresh, pair));
  }

  @Override
  public int longest() {
    return IntStream.range(0, Digest.LISTS)
        .map(list -> digests.stream().mapToInt(digest -> digest.lines().get(list)).sum())
        .max()
        .orElse(0);
  }

  @Override
  public String stamp() {
    List<String> told = new ArrayList<>(List.of("cursor", edition.day().toString(), "" + since));
    for (Digest digest : digests) {
      told.add(digest.pair().id());
      digest.acts().forEach(part -> told.add(part.act().id()));
      told.addAll(digest.told().stream().map(DistinctEvent::id).toList());
      digest.steps().forEach(found -> told.add(found.measure().id() + found.step().date()));
      told.add(CalendarParts.revisions(digest.appointments()));
      told.addAll(digest.concerns().stream().map(Note::text).toList());
      told.addAll(digest.questions().stream().map(Note::text).toList());
    }
    return ContentId.of(told.toArray());
  }

  @Override
  public SincePage part(int from, int to) {
    Window window = new Window(from, to);
    return page(
        digests.stream()
            .map(digest -> digest.cut(window))
            .filter(cut -> from == 0 || cut.lines().stream().anyMatch(lines -> lines > 0))
            .toList(),
        from == 0 ? stories : List.of());
  }

  /// The first lines of each list of each relation, as a page for people shows them.
  public SincePage first(int most) {
    Digest.Cut cut =
        new Digest.Cut() {
          @Override
          public <T> List<T> of(int list, List<T> lines) {
            return Slice.lines(lines, 0, most);
          }
        };
    return page(digests.stream().map(digest -> digest.cut(cut)).toList(), stories);
  }

  private SincePage page(List<Digest> shown, List<Lines.ArticleLine> begun) {
    return new SincePage(
        "since/1",
        since,
        edition.day(),
        shown.stream().map(digest -> DigestLine.of(edition, digest)).toList(),
        begun);
  }

  /// Takes from digests in their order the lines from one place to another of the lists that all of
  /// them make together.
  private static final class Window implements Digest.Cut {
    private final int from;
    private final int to;
    private final int[] before = new int[Digest.LISTS];

    Window(int from, int to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public <T> List<T> of(int list, List<T> lines) {
      int start = before[list];
      before[list] += lines.size();
      return Slice.lines(lines, Math.max(0, from - start), Math.max(0, to - start));
    }
  }

  private record Moved(Pair pair, double points) {}

  /// Index points. Moves without coverage come last: there is no line to move.
  private static double move(Relations relations, Pair pair, LocalDate since) {
    LocalDate now = relations.asOf();
    boolean covered =
        relations
            .outline(pair)
            .filter(outline -> outline.on(since).isPresent() && outline.on(now).isPresent())
            .isPresent();
    return covered && since.isBefore(now)
        ? Math.abs(
            relations.change(pair, now).orElseThrow().to()
                - relations.change(pair, since.plusDays(1)).orElseThrow().from())
        : 0;
  }

  /// The readings of articles published since, which are the last of all.
  private static List<Reading> fresh(Edition edition, LocalDate since) {
    Instant end = since.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC);
    List<Reading> all = edition.readings();
    int first = Ordered.first(all, reading -> published(reading).isAfter(end));
    return all.subList(first, all.size());
  }

  private static Instant published(Reading reading) {
    return reading.article().published().orElse(Instant.MIN);
  }

  /// The pairs that these name together, in the order of their standings.
  private static List<Pair> told(Edition edition, List<Reading> fresh) {
    Set<Pair> told = new HashSet<>();
    for (Reading reading : fresh) {
      List<String> countries = reading.countries().stream().distinct().toList();
      for (int i = 0; i < countries.size(); i++) {
        for (String other : countries.subList(i + 1, countries.size())) {
          told.add(Pair.of(countries.get(i), other));
        }
      }
    }
    return edition.standings().stream().map(Standing::pair).filter(told::contains).toList();
  }

  /// The first article of each story that began since.
  private static List<Lines.ArticleLine> stories(
      Edition edition, List<Reading> fresh, Optional<Pair> pair) {
    Map<String, Reading> first = new LinkedHashMap<>();
    fresh.stream()
        .filter(reading -> names(reading, pair))
        .forEach(
            reading -> first.putIfAbsent(edition.stories().story(reading.article().id()), reading));
    return first.values().stream()
        .filter(reading -> begins(edition, reading, pair))
        .sorted(Comparator.comparing(SinceParts::published).reversed())
        .limit(MOST_STORIES)
        .map(Lines.ArticleLine::of)
        .toList();
  }

  /// True if it is the first of its story that names the pair.
  private static boolean begins(Edition edition, Reading reading, Optional<Pair> pair) {
    return edition.stories().byId(reading.article().id()).stream()
        .flatMap(story -> edition.readings(story).stream())
        .filter(other -> names(other, pair))
        .noneMatch(other -> published(other).isBefore(published(reading)));
  }

  private static boolean names(Reading reading, Optional<Pair> pair) {
    return pair.map(Pair::countries)
        .filter(both -> !reading.countries().containsAll(both))
        .isEmpty();
  }
}
