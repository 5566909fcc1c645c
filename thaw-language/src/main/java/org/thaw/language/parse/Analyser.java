package org.thaw.language.parse;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Tags, lemmas and a dependency tree for a sentence whose words are known. Thread-safe.
public final class Analyser {

  private static final int LONGEST_PARSED = 160;

  private final List<String> tags;
  private final List<String> relations;
  private final Dictionary dictionary;
  private final LinearModel tagging;
  private final LinearModel parsing;
  private final LinearModel labeling;

  Analyser(
      List<String> tags,
      List<String> relations,
      Dictionary dictionary,
      LinearModel tagging,
      LinearModel parsing,
      LinearModel labeling) {
    this.tags = List.copyOf(tags);
    this.relations = List.copyOf(relations);
    this.dictionary = dictionary;
    this.tagging = tagging;
    this.parsing = parsing;
    this.labeling = labeling;
  }

  /// One word read.
  ///
  /// @param tag universal part of speech
  /// @param head index of the head, -1 for the root and in sentences too long to parse
  public record Word(String lemma, String tag, int head, String relation) {}

  /// Reads the words of one sentence; those of more than 160 words are tagged only.
  public List<Word> analyse(List<String> forms) {
    Analysed analysed = read(forms);
    List<Word> words = new ArrayList<>(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      String tag = analysed.tags().get(i);
      int dot = tag.indexOf('.');
      words.add(
          new Word(
              analysed.lemmas().get(i),
              dot < 0 ? tag : tag.substring(0, dot),
              analysed.heads().get(i),
              analysed.relations().get(i)));
    }
    return words;
  }

  Analysed read(List<String> forms) {
    Words words = new Words(forms, dictionary::kinds);
    List<String> found = new Tagger(tags, tagging).tag(words);
    List<String> lemmas = new ArrayList<>(forms.size());
    int[] numbers = new int[forms.size()];
    for (int i = 0; i < numbers.length; i++) {
      lemmas.add(dictionary.lemma(forms.get(i), found.get(i)));
      numbers[i] = tags.indexOf(found.get(i));
    }
    if (forms.size() > LONGEST_PARSED) {
      List<Integer> none = Collections.nCopies(forms.size(), -1);
      return new Analysed(forms, found, lemmas, none, Collections.nCopies(forms.size(), "dep"));
    }
    int[] heads = new Parser(parsing).parse(words, numbers);
    List<String> names = new Labeler(relations, tags, labeling).label(words, numbers, heads);
    return new Analysed(forms, found, lemmas, Arrays.stream(heads).boxed().toList(), names);
  }

  /// Writes the model, compressed.
  void write(OutputStream stream) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream))) {
      writeNames(out, tags);
      writeNames(out, relations);
      dictionary.write(out);
      tagging.write(out);
      parsing.write(out);
      labeling.write(out);
    }
  }

  /// Reads a model that {@link #write} wrote.
  ///
  /// @throws IOException if the stream holds none
  public static Analyser read(InputStream stream) throws IOException {
    try (DataInputStream in =
        new DataInputStream(
            new java.io.BufferedInputStream(new GZIPInputStream(stream), 1 << 16))) {
      return new Analyser(
          names(in),
          names(in),
          Dictionary.read(in),
          LinearModel.read(in),
          LinearModel.read(in),
          LinearModel.read(in));
    }
  }

  private static void writeNames(DataOutputStream out, List<String> names) throws IOException {
    out.writeInt(names.size());
    for (String name : names) {
      out.writeUTF(name);
    }
  }

  private static List<String> names(DataInputStream in) throws IOException {
    List<String> names = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      names.add(in.readUTF());
    }
    return names;
  }
}
