package org.thaw.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.thaw.server.Thaw;
import picocli.CommandLine;

/// What a document claims to exist, and whether it does.
///
/// Claims are words in backticks that look like a path, a type, a command of Thaw or one of its
/// environment variables, and the lines of fenced `sh` blocks. Anything else claims nothing.
final class Claims {
  private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```");
  private static final Pattern TICKED = Pattern.compile("`([^`\\n]+)`");
  private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*");
  private static final Pattern MEMBER =
      Pattern.compile("(" + TYPE + ")\\.([A-Za-z_]\\w*)(\\(.*\\))?");
  private static final Pattern QUALIFIED = Pattern.compile("org\\.thaw(\\.\\w+)+");
  private static final Pattern FILE =
      Pattern.compile(
          "\\.?[\\w-]+\\.(md|java|xml|sh|tsv|csv|json|jsonl|yaml|properties|sql|css|js)");
  private static final Pattern FOLDED = Pattern.compile("[\\w.*-]+(/[\\w.*-]+)*/?");
  private static final List<String> JDK =
      List.of("java.lang.", "java.util.", "java.io.", "java.nio.file.", "java.time.");

  private final Path root;
  private final String launcher;
  private final Map<String, String> types;

  private Claims(Path root, String launcher, Map<String, String> types) {
    this.root = root;
    this.launcher = launcher;
    this.types = types;
  }

  /// Judged against the source tree at `root`.
  static Claims of(Path root) {
    try {
      Map<String, String> types = new TreeMap<>();
      for (Path module : modules(root)) {
        for (String tree : List.of("src/main/java", "src/test/java")) {
          collect(module.resolve(tree), types);
        }
      }
      return new Claims(root, Files.readString(root.resolve("thaw")), types);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<Path> modules(Path root) throws IOException {
    try (Stream<Path> entries = Files.list(root)) {
      return entries.filter(entry -> Files.exists(entry.resolve("pom.xml"))).toList();
    }
  }

  private static void collect(Path tree, Map<String, String> types) throws IOException {
    if (!Files.isDirectory(tree)) {
      return;
    }
    try (Stream<Path> files = Files.walk(tree)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .map(file -> tree.relativize(file).toString().replace(".java", "").replace('/', '.'))
          .forEach(name -> types.put(name.substring(name.lastIndexOf('.') + 1), name));
    }
  }

  /// The claims of a Markdown text that do not hold.
  List<String> falseIn(String markdown) {
    List<String> found = new ArrayList<>();
    FENCE
        .matcher(markdown)
        .results()
        .filter(fence -> fence.group(1).equals("sh"))
        .flatMap(fence -> fence.group(2).lines())
        .filter(line -> !holdsAsLine(line.strip()))
        .forEach(found::add);
    TICKED
        .matcher(FENCE.matcher(markdown).replaceAll(""))
        .results()
        .map(ticked -> ticked.group(1).strip())
        .filter(words -> !holds(words))
        .forEach(found::add);
    return found;
  }

  private boolean holdsAsLine(String line) {
    String command = line.replaceAll("\\s+#.*", "");
    if (isCall(command)) {
      return hasCommand(command);
    }
    return !command.startsWith("./") || exists(command.split(" ", 2)[0]);
  }

  private boolean holds(String words) {
    if (isCall(words)) {
      return hasCommand(words);
    }
    if (words.startsWith("THAW_")) {
      return launcher.contains(words.replaceAll("=.*", ""));
    }
    if (QUALIFIED.matcher(words).matches()) {
      return types.containsValue(words) || isPackage(words);
    }
    if (FILE.matcher(words).matches() || isFolded(words) || words.matches("thaw-\\w+")) {
      return exists(words);
    }
    MatchResult member = MEMBER.matcher(words).results().findFirst().orElse(null);
    if (member != null && member.group().equals(words)) {
      return hasMember(member.group(1), member.group(2));
    }
    return !TYPE.matcher(words).matches() || isType(words);
  }

  private static boolean isCall(String words) {
    return words.matches("(\\./)?thaw( .*)?");
  }

  private static boolean isFolded(String words) {
    return words.contains("/") && FOLDED.matcher(words).matches();
  }

  /// Follows the words down the tree of commands; an option must be known where they end.
  private static boolean hasCommand(String call) {
    CommandLine command = Thaw.commandLine();
    for (String word : call.split("\\s+")) {
      if (command.getSubcommands().containsKey(word)) {
        command = command.getSubcommands().get(word);
      } else if (word.startsWith("-") && !word.equals("-")) {
        if (command.getCommandSpec().findOption(word.replaceAll("=.*", "")) == null) {
          return false;
        }
      } else if (!word.endsWith("thaw")
          && command.getCommandSpec().args().stream()
              .allMatch(argument -> argument.isOption() && argument.arity().max() == 0)) {
        return false;
      }
    }
    return true;
  }

  private boolean exists(String pattern) {
    String plain = pattern.replaceFirst("^\\./", "").replaceFirst("/$", "");
    if (!plain.contains("*")) {
      return Files.exists(root.resolve(plain)) || isResource(plain);
    }
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + plain);
    try (Stream<Path> files = Files.walk(root, 6)) {
      return files.anyMatch(file -> matcher.matches(root.relativize(file)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static boolean isResource(String path) {
    return Claims.class.getClassLoader().getResource(path) != null;
  }

  private boolean isPackage(String name) {
    return types.values().stream().anyMatch(type -> type.startsWith(name + "."));
  }

  private boolean isType(String name) {
    return types.containsKey(name) || JDK.stream().anyMatch(folder -> load(folder + name) != null);
  }

  private boolean hasMember(String type, String member) {
    Class<?> found = types.containsKey(type) ? load(types.get(type)) : null;
    return found != null
        && Stream.of(
                Arrays.stream(found.getDeclaredMethods()).map(Method::getName),
                Arrays.stream(found.getDeclaredFields()).map(field -> field.getName()),
                Arrays.stream(found.getDeclaredClasses()).map(Class::getSimpleName))
            .flatMap(names -> names)
            .anyMatch(member::equals);
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Claims.class.getClassLoader());
    } catch (ClassNotFoundException absent) {
      return null;
    }
  }
}
