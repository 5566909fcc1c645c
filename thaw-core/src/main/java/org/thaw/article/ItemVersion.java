package org.thaw.article;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// One version of an item that its sender may send again: corrected, updated or withdrawn.
///
/// @param guid the item's own name, the same for all its versions
/// @param sender who sent this version: a name alone is anybody's to use
/// @param number the sender's count of versions, where it counts
/// @param created when this version was made, where it says so
/// @param embargo not to be shown before this time
public record ItemVersion(
    String guid,
    Sender sender,
    Optional<Long> number,
    Optional<Instant> created,
    Status status,
    Optional<Instant> embargo) {

  /// Whose item it is.
  ///
  /// @param source the named source it came by ([Capture#channel()]); empty for files without one
  /// @param provider who provides it, as the item itself says
  public record Sender(String source, Optional<String> provider) {

    /// A sender of whom nothing is known.
    public static final Sender UNKNOWN = new Sender("", Optional.empty());
  }

  /// The same version, come by another source.
  public ItemVersion by(String source) {
    return new ItemVersion(
        guid, new Sender(source, sender.provider()), number, created, status, embargo);
  }

  /// The sender's word on whether the item may be used (IPTC publishing status).
  public enum Status {
    USABLE,
    WITHHELD,
    CANCELED;

    /// The word used in files.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// The status of a word with or without a scheme before it, such as `stat:canceled`; an unknown
    /// word is withheld, for nobody may use what its sender has not called usable.
    public static Status parse(String word) {
      String bare = word.replaceFirst("^.*[:/]", "").strip().toLowerCase(Locale.ROOT);
      if (bare.startsWith("cancel") || bare.equals("withdrawn") || bare.equals("killed")) {
        return CANCELED;
      }
      return bare.isEmpty() || bare.equals("usable") ? USABLE : WITHHELD;
    }
  }

  /// Why this version may not be shown at a time, if so.
  public Optional<Rejected> barred(Instant now) {
    return switch (status) {
      case CANCELED ->
          Optional.of(new Rejected(Rejected.Reason.WITHDRAWN, "its sender has withdrawn it", this));
      case WITHHELD ->
          Optional.of(
              new Rejected(
                  Rejected.Reason.EMBARGOED, "its sender withholds it until further notice", this));
      case USABLE ->
          embargo
              .filter(until -> until.isAfter(now))
              .map(until ->
                  new Rejected(Rejected.Reason.EMBARGOED, "embargoed until " + until, this));
    };
  }
}
