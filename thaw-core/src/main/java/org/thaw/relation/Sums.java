package org.thaw.relation;

/// Discounted weights of conflict and cooperation, and the stories they were told in.
record Sums(double conflict, double cooperation, double stories) {

  Sums times(double factor) {
    return new Sums(conflict * factor, cooperation * factor, stories * factor);
  }

  Sums plus(double moreConflict, double moreCooperation, double moreStories) {
    return new Sums(conflict + moreConflict, cooperation + moreCooperation, stories + moreStories);
  }
}
