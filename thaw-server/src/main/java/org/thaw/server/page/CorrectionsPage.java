package org.thaw.server.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.correction.AmendableFields;
import org.thaw.correction.Correction;
import org.thaw.finding.Finding;
import org.thaw.server.edition.Edition;
import org.thaw.server.edition.Found;

/// The public log of corrections, and the form that files one.
///
/// @param form what the form asks for; empty on the bare log
/// @param log all corrections, or those about what the form is about, the latest first
public record CorrectionsPage(Optional<Form> form, List<CorrectionLine> log) {

  /// Most corrections that one page lists.
  private static final int MOST = 500;

  /// The form about one thing.
  ///
  /// @param kind kind of the finding; empty if it is about something else
  /// @param fields the finding's fields that can be amended, with their present values
  public record Form(
      String about,
      Optional<String> kind,
      Optional<String> sentence,
      Optional<Lines.ArticleLine> article,
      Map<String, String> fields) {}

  public static CorrectionsPage of(Edition edition) {
    return new CorrectionsPage(
        Optional.empty(), lines(edition, edition.corrections().latestFirst()));
  }

  /// The page with a form about a finding or anything else that has an id.
  public static CorrectionsPage about(Edition edition, String id) {
    Optional<Found<Finding>> found = edition.finding(id);
    Form form =
        new Form(
            id,
            found.map(at -> at.finding().word()),
            found.map(at -> Lines.sentence(at.reading(), at.finding().sentence())),
            found.map(Found::reading).or(() -> edition.article(id)).map(Lines.ArticleLine::of),
            found.map(at -> AmendableFields.of(at.finding())).orElse(Map.of()));
    return new CorrectionsPage(Optional.of(form), lines(edition, edition.corrections().about(id)));
  }

  /// The receipt of a correction.
  public static Optional<CorrectionLine> receipt(Edition edition, String id) {
    return edition.corrections().correction(id).map(one -> CorrectionLine.of(edition, one));
  }

  static List<CorrectionLine> lines(Edition edition, List<Correction> corrections) {
    return corrections.stream()
        .limit(MOST)
        .map(correction -> CorrectionLine.of(edition, correction))
        .toList();
  }
}
