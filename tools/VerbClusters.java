import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.ObjectInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tukaani.xz.XZInputStream;

/// Writes the Brown clusters of English verbs, `clusters.en.tsv` of `org.thaw.event`: base forms
/// and past forms of the verbs that ClearNLP's dictionary lists, by the name of their cluster.
///
/// `java -cp clearnlp-global-lexica-3.1.jar:clearnlp-dictionary-3.2.jar:xz.jar
/// tools/VerbClusters.java FILE`
class VerbClusters {

  private static final String CLUSTERS =
      "/brown-rcv1.clean.tokenized-CoNLL03.txt-c1000-freq1.txt.xz";
  private static final String VERBS =
      "/edu/emory/clir/clearnlp/dictionary/morphology/english/verb.";

  @SuppressWarnings("unchecked")
  public static void main(String[] arguments) throws IOException, ClassNotFoundException {
    Map<String, Set<String>> clusters;
    try (ObjectInputStream stream = new ObjectInputStream(new XZInputStream(open(CLUSTERS)))) {
      clusters = (Map<String, Set<String>>) stream.readObject();
    }
    Map<String, Set<String>> words = new TreeMap<>();
    for (String form : forms()) {
      Set<String> names = clusters.getOrDefault(form, Set.of());
      names.stream()
          .max(Comparator.comparingInt(String::length))
          .ifPresent(name -> words.computeIfAbsent(name, key -> new TreeSet<>()).add(form));
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Brown clusters of English verbs, base and past forms, made by tools/VerbClusters.java");
    lines.add("# cluster\twords");
    words.forEach((name, members) -> lines.add(name + "\t" + String.join(" ", members)));
    Files.write(Path.of(arguments[0]), lines);
  }

  private static Set<String> forms() throws IOException {
    Set<String> forms = new HashSet<>();
    for (String base : lines("base")) {
      forms.add(base);
      forms.add(base.endsWith("e") ? base + "d" : base + "ed");
      forms.add(base.replaceFirst("y$", "ied"));
      forms.add(base.replaceFirst("([bdgklmnprtv])$", "$1$1ed"));
    }
    for (String irregular : lines("exc")) {
      forms.add(irregular.split("[ \t]+")[0]);
    }
    return forms;
  }

  private static List<String> lines(String name) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(open(VERBS + name), StandardCharsets.UTF_8))) {
      return reader.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
  }

  private static InputStream open(String name) {
    InputStream stream = VerbClusters.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalArgumentException("not on the class path: " + name);
    }
    return stream;
  }
}
