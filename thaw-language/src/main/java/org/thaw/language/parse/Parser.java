package org.thaw.language.parse;

/// A greedy arc-hybrid parser: shift-reduce, left to right, in linear time (Nivre 2008), trained
/// with a dynamic oracle that lets it go on from its own mistakes (Goldberg & Nivre 2012).
final class Parser {

  static final int ACTIONS = 3;

  private final Scorer scorer;

  Parser(Scorer scorer) {
    this.scorer = scorer;
  }

  /// The head of each token, -1 for the root.
  int[] parse(Words words, int[] tags) {
    State state = new State(words.size());
    Features features = new Features();
    float[] scores = new float[ACTIONS];
    while (!state.isFinal()) {
      features(state, words, tags, features);
      scorer.score(features, scores);
      state.apply(bestAllowed(state, scores));
    }
    return state.heads();
  }

  private static int bestAllowed(State state, float[] scores) {
    int best = -1;
    for (int action = 0; action < ACTIONS; action++) {
      if (state.allows(action) && (best < 0 || scores[action] > scores[best])) {
        best = action;
      }
    }
    return best;
  }

  /// Parses with the learner's weights and lets it learn; where `explore`, it goes on as it
  /// guessed.
  static void train(Words words, int[] tags, int[] gold, Learner learner, boolean explore) {
    State state = new State(words.size());
    Features features = new Features();
    float[] scores = new float[ACTIONS];
    while (!state.isFinal()) {
      features(state, words, tags, features);
      learner.score(features, scores);
      int guess = bestAllowed(state, scores);
      int right = bestRight(state, scores, gold);
      boolean good = state.cost(guess, gold) == state.cost(right, gold);
      learner.learn(features, good ? guess : right, guess);
      state.apply(explore || good ? guess : right);
    }
  }

  private static int bestRight(State state, float[] scores, int[] gold) {
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int action = 0; action < ACTIONS; action++) {
      if (state.allows(action)) {
        int cost = state.cost(action, gold);
        if (cost < least || cost == least && scores[action] > scores[best]) {
          best = action;
          least = cost;
        }
      }
    }
    return best;
  }

  private static void features(State state, Words words, int[] tags, Features to) {
    to.clear();
    int s0 = state.stack(0);
    int s1 = state.stack(1);
    int s2 = state.stack(2);
    int b0 = state.buffer(0);
    int b1 = state.buffer(1);
    int b2 = state.buffer(2);
    int s0w = words.form(s0);
    int s1w = words.form(s1);
    int b0w = words.form(b0);
    int b1w = words.form(b1);
    int s0t = tag(tags, s0);
    int s1t = tag(tags, s1);
    int s2t = tag(tags, s2);
    int b0t = tag(tags, b0);
    int b1t = tag(tags, b1);
    int b2t = tag(tags, b2);
    to.add(0);
    single(to, 1, s0w, s0t);
    single(to, 4, s1w, s1t);
    single(to, 7, b0w, b0t);
    single(to, 10, b1w, b1t);
    to.add(13, b2t);
    to.add(14, words.form(b2), b2t);
    pair(to, 20, s0w, s0t, b0w, b0t);
    pair(to, 30, s1w, s1t, s0w, s0t);
    pair(to, 40, s1w, s1t, b0w, b0t);
    to.add(50, b0t, b1t);
    to.add(51, s0t, b0t, b1t);
    to.add(52, s1t, s0t, b0t);
    to.add(53, s2t, s1t, s0t);
    to.add(54, b0t, b1t, b2t);
    to.add(55, s0w, b0t, b1t);
    to.add(56, s1t, s0w, b0t);
    to.add(57, s1t, s0t, b0w);
    to.add(58, s1w, s0t, b0t);
    children(state, words, tags, to, s0, s1, b0);
    int distance = s0 >= 0 && b0 >= 0 ? Math.min(9, b0 - s0) : 0;
    int below = s0 >= 0 && s1 >= 0 ? Math.min(9, s0 - s1) : 0;
    to.add(90, s0t, b0t, distance);
    to.add(91, s0w, distance);
    to.add(92, b0w, distance);
    to.add(93, s1t, s0t, below);
    to.add(94, s0t, state.rights(s0), b0t);
    to.add(95, s0t, state.lefts(s0), b0t);
    to.add(96, s1t, state.rights(s1), s0t);
    to.add(97, b0t, state.lefts(b0), s0t);
    to.add(98, words.suffix(s0, 2), words.suffix(b0, 2), s0t);
    to.add(99, words.suffix(s1, 2), words.suffix(s0, 2), s0t);
  }

  private static void single(Features to, int template, int word, int tag) {
    to.add(template, word);
    to.add(template + 1, tag);
    to.add(template + 2, word, tag);
  }

  private static void pair(Features to, int template, int aw, int at, int bw, int bt) {
    to.add(template, at, bt);
    to.add(template + 1, aw, bt);
    to.add(template + 2, at, bw);
    to.add(template + 3, aw, bw);
    to.add(template + 4, aw, at, bt);
    to.add(template + 5, at, bw, bt);
  }

  private static void children(
      State state, Words words, int[] tags, Features to, int s0, int s1, int b0) {
    int s0t = tag(tags, s0);
    int s1t = tag(tags, s1);
    int b0t = tag(tags, b0);
    int template = 60;
    for (int child :
        new int[] {
          state.firstLeft(s0), state.secondLeft(s0), state.lastRight(s0), state.secondRight(s0)
        }) {
      to.add(template, s0t, tag(tags, child), b0t);
      to.add(template + 1, s0t, words.form(child), b0t);
      to.add(template + 2, s1t, s0t, tag(tags, child));
      template += 3;
    }
    to.add(80, s1t, tag(tags, state.lastRight(s1)), s0t);
    to.add(81, s1t, words.form(state.lastRight(s1)), s0t);
    to.add(82, s1t, tag(tags, state.firstLeft(s1)), s0t);
    to.add(83, b0t, tag(tags, state.firstLeft(b0)), s0t);
    to.add(84, b0t, words.form(state.firstLeft(b0)), s0t);
    to.add(85, s1t, words.form(state.firstLeft(s0)), s0t);
    to.add(86, words.form(s1), words.form(state.firstLeft(s0)));
    to.add(87, words.form(s1), words.form(state.firstLeft(s0)), words.form(s0));
    to.add(88, words.form(s0), words.form(state.firstLeft(b0)), b0t);
  }

  private static int tag(int[] tags, int token) {
    return token < 0 ? token - 1 : tags[token];
  }
}
