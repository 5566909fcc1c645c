package org.thaw.language.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Names the arcs of a tree, left to right, by both ends, what stands under and beside them, and
/// the names given already.
final class Labeler {

  private static final List<String> MARKERS = List.of("ADP", "SCONJ");

  private final List<String> relations;
  private final Scorer scorer;
  private final boolean[] markers;

  Labeler(List<String> relations, List<String> tags, Scorer scorer) {
    this.relations = List.copyOf(relations);
    this.scorer = scorer;
    this.markers = new boolean[tags.size()];
    for (int i = 0; i < markers.length; i++) {
      markers[i] = MARKERS.contains(tags.get(i));
    }
  }

  /// The relation of each token to its head.
  List<String> label(Words words, int[] tags, int[] heads) {
    int[] found = new int[heads.length];
    Arrays.fill(found, -1);
    Features features = new Features();
    float[] scores = new float[scorer.classes()];
    List<String> names = new ArrayList<>(heads.length);
    for (int i = 0; i < heads.length; i++) {
      features(words, tags, heads, found, i, features);
      scorer.score(features, scores);
      found[i] = Scorer.best(scores, scorer.classes());
      names.add(relations.get(found[i]));
    }
    return names;
  }

  void train(Words words, int[] tags, int[] heads, int[] gold, Learner learner) {
    int[] found = new int[heads.length];
    Arrays.fill(found, -1);
    Features features = new Features();
    float[] scores = new float[learner.classes()];
    for (int i = 0; i < heads.length; i++) {
      features(words, tags, heads, found, i, features);
      learner.score(features, scores);
      found[i] = Scorer.best(scores, learner.classes());
      learner.learn(features, gold[i], found[i]);
    }
  }

  private void features(Words words, int[] tags, int[] heads, int[] found, int i, Features to) {
    to.clear();
    int head = heads[i];
    int marker = marker(tags, heads, i);
    int direction = head < 0 ? 0 : (head < i ? 1 : 2) + 2 * Math.min(3, Math.abs(head - i) / 3);
    int side = head < 0 ? 0 : head < i ? 1 : 2;
    int tag = tags[i];
    int above = tag(tags, head);
    int word = words.form(i);
    int headWord = words.form(head);
    int markerWord = words.form(marker);
    to.add(0);
    to.add(1, tag, above, side);
    to.add(2, word, above, side);
    to.add(3, tag, headWord, side);
    to.add(4, word, headWord);
    to.add(5, tag, above, direction);
    to.add(6, markerWord, tag, above);
    to.add(7, markerWord, headWord, tag);
    to.add(8, markerWord, word, above);
    to.add(9, markerWord, side, above);
    to.add(10, words.suffix(i, 3), above, side);
    to.add(11, words.suffix(i, 2), tag, above);
    to.add(12, words.suffix(head, 3), tag, side);
    to.add(13, words.shape(i), tag, above);
    to.add(14, word, tag);
    to.add(15, headWord, above, side);
    siblings(words, tags, heads, found, i, to);
    to.add(24, tag(tags, i - 1), tag, tag(tags, i + 1));
    to.add(25, words.form(i - 1), tag, side);
    to.add(26, words.form(i + 1), tag, side);
    to.add(27, tag(tags, head < 0 ? head : heads[head]), above, tag);
    to.add(28, head < 0 ? -1 : found[head], tag, side);
    to.add(29, words.known(head), tag, side);
  }

  private void siblings(Words words, int[] tags, int[] heads, int[] found, int i, Features to) {
    int tag = tags[i];
    int above = tag(tags, heads[i]);
    int before = -1;
    int given = 0;
    int under = -1;
    for (int j = 0; j < heads.length; j++) {
      if (heads[j] == heads[i] && j < i) {
        before = found[j];
        given |= 1 << found[j] % 31;
        to.add(16, found[j], tag, above);
      }
      if (heads[j] == i) {
        to.add(17, tags[j], tag, above);
        to.add(18, words.form(j), tag, above);
        under = under < 0 ? j : under;
      }
    }
    to.add(19, before, tag, above);
    to.add(20, given, tag);
    to.add(21, words.form(under), tag, above);
    to.add(22, tag(tags, under), tag, words.form(heads[i]));
  }

  /// The preposition or conjunction that stands before the token and hangs on it, or a border.
  private int marker(int[] tags, int[] heads, int token) {
    for (int i = 0; i < token; i++) {
      if (heads[i] == token && markers[tags[i]]) {
        return i;
      }
    }
    return -1;
  }

  private static int tag(int[] tags, int token) {
    return token < 0 || token >= tags.length ? -5 : tags[token];
  }
}
