package org.thaw.language.parse;

import java.util.ArrayList;
import java.util.List;

/// Tags from left to right, greedily, by the words around and the tags before.
final class Tagger {

  private final List<String> tags;
  private final Scorer scorer;

  Tagger(List<String> tags, Scorer scorer) {
    this.tags = List.copyOf(tags);
    this.scorer = scorer;
  }

  /// The tags of the words.
  List<String> tag(Words words) {
    int[] found = new int[words.size()];
    List<String> names = new ArrayList<>(words.size());
    Features features = new Features();
    float[] scores = new float[scorer.classes()];
    for (int i = 0; i < found.length; i++) {
      features(words, found, i, features);
      scorer.score(features, scores);
      found[i] = Scorer.best(scores, scorer.classes());
      names.add(tags.get(found[i]));
    }
    return names;
  }

  /// Tags as the learner would and lets it learn from what it gets wrong.
  void train(Words words, int[] gold, Learner learner) {
    int[] found = new int[words.size()];
    Features features = new Features();
    float[] scores = new float[learner.classes()];
    for (int i = 0; i < found.length; i++) {
      features(words, found, i, features);
      learner.score(features, scores);
      found[i] = Scorer.best(scores, learner.classes());
      learner.learn(features, gold[i], found[i]);
    }
  }

  private static void features(Words words, int[] tags, int i, Features to) {
    to.clear();
    int before = i > 0 ? tags[i - 1] : -1;
    int second = i > 1 ? tags[i - 2] : -1;
    to.add(0);
    to.add(1, words.form(i));
    to.add(2, words.suffix(i, 1));
    to.add(3, words.suffix(i, 2));
    to.add(4, words.suffix(i, 3));
    to.add(5, words.suffix(i, 4));
    to.add(6, words.suffix(i, 5));
    to.add(7, words.prefix(i));
    to.add(8, words.shape(i));
    to.add(9, before);
    to.add(10, before, second);
    to.add(11, before, words.form(i));
    to.add(12, words.form(i - 1));
    to.add(13, words.form(i - 2));
    to.add(14, words.form(i + 1));
    to.add(15, words.form(i + 2));
    to.add(16, words.suffix(i - 1, 3));
    to.add(17, words.suffix(i + 1, 3));
    to.add(18, words.form(i - 1), words.form(i));
    to.add(19, words.form(i), words.form(i + 1));
    to.add(20, words.shape(i), words.shape(i - 1), words.shape(i + 1));
    to.add(21, words.known(i));
    to.add(22, words.known(i), before);
    to.add(23, words.known(i), words.form(i - 1));
    to.add(24, words.known(i + 1));
    to.add(25, words.suffix(i, 3), before);
    to.add(26, words.known(i), words.shape(i), words.known(i + 1));
    to.add(27, words.suffix(i, 3), words.suffix(i + 1, 2), before);
    to.add(28, words.known(i - 1), words.known(i));
  }
}
