package org.thaw.correction;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.thaw.finding.Finding;
import org.thaw.text.ContentId;
import org.thaw.text.Span;

/// A reader's word that something Thaw shows is wrong: its receipt, and later its outcome.
///
/// Corrections are kept with the captures as part of the record; readings are never changed by
/// them, only what is folded from the readings. After schema.org `CorrectionComment`, but with
/// fields that a machine can apply.
///
/// @param id content id of all that was filed; filing the same again gives the same receipt
/// @param filed when, UTC
/// @param about id of what it is about: a finding's, or anything's for a remark
/// @param place where the finding stands, so that it is found when a later reading gives it another
///   id; empty for a remark on something else
/// @param because the reason, in the reader's words
/// @param by how the reader wants to be named in public
/// @param decision empty while nobody has decided
public record Correction(
    String id,
    Instant filed,
    String about,
    Optional<Place> place,
    Change change,
    String because,
    Optional<String> by,
    Optional<Decision> decision) {

  /// Most characters of a reason.
  public static final int LONGEST_REASON = 2_000;

  private static final int LONGEST_NAME = 100;

  public Correction {
    if (because.isBlank()) {
      throw new IllegalArgumentException("a correction needs a reason: say what is wrong");
    }
    if (because.length() > LONGEST_REASON) {
      throw new IllegalArgumentException(
          "a reason of %,d characters; at most %,d".formatted(because.length(), LONGEST_REASON));
    }
    if (by.filter(name -> name.length() > LONGEST_NAME).isPresent()) {
      throw new IllegalArgumentException(
          "a name of more than %d characters".formatted(LONGEST_NAME));
    }
    if (place.isEmpty() && !(change instanceof Change.Remark)) {
      throw new IllegalArgumentException("no finding " + about + "; only findings can be changed");
    }
  }

  /// Where a corrected finding stands.
  ///
  /// @param article id of the article
  /// @param kind word for the kind of the finding, such as `event`
  /// @param spans the words it was read from
  public record Place(String article, String kind, List<Span> spans) {

    public Place {
      spans = List.copyOf(spans);
    }

    static Place of(String article, Finding finding) {
      return new Place(article, finding.word(), finding.spans());
    }
  }

  /// How far a correction has come.
  public enum State {
    RECEIVED,
    ACCEPTED,
    DECLINED;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// A correction of a finding, not yet decided.
  ///
  /// @throws IllegalArgumentException in one line for people, if the finding cannot become what the
  ///   change says, or the reason is missing or too long
  public static Correction of(
      Instant filed,
      String article,
      Finding finding,
      Change change,
      String because,
      Optional<String> by) {
    if (change instanceof Change.Amendment(var fields)) {
      AmendableFields.amend(finding, finding.evidence(), fields);
    }
    return filed(filed, finding.id(), Optional.of(Place.of(article, finding)), change, because, by);
  }

  /// A remark about anything that has an id: an article, a story, a measure, a relation.
  ///
  /// @throws IllegalArgumentException if the reason is missing or too long
  public static Correction remark(
      Instant filed, String about, String because, Optional<String> by) {
    return filed(filed, about, Optional.empty(), new Change.Remark(), because, by);
  }

  private static Correction filed(
      Instant filed,
      String about,
      Optional<Place> place,
      Change change,
      String because,
      Optional<String> by) {
    String id = ContentId.of("correction", about, change, because.strip(), by.orElse(""));
    return new Correction(id, filed, about, place, change, because.strip(), by, Optional.empty());
  }

  /// The same correction with what was decided about it.
  public Correction decided(Decision outcome) {
    return new Correction(id, filed, about, place, change, because, by, Optional.of(outcome));
  }

  /// True if it was accepted and changes a finding: others count for nothing in what is folded.
  public boolean counts() {
    return state() == State.ACCEPTED && !(change instanceof Change.Remark);
  }

  public State state() {
    return decision
        .map(outcome -> outcome.accepted() ? State.ACCEPTED : State.DECLINED)
        .orElse(State.RECEIVED);
  }
}
