package org.thaw.evaluation.task;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.thaw.evaluation.gold.GoldArticle;
import org.thaw.evaluation.gold.GoldRow;
import org.thaw.evaluation.score.Matching;
import org.thaw.evaluation.score.ScoreSheet;
import org.thaw.evaluation.score.Tally;
import org.thaw.event.PairCoding;
import org.thaw.finding.EventType;
import org.thaw.finding.Realis;
import org.thaw.knowledge.Knowledge;
import org.thaw.reading.Reader;
import org.thaw.reading.Reading;

/// Who did what to whom.
///
/// All events of a sentence are compared, whatever their realis: `type` counts types as a multiset,
/// `triple` events with the right type, an actor and a recipient; `actor` and `recipient` count the
/// distinct countries of a sentence on either side, whatever the type. `quad.accuracy` is the part
/// of the gold events whose class was found. `actual` is `type` again over what is actual in the
/// gold (where it says) and in the reading; `realis.accuracy` is over events of the right type. In
/// rows with a given `pair` only the type is scored, as `type.accuracy`.
public final class EventComparison implements Comparison<EventLabel> {

  @Override
  public List<EventLabel> gold(GoldRow row) {
    List<GoldRow> events = row.rows("events");
    return events.stream()
        .map(event ->
            new EventLabel(
                EventTypes.right(row, event, events.size()),
                new HashSet<>(event.strings("actors")),
                new HashSet<>(event.strings("recipients")),
                event.optionalWord("realis", Realis.class)))
        .toList();
  }

  @Override
  public List<EventLabel> found(GoldRow row, Reading reading) {
    return reading.events().stream().map(EventLabel::of).toList();
  }

  /// In a row that gives the two parties, the event between them; else the events of the reading.
  @Override
  public List<EventLabel> found(GoldRow row, Reader reader) {
    if (!row.has("pair") || !row.language().equals("en")) {
      return Comparison.super.found(row, reader);
    }
    GoldRow pair = new GoldRow(row.place(), row.fields().get("pair"));
    PairCoding coding =
        reader.codePair(GoldArticle.of(row), pair.span("source"), pair.span("target"));
    return List.of(
        new EventLabel(Set.of(coding.type()), Set.of(), Set.of(), Optional.of(Realis.ACTUAL)));
  }

  @Override
  public List<EventLabel> best(List<EventLabel> gold, List<EventLabel> found) {
    if (gold.isEmpty()) {
      return found.stream().limit(1).toList();
    }
    return Matching.of(gold, found, EventLabel::likeness).pairs().stream()
        .map(Matching.Pair::found)
        .toList();
  }

  @Override
  public void score(GoldRow row, List<EventLabel> gold, List<EventLabel> found, ScoreSheet sheet) {
    if (row.has("pair")) {
      scorePair(row, gold, found, sheet);
    } else {
      Set<String> codes = all(gold, EventLabel::actors);
      codes.addAll(all(gold, EventLabel::recipients));
      scoreEvents(row, gold, found.stream().map(label -> label.as(codes)).toList(), sheet);
    }
  }

  private static void scoreEvents(
      GoldRow row, List<EventLabel> gold, List<EventLabel> found, ScoreSheet sheet) {
    Matching<EventLabel> types = byType(gold, found);
    sheet.parts("type", types.tally());
    sheet.f1("actor.f1", countries(gold, found, EventLabel::actors));
    sheet.f1("recipient.f1", countries(gold, found, EventLabel::recipients));
    sheet.f1("triple.f1", byTriple(gold, found));
    Matching<EventLabel> quads =
        Matching.of(gold, found, (g, f) -> g.sameQuad(f) ? g.likeness(f) : 0);
    sheet.rate("quad.accuracy", quads.pairs().size(), gold.size());
    sheet.f1("actual.f1", byType(actual(gold), actual(found)).tally());
    for (Matching.Pair<EventLabel> pair : types.pairs()) {
      pair.gold().realis().ifPresent(real -> sheet.rate("realis.accuracy", sameRealis(real, pair)));
    }
    mistakes(row, types, sheet);
  }

