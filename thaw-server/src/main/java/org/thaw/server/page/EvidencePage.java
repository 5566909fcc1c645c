package org.thaw.server.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thaw.finding.Event;
import org.thaw.finding.Finding;
import org.thaw.fold.Pair;
import org.thaw.server.edition.Act;
import org.thaw.server.edition.Edition;
import org.thaw.server.edition.Found;
import org.thaw.store.json.ReadingJson;

/// What one finding rests on: its sentence with its neighbours, the article, what was derived from
/// it.
///
/// @param finding the finding's fields as in the reading's JSON
/// @param pairs relations the finding counts for
/// @param retracted true if a correction took it out: it counts for nothing
/// @param corrections what readers have filed about it, the latest first
public record EvidencePage(
    String id,
    String kind,
    Lines.ArticleLine article,
    Optional<String> before,
    List<ArticlePage.Run> sentence,
    Optional<String> after,
    double confidence,
    List<String> rules,
    String coder,
    Map<String, @Nullable Object> finding,
    List<String> pairs,
    boolean counts,
    boolean retracted,
    List<CorrectionLine> corrections) {

  private static final java.util.Set<String> ELSEWHERE =
      java.util.Set.of("id", "spans", "sentence", "confidence", "rules");

  /// Who acts or is acted upon.
  ///
  /// @param sector PLOVER's code, such as `GOV`
  public record Party(String name, Optional<String> country, Optional<String> sector) {}

  /// A field of the finding in words.
  public record Fact(String name, String value) {}

  /// The fields of the finding that say something, without those shown elsewhere on the page.
  public List<Fact> facts() {
    return finding.entrySet().stream()
        .filter(field -> !ELSEWHERE.contains(field.getKey()))
        .filter(field -> !field.getKey().endsWith("Span"))
        .map(field -> new Fact(field.getKey(), words(field.getValue())))
        .filter(fact -> !fact.value().isEmpty())
        .toList();
  }

  /// The parties of an event's field; empty for any other.
  ///
  /// @param field `actors` or `recipients`
  public List<Party> parties(String field) {
    return field.matches("actors|recipients") && finding.get(field) instanceof List<?> actors
        ? actors.stream().map(actor -> party((Map<?, ?>) actor)).toList()
        : List.of();
  }

  private static Party party(Map<?, ?> actor) {
    return new Party(
        words(actor.get("name")),
        Optional.of(words(actor.get("country"))).filter(code -> !code.isEmpty()),
        Optional.of(words(actor.get("sector"))).filter(code -> !code.isEmpty()));
  }

  private static String words(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Boolean said when !said -> "";
      case List<?> list -> list.stream().map(EvidencePage::words).collect(Collectors.joining("; "));
      case Map<?, ?> stretch when stretch.containsKey("precision") ->
          stretch.get("start")
              + (Objects.equals(stretch.get("start"), stretch.get("end"))
                  ? ""
                  : " – " + stretch.get("end"))
              + " ("
              + stretch.get("text")
              + ")";
      case Map<?, ?> map ->
          map.entrySet().stream()
              .filter(field -> !String.valueOf(field.getKey()).equals("span"))
              .map(field -> words(field.getValue()))
              .filter(words -> !words.isEmpty())
              .collect(Collectors.joining(", "));
      default -> value.toString();
    };
  }

  public static Optional<EvidencePage> of(Edition edition, String id) {
    return edition
        .finding(id)
        .map(found -> of(edition, found, false))
        .or(() -> edition.corrections().retracted(id).map(found -> of(edition, found, true)));
  }

  private static EvidencePage of(Edition edition, Found<Finding> found, boolean retracted) {
    Finding finding = found.finding();
    var reading = found.reading();
    return new EvidencePage(
        finding.id(),
        finding.word(),
        Lines.ArticleLine.of(reading),
        neighbour(found, -1),
        sentence(found),
        neighbour(found, 1),
        finding.confidence(),
        finding.evidence().rules(),
        reading.coder(),
        ReadingJson.finding(finding, reading.article().text()),
        pairs(found),
        finding instanceof Event event && event.realis() == org.thaw.finding.Realis.ACTUAL,
        retracted,
        CorrectionsPage.lines(edition, edition.corrections().about(finding.id())));
  }

  private static List<ArticlePage.Run> sentence(Found<Finding> found) {
    int index = found.finding().sentence();
    var sentences = found.reading().sentences();
    return index < sentences.size()
        ? new Runs(found.reading(), List.of(found.finding())).in(sentences.get(index))
        : List.of();
  }

  private static Optional<String> neighbour(Found<Finding> found, int step) {
    return Optional.of(Lines.sentence(found.reading(), found.finding().sentence() + step))
        .filter(words -> !words.isEmpty());
  }

  private static List<String> pairs(Found<Finding> found) {
    return Act.in(found.reading()).stream()
        .filter(act -> act.event().id().equals(found.finding().id()))
        .map(Act::pair)
        .distinct()
        .map(Pair::id)
        .toList();
  }
}
