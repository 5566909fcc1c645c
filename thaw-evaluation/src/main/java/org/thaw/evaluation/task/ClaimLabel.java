package org.thaw.evaluation.task;

import org.thaw.finding.Claim;

/// A claim as it is compared.
///
/// @param subject the two countries, such as `CHN-USA`, or [#BODY] for what the body tells
record ClaimLabel(String subject, Claim.Direction direction) {

  static final String BODY = "body";

  boolean isBody() {
    return subject.equals(BODY);
  }

  @Override
  public String toString() {
    return subject + " " + direction.word();
  }
}
