package org.thaw.server.page;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.correction.AmendableFields;
import org.thaw.correction.Change;
import org.thaw.correction.Correction;
import org.thaw.correction.Decision;
import org.thaw.finding.Finding;
import org.thaw.server.edition.Edition;
import org.thaw.server.edition.Found;

/// A correction as the public log shows it.
///
/// @param kind kind of the finding it is about; empty for a remark on something else
/// @param finding true if the finding has a page of its own
/// @param sentence the sentence the finding stands in
/// @param change `retraction`, `amendment` or `remark`
/// @param fields what is to be, or was, another value
/// @param lost true if it was accepted, but a newer reading no longer makes the finding
public record CorrectionLine(
    String id,
    Instant filed,
    String state,
    String about,
    Optional<String> kind,
    boolean finding,
    Optional<String> sentence,
    Optional<Lines.ArticleLine> article,
    String change,
    List<Field> fields,
    String because,
    Optional<String> by,
    Optional<Decision> decision,
    boolean lost) {

  /// A field, as it was read and as the correction has it.
  public record Field(String name, String before, String after) {}

  public static CorrectionLine of(Edition edition, Correction correction) {
    Optional<Found<Finding>> found =
        edition
            .finding(correction.about())
            .or(() -> edition.corrections().retracted(correction.about()));
    Optional<Finding> before =
        edition.corrections().before(correction).or(() -> found.map(Found::finding));
    return new CorrectionLine(
        correction.id(),
        correction.filed(),
        correction.state().word(),
        correction.about(),
        correction.place().map(Correction.Place::kind),
        found.isPresent(),
        found
            .map(at -> Lines.sentence(at.reading(), at.finding().sentence()))
            .filter(words -> !words.isEmpty()),
        found.map(at -> Lines.ArticleLine.of(at.reading())),
        correction.change().word(),
        fields(correction.change(), before.map(AmendableFields::of).orElse(Map.of())),
        correction.because(),
        correction.by(),
        correction.decision(),
        edition.corrections().isLost(correction));
  }

  private static List<Field> fields(Change change, Map<String, String> before) {
    return change instanceof Change.Amendment(var values)
        ? values.entrySet().stream()
            .map(value ->
                new Field(
                    value.getKey(), before.getOrDefault(value.getKey(), ""), value.getValue()))
            .toList()
        : List.of();
  }
}
