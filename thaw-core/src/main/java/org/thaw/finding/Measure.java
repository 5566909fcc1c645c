package org.thaw.finding;

import java.util.Locale;
import java.util.Optional;

/// One dated step in the history of a measure of one state against or for another, as one article
/// reports it. The ledger folds steps into histories.
///
/// @param imposer ISO 3166-1 alpha-3 or organization code
/// @param target ISO 3166-1 alpha-3 or organization code
/// @param object whom or what it hits: goods, persons, a sector
/// @param when effective date if the article has one
/// @param stated when the step was stated or done, if the article says
/// @param magnitude as printed, such as `25%`
/// @param before magnitude before an amendment
public record Measure(
    Evidence evidence,
    Kind kind,
    Optional<String> imposer,
    Optional<String> target,
    Optional<String> object,
    State state,
    Optional<When> when,
    Optional<When> stated,
    Optional<String> magnitude,
    Optional<String> before,
    Optional<String> condition,
    Optional<When> deadline,
    Optional<String> speaker,
    Optional<String> legalBasis,
    Optional<String> hedge,
    boolean historical)
    implements Finding {

  /// Kinds of measures.
  public enum Kind {
    TARIFF,
    TRADE_BAN,
    EXPORT_CONTROL,
    FINANCIAL_DESIGNATION,
    ASSET_FREEZE,
    VISA_REVOCATION,
    VISA_RESTRICTION,
    CONSULAR_SUSPENSION,
    AMBASSADOR_RECALLED,
    DIPLOMAT_EXPELLED,
    RELATIONS_BROKEN,
    CIVIL_AID_CUT,
    MILITARY_AID_CUT,
    DECERTIFICATION,
    EXTRADITION_STOPPED,
    AIRSPACE_BAN,
    BORDER_CLOSED,
    ARMS_EMBARGO,
    INSPECTION,
    TRADE_INVESTIGATION,
    INTELLIGENCE_SHARING_STOPPED,
    GUARANTEE;

    /// The word in JSON, such as `visa-revocation`.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The kind of a word such as `visa-revocation`.
    public static Kind parse(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  /// States of a measure; a fold of dated steps, nothing ever overwritten.
  public enum State {
    MOOTED,
    THREATENED,
    ANNOUNCED,
    IN_FORCE,
    SUSPENDED,
    AMENDED,
    PARTLY_LIFTED,
    LIFTED,
    EXPIRED,
    INVALIDATED,
    SUPERSEDED,
    HELD_IN_RESERVE,
    WITHDRAWN,
    CONDITION_MET,
    LAPSED_UNKNOWN,
    DISPUTED,
    EXCEPTION;

    /// True if a measure in this state stands, in part at least.
    public boolean isInForce() {
      return this == IN_FORCE || this == AMENDED || this == PARTLY_LIFTED;
    }
  }
}
