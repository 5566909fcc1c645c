package org.thaw.language.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Trains an analyser on a folder of treebank files in CoNLL-U. Deterministic.
public final class Trainer {

  private static final String INFINITIVES = "infinitives.es.txt";
  private static final int ROUNDS = 12;
  private static final float LEAST = 0.004f;

  private final List<Analysed> sentences;
  private final TreeSet<String> verbs;
  private final List<String> tags;
  private final List<String> relations;

  private Trainer(List<Analysed> sentences, List<Analysed> all, List<String> verbs) {
    this.sentences = sentences;
    this.verbs = new TreeSet<>(verbs);
    this.tags = all.stream().flatMap(s -> s.tags().stream()).distinct().sorted().toList();
    this.relations = all.stream().flatMap(s -> s.relations().stream()).distinct().sorted().toList();
  }

  /// Accuracy on sentences held out: tags (universal), lemmas, heads, heads with relation; and
  /// their number of words. Punctuation counts.
  public record Accuracy(double tags, double lemmas, double heads, double labeled, int words) {}

  /// Trains on four fifths of the sentences and measures on the rest.
  ///
  /// @throws IOException naming the file that cannot be read
  public static Accuracy measure(Path folder) throws IOException {
    List<Analysed> all = sentences(folder);
    List<Analysed> training = new ArrayList<>();
    List<Analysed> held = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      (i % 5 == 4 ? held : training).add(all.get(i));
    }
    return accuracy(new Trainer(training, all, infinitives()).train(), held);
  }

  /// Trains on all sentences and writes the model.
  public static void train(Path folder, Path model) throws IOException {
    List<Analysed> all = sentences(folder);
    try (OutputStream out = Files.newOutputStream(model)) {
      new Trainer(all, all, infinitives()).train().write(out);
    }
  }

  /// Verbs to know beside those of the treebank.
  private static List<String> infinitives() throws IOException {
    try (InputStream in = Trainer.class.getResourceAsStream(INFINITIVES)) {
      if (in == null) {
        throw new IOException("missing on the class path: " + INFINITIVES);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static List<Analysed> sentences(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(file -> file.toString().endsWith(".conllu")).sorted().toList();
    }
    List<Analysed> all = new ArrayList<>();
    for (Path file : files) {
      all.addAll(TreebankReader.read(file));
    }
    if (all.isEmpty()) {
      throw new IOException("no sentences in " + folder);
    }
    return all;
  }

  private Analyser train() {
    Dictionary dictionary = dictionary();
    List<Words> words =
        sentences.stream().map(s -> new Words(s.forms(), dictionary::kinds)).toList();
    Learner tagging = new Learner(tags.size());
    Learner parsing = new Learner(Parser.ACTIONS);
    Learner labeling = new Learner(relations.size());
    Labeler labeler = new Labeler(relations, tags, labeling);
    Random random = new Random(17);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      order.add(i);
    }
    Tagger tagger = new Tagger(tags, tagging);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (int i : order) {
        Analysed sentence = sentences.get(i);
        int[] gold = numbers(sentence.tags(), tags);
        int[] heads = sentence.heads().stream().mapToInt(Integer::intValue).toArray();
        tagger.train(words.get(i), gold, tagging);
        Parser.train(words.get(i), gold, heads, parsing, round > 0);
        labeler.train(
            words.get(i), gold, heads, numbers(sentence.relations(), relations), labeling);
      }
    }
    return new Analyser(
        tags,
        relations,
        dictionary,
        tagging.averaged(LEAST),
        parsing.averaged(LEAST),
        labeling.averaged(LEAST));
  }

  private static int[] numbers(List<String> names, List<String> list) {
    return names.stream().mapToInt(list::indexOf).toArray();
  }

  private Dictionary dictionary() {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    TreeSet<String> infinitives = new TreeSet<>(verbs);
    for (Analysed sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        String tag = sentence.tags().get(i);
        String lemma = sentence.lemmas().get(i);
        String form = sentence.forms().get(i).toLowerCase(java.util.Locale.ROOT);
        if (!tag.equals("PROPN") && !tag.equals("NUM") && !tag.equals("PUNCT")) {
          counts
              .computeIfAbsent(form + " " + tag, key -> new HashMap<>())
              .merge(lemma, 1, Integer::sum);
        }
        if (tag.startsWith("VERB") && lemma.matches("\\p{L}+[aeií]r")) {
          infinitives.add(lemma);
        }
      }
    }
    Map<String, String> lemmas = new HashMap<>();
    counts.forEach((key, found) ->
        lemmas.put(
            key,
            found.entrySet().stream()
                .max(
                    Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey()));
    return new Dictionary(lemmas, infinitives);
  }

  private static Accuracy accuracy(Analyser analyser, List<Analysed> held) {
    int[] right = new int[4];
    int words = 0;
    for (Analysed gold : held) {
      Analysed found = analyser.read(gold.forms());
      for (int i = 0; i < gold.size(); i++) {
        words++;
        boolean head = gold.heads().get(i).equals(found.heads().get(i));
        right[0] += universal(gold.tags().get(i)).equals(universal(found.tags().get(i))) ? 1 : 0;
        right[1] += gold.lemmas().get(i).equals(found.lemmas().get(i)) ? 1 : 0;
        right[2] += head ? 1 : 0;
        right[3] += head && gold.relations().get(i).equals(found.relations().get(i)) ? 1 : 0;
      }
    }
    double all = words;
    return new Accuracy(right[0] / all, right[1] / all, right[2] / all, right[3] / all, words);
  }

  private static String universal(String tag) {
    int dot = tag.indexOf('.');
    return dot < 0 ? tag : tag.substring(0, dot);
  }
}
