package org.thaw.store.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Parses the language of searches: words, `"phrases"`, `field:value`, `field:"a value"`, `-` or
/// `!` for not, `OR`, and parentheses. Words that follow each other must all be found.
public final class SearchQueryParser {

  private final String text;
  private int at;

  private SearchQueryParser(String text) {
    this.text = text;
  }

  /// The query.
  ///
  /// @throws IllegalArgumentException in one line for people, if a field is unknown or a sign has
  ///   no mate
  public static SearchQuery parse(String text) {
    SearchQueryParser parser = new SearchQueryParser(text);
    SearchQuery query = parser.any();
    if (parser.at < text.length()) {
      throw new IllegalArgumentException("a ) without its ( at character " + (parser.at + 1));
    }
    return query;
  }

  private SearchQuery any() {
    List<SearchQuery> queries = new ArrayList<>();
    queries.add(all());
    while (takesOr()) {
      queries.add(all());
    }
    return queries.size() == 1 ? queries.getFirst() : new SearchQuery.Any(queries);
  }

  private SearchQuery all() {
    List<SearchQuery> queries = new ArrayList<>();
    skipSpace();
    while (at < text.length() && text.charAt(at) != ')' && !isOr()) {
      queries.add(one());
      skipSpace();
    }
    return queries.size() == 1 ? queries.getFirst() : new SearchQuery.All(queries);
  }

  private SearchQuery one() {
    char first = text.charAt(at);
    if ((first == '-' || first == '!') && hasMore()) {
      at++;
      return new SearchQuery.Not(one());
    }
    if (first == '(') {
      return group();
    }
    return first == '"' ? new SearchQuery.Words(quoted()) : word();
  }

  private SearchQuery group() {
    int open = at++;
    SearchQuery query = any();
    if (at >= text.length()) {
      throw new IllegalArgumentException("a ( without its ) at character " + (open + 1));
    }
    at++;
    return query;
  }

  private SearchQuery word() {
    int start = at;
    while (at < text.length() && ":()\"".indexOf(text.charAt(at)) < 0 && !isSpace()) {
      at++;
    }
    String word = text.substring(start, at);
    if (at < text.length() && text.charAt(at) == ':') {
      at++;
      return new SearchQuery.In(field(word), value());
    }
    return new SearchQuery.Words(word);
  }

  private String value() {
    if (at < text.length() && text.charAt(at) == '"') {
      return quoted();
    }
    int start = at;
    while (at < text.length() && text.charAt(at) != ')' && !isSpace()) {
      at++;
    }
    if (start == at) {
      throw new IllegalArgumentException("a : without a value at character " + at);
    }
    return text.substring(start, at);
  }

  private String quoted() {
    int end = text.indexOf('"', at + 1);
    if (end < 0) {
      throw new IllegalArgumentException("a \" without its mate at character " + (at + 1));
    }
    String words = text.substring(at + 1, end);
    at = end + 1;
    return words;
  }

  private static SearchQuery.Field field(String word) {
    Optional<SearchQuery.Field> field =
        Arrays.stream(SearchQuery.Field.values())
            .filter(known -> known.word().equalsIgnoreCase(word))
            .findFirst();
    return field.orElseThrow(() ->
        new IllegalArgumentException(
            "no field %s; there are %s"
                .formatted(
                    word,
                    Arrays.stream(SearchQuery.Field.values())
                        .map(SearchQuery.Field::word)
                        .collect(Collectors.joining(", ")))));
  }

  private boolean takesOr() {
    if (isOr()) {
      at += 2;
      return true;
    }
    return false;
  }

  private boolean isOr() {
    return text.startsWith("OR", at)
        && (at + 2 == text.length()
            || Character.isWhitespace(text.charAt(at + 2))
            || text.charAt(at + 2) == '(');
  }

  private boolean hasMore() {
    return at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
  }

  private boolean isSpace() {
    return Character.isWhitespace(text.charAt(at));
  }

  private void skipSpace() {
    while (at < text.length() && isSpace()) {
      at++;
    }
  }
}
