package org.thaw.source;

import java.util.Locale;

/// Why a visit to a source brought nothing. A value, never an exception; counted per source.
public enum Trouble {
  /// A network that the operator has not allowed.
  FORBIDDEN_ADDRESS,
  /// No web address.
  NO_ADDRESS,
  /// robots.txt disallows it, or could not be had.
  ROBOTS,
  /// Rights to text and data mining are reserved, and the operator has no licence.
  RESERVED,
  /// No connection, or none that could be trusted.
  NO_ANSWER,
  /// It took longer than is waited.
  TOO_SLOW,
  TOO_LARGE,
  /// It grew out of all proportion when unpacked.
  BOMB,
  REDIRECTS,
  /// The server asked for fewer requests.
  TOO_MANY_REQUESTS,
  GONE,
  CLIENT_ERROR,
  SERVER_ERROR,
  NOT_A_FEED,
  /// A pushed content whose signature is not the hub's.
  BAD_SIGNATURE,
  /// A failure of Thaw's own; the log has it.
  INTERNAL;

  /// The word used in pages, metrics and JSON, such as `too-slow`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