  private static void scorePair(
      GoldRow row, List<EventLabel> gold, List<EventLabel> found, ScoreSheet sheet) {
    boolean right = false;
    boolean quad = false;
    if (!found.isEmpty() && !gold.isEmpty()) {
      right = gold.get(0).sameType(found.get(0));
      quad = gold.get(0).sameQuad(found.get(0));
    }
    sheet.rate("type.accuracy", right);
    sheet.rate("quad.accuracy", quad);
    if (!right) {
      String was = found.isEmpty() ? "nothing" : found.get(0).word();
      sheet.mistake(row, "%s read as %s".formatted(words(gold), was), gold + " but " + found);
    }
  }

  private static String words(List<EventLabel> gold) {
    return gold.stream().map(EventLabel::word).collect(Collectors.joining(", "));
  }

  private static Matching<EventLabel> byType(List<EventLabel> gold, List<EventLabel> found) {
    return Matching.of(gold, found, (g, f) -> g.sameType(f) ? g.likeness(f) : 0);
  }

  private static Tally byTriple(List<EventLabel> gold, List<EventLabel> found) {
    return Matching.of(gold, found, (g, f) -> g.sameType(f) && g.sameSides(f) ? g.likeness(f) : 0)
        .tally();
  }

  private static Tally countries(
      List<EventLabel> gold,
      List<EventLabel> found,
      Function<EventLabel, Collection<String>> side) {
    Set<String> right = all(found, side);
    int foundSize = right.size();
    Set<String> goldAll = all(gold, side);
    right.retainAll(goldAll);
    return new Tally(right.size(), foundSize, goldAll.size());
  }

  private static Set<String> all(
      List<EventLabel> labels, Function<EventLabel, Collection<String>> side) {
    Set<String> all = new LinkedHashSet<>();
    labels.forEach(label -> all.addAll(side.apply(label)));
    return all;
  }

  private static List<EventLabel> actual(List<EventLabel> labels) {
    return labels.stream().filter(EventLabel::isActual).toList();
  }

  private static boolean sameRealis(Realis real, Matching.Pair<EventLabel> pair) {
    Optional<Realis> found = pair.found().realis();
    return found.filter(other -> plain(other) == plain(real)).isPresent();
  }

  /// A denied act is negated in the gold.
  private static Realis plain(Realis realis) {
    return realis == Realis.DENIED ? Realis.NEGATED : realis;
  }

  private static void mistakes(GoldRow row, Matching<EventLabel> types, ScoreSheet sheet) {
    Matching<EventLabel> rest =
        Matching.of(types.missed(), types.spurious(), (g, f) -> 1 + g.likeness(f));
    rest.pairs()
        .forEach(pair ->
            sheet.mistake(
                row,
                "%s read as %s".formatted(pair.gold().word(), pair.found().word()),
                pair.gold() + " but " + pair.found()));
    rest.missed().forEach(gold -> sheet.mistake(row, "missing " + gold.word(), "" + gold));
    rest.spurious().forEach(found -> sheet.mistake(row, "spurious " + found.word(), "" + found));
    types.pairs().forEach(pair -> detail(row, pair, sheet));
  }

  private static void detail(GoldRow row, Matching.Pair<EventLabel> pair, ScoreSheet sheet) {
    String both = pair.gold() + " but " + pair.found();
    if (!pair.gold().actors().equals(pair.found().actors())) {
      sheet.mistake(row, "wrong actor", both);
    }
    if (!pair.gold().recipients().equals(pair.found().recipients())) {
      sheet.mistake(row, "wrong recipient", both);
    }
    if (pair.gold().realis().isPresent() && !sameRealis(pair.gold().realis().get(), pair)) {
      sheet.mistake(row, "wrong realis", both);
    }
  }

  /// The first country did the most frequent thing to the second.
  @Override
  public Function<GoldRow, List<EventLabel>> baseline(List<GoldRow> rows, Knowledge knowledge) {
    Map<EventType, Integer> counts = new EnumMap<>(EventType.class);
    rows.forEach(row ->
        gold(row).forEach(label -> label.types().forEach(t -> counts.merge(t, 1, Integer::sum))));
    EventType usual =
        counts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(EventType.CONSULT);
    NamedCountries named = new NamedCountries(knowledge);
    return row -> {
      List<String> codes = List.copyOf(named.codes(row));
      if (codes.size() < 2 && !row.has("pair")) {
        return List.of();
      }
      Set<String> first = codes.stream().limit(1).collect(Collectors.toSet());
      Set<String> second = codes.stream().skip(1).limit(1).collect(Collectors.toSet());
      return List.of(new EventLabel(Set.of(usual), first, second, Optional.of(Realis.ACTUAL)));
    };
  }
}
