package org.thaw.intake.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.thaw.article.Slip;
import org.thaw.knowledge.Table;

/// The IPTC Media Topics that Thaw knows by name, and the older subject codes as far as their first
/// two digits tell.
final class MediaTopics {

  private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{8}(?!\\d)");
  private static final Pattern TOP = Pattern.compile("(?:0[1-9]|1[0-7])\\d{6}");
  private static final Map<String, Row> TABLE = load();

  private record Row(String top, String name) {}

  private MediaTopics() {}

  /// The topic of a subject's code or address and its name.
  ///
  /// @param code such as `medtop:20000638`, `subj:11002004` or an address that ends in the digits;
  ///   may be empty
  static Slip.Topic of(String code, String name) {
    Matcher digits = CODE.matcher(code);
    if (!digits.find() || !isTopic(code, digits.group())) {
      return new Slip.Topic(code, name.isEmpty() ? code : name);
    }
    String number = digits.group();
    Row row = TABLE.get(number);
    boolean older = row == null && TOP.matcher(number).matches();
    String topic = older ? number.substring(0, 2) + "000000" : number;
    String known = row == null ? nameOf(topic).orElse(topic) : row.name();
    return new Slip.Topic("medtop:" + topic, name.isEmpty() ? known : name);
  }

  private static boolean isTopic(String code, String digits) {
    boolean named = code.matches("(?is).*(?:medtop|mediatopic|subj|subref).*");
    return TABLE.containsKey(digits) || named;
  }

  /// The name of the first topic at the top that any of the topics falls under.
  static Optional<String> section(List<Slip.Topic> topics) {
    return topics.stream()
        .map(topic -> topic.code().replaceFirst("^medtop:", ""))
        .flatMap(code -> Optional.ofNullable(TABLE.get(code)).stream())
        .flatMap(row -> nameOf(row.top()).stream())
        .findFirst();
  }

  private static Optional<String> nameOf(String code) {
    return Optional.ofNullable(TABLE.get(code)).map(Row::name);
  }

  private static Map<String, Row> load() {
    return Table.load(MediaTopics.class, "media-topics.tsv").rows().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                row -> row.cell("code"), row -> new Row(row.cell("top"), row.cell("name"))));
  }
}
