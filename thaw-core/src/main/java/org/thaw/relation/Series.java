package org.thaw.relation;

/// The four published series of one direction: discounted weight of events per story that names
/// both countries.
public record Series(
    double verbalCooperation,
    double materialCooperation,
    double verbalConflict,
    double materialConflict) {

  public double cooperation() {
    return verbalCooperation + materialCooperation;
  }

  public double conflict() {
    return verbalConflict + materialConflict;
  }
}
