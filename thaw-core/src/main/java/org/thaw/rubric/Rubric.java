package org.thaw.rubric;

/// What a text is about that uses the names of states and the words of politics and tells no act
/// between states.
public enum Rubric {
  /// Games and those who play them.
  SPORT,
  /// Screens, stages, books and the famous.
  CULTURE,
  /// Food, travel, animals, stars, riddles and lotteries.
  LEISURE,
  /// Crime without politics.
  CRIME,
  /// Storms, quakes, fires, floods and forecasts.
  WEATHER,
  /// Firms and their customers.
  BUSINESS,
  /// What somebody thinks, advises or imagines.
  OPINION,
  /// What happened long ago, and lives that ended.
  HISTORY,
  /// Many matters in one item: a newsletter, a list of headlines.
  DIGEST
}
