package org.thaw.event;

/// What a predicate does to the act it embeds: `agreed to withdraw`, `refused to meet`, `denied
/// attacking`. What comes out for each embedded type stands in `composition.tsv`.
enum Operator {
  /// Offers or promises.
  COMMIT,
  /// Agrees with somebody to do.
  AGREE,
  /// Plans or prepares.
  PLAN,
  /// Threatens or warns of.
  THREATEN,
  /// Refuses, declines, rejects.
  REFUSE,
  /// Asks, urges, demands.
  ASK,
  /// Accuses, blames, charges with.
  ACCUSE,
  /// Stops, suspends, cancels.
  STOP,
  /// Says that it did not happen.
  DENY,
  /// Tried and did not do it.
  FAIL,
  /// Tries.
  TRY,
  /// Does: begins, goes on, manages, helps.
  DO,
  /// Has others do it.
  ORDER,
  /// Lets others do it.
  ALLOW,
  /// Keeps others from doing it.
  PREVENT,
  /// Backs, welcomes, praises.
  BACK,
  /// Condemns or opposes.
  OPPOSE,
  /// Reports, in words that add nothing.
  SAY,
  /// Expects others to do it.
  EXPECT,
  /// Weighs whether to.
  CONSIDER;
}
