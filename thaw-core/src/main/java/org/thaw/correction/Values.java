package org.thaw.correction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.thaw.finding.When;

/// New values of fields as somebody wrote them; a field that is not among them keeps its old one.
///
/// @throws IllegalArgumentException from every accessor, in one line that names the field, when a
///   value cannot be read
record Values(Map<String, String> fields) {

  private static final Pattern CODE = Pattern.compile("[A-Z]{3}|(?:IGO|ORG):[A-Z0-9_-]{1,20}");

  private String value(String name) {
    return fields.getOrDefault(name, "");
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  Optional<String> text(String name, Optional<String> before) {
    return has(name) ? written(name) : before;
  }

  Optional<String> code(String name, Optional<String> before) {
    return has(name) ? written(name).map(value -> code(name, value)) : before;
  }

  List<String> codes(String name, List<String> before) {
    return has(name)
        ? Arrays.stream(value(name).split("[,\\s]+"))
            .filter(part -> !part.isBlank())
            .map(part -> code(name, part))
            .distinct()
            .toList()
        : before;
  }

  Optional<When> when(String name, Optional<When> before) {
    return has(name)
        ? written(name)
            .map(value -> WrittenDate.parse(name, value, before.map(When::text).orElse(value)))
        : before;
  }

  <E extends Enum<E>> E word(String name, Class<E> type, E before) {
    if (!has(name)) {
      return before;
    }
    String word = value(name).strip().toUpperCase(Locale.ROOT).replaceAll("[-\\s]", "_");
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(word))
        .findFirst()
        .orElseThrow(() -> unknown(name, type));
  }

  private <E extends Enum<E>> IllegalArgumentException unknown(String name, Class<E> type) {
    return new IllegalArgumentException(
        "%s cannot be \"%s\"; it is one of %s"
            .formatted(
                name,
                value(name).strip(),
                Arrays.stream(type.getEnumConstants())
                    .map(AmendableFields::word)
                    .collect(Collectors.joining(", "))));
  }

  private static String code(String name, String value) {
    String code = value.strip().toUpperCase(Locale.ROOT);
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "%s cannot be \"%s\"; write ISO codes such as COL, or IGO:UN".formatted(name, value));
    }
    return code;
  }

  private Optional<String> written(String name) {
    return Optional.of(value(name).strip()).filter(value -> !value.isEmpty());
  }
}
