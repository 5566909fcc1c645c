package org.thaw.measure;

/// What a word does to a measure, before it is known how real that is.
///
/// The weight says which of several words in one clause decides: a measure that was imposed and
/// then annulled is annulled.
enum Operation {
  IMPOSE(1),
  STAND(1.6),
  AMEND(2),
  LIFT(2.1),
  SUSPEND(2.2),
  PARTLY(2.5),
  EXPIRE(2.6),
  INVALIDATE(3),
  SUPERSEDE(3),
  RESERVE(3.2),
  WITHDRAW(3),
  EXCEPT(3.1),
  MET(4);

  private final double weight;

  Operation(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }
}
