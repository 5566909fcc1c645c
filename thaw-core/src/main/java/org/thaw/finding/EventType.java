package org.thaw.finding;

/// The sixteen event types of PLOVER 2.0 with their quad class and base score.
///
/// Scores are facts of the PLOVER 2.0 draft's table; ACCUSE is printed there with a slip of the
/// sign (its modes are all negative) and stands here as -3.
public enum EventType {
  AGREE(Quad.VERBAL_COOPERATION, 2.5),
  CONSULT(Quad.VERBAL_COOPERATION, 2.5),
  SUPPORT(Quad.VERBAL_COOPERATION, 5),
  CONCEDE(Quad.VERBAL_COOPERATION, 4.5),
  COOPERATE(Quad.MATERIAL_COOPERATION, 9.5),
  AID(Quad.MATERIAL_COOPERATION, 10),
  RETREAT(Quad.MATERIAL_COOPERATION, 6.5),
  REQUEST(Quad.VERBAL_CONFLICT, 0),
  ACCUSE(Quad.VERBAL_CONFLICT, -3),
  REJECT(Quad.VERBAL_CONFLICT, -2),
  THREATEN(Quad.VERBAL_CONFLICT, -3.5),
  PROTEST(Quad.MATERIAL_CONFLICT, -5),
  SANCTION(Quad.MATERIAL_CONFLICT, -6),
  MOBILIZE(Quad.MATERIAL_CONFLICT, -5.5),
  COERCE(Quad.MATERIAL_CONFLICT, -7),
  ASSAULT(Quad.MATERIAL_CONFLICT, -9);

  private final Quad quad;
  private final double score;

  EventType(Quad quad, double score) {
    this.quad = quad;
    this.score = score;
  }

  public Quad quad() {
    return quad;
  }

  /// Base score on the Goldstein scale, from -10 (conflict) to 10 (cooperation).
  public double score() {
    return score;
  }

  /// The four classes: words or deeds, with or against.
  public enum Quad {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT;

    public boolean isConflict() {
      return this == VERBAL_CONFLICT || this == MATERIAL_CONFLICT;
    }

    public boolean isMaterial() {
      return this == MATERIAL_COOPERATION || this == MATERIAL_CONFLICT;
    }
  }
}
