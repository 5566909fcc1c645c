package org.thaw.article;

import java.util.List;
import java.util.Optional;

/// What travels with an item beside its text, as on the slip of a wire service.
///
/// @param version which version of which item it is
/// @param correction what this version mends or adds, in the sender's words
/// @param topics subjects by code, IPTC Media Topics where they could be told
/// @param genres kinds of writing, such as `Analysis`
/// @param trust what the sender offers to be trusted by, such as the address of its standards
/// @param plans appointments the item states as data
public record Slip(
    Optional<ItemVersion> version,
    Optional<Correction> correction,
    Terms terms,
    List<Topic> topics,
    List<String> genres,
    List<String> trust,
    List<Plan> plans) {

  /// The slip of an item that has none.
  public static final Slip NONE =
      new Slip(
          Optional.empty(),
          Optional.empty(),
          Terms.NONE,
          List.of(),
          List.of(),
          List.of(),
          List.of());

  public Slip {
    topics = List.copyOf(topics);
    genres = List.copyOf(genres);
    trust = List.copyOf(trust);
    plans = List.copyOf(plans);
  }

  /// The same slip, come by a source of this name.
  public Slip by(String source) {
    return new Slip(
        version.map(sent -> sent.by(source)), correction, terms, topics, genres, trust, plans);
  }

  /// A subject.
  ///
  /// @param code such as `medtop:11000000`; the sender's own where it is no Media Topic
  public record Topic(String code, String name) {}

  /// A version that mends an earlier one.
  ///
  /// @param kind `correction` or `update`
  /// @param note the sender's words; may be empty
  public record Correction(String kind, String note) {}
}
