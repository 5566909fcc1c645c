package org.thaw.passage;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// The characters with which a match of a regular expression can begin, so that it need not be
/// tried anywhere else.
///
/// Reads literals, groups and alternatives; everything else counts as unknown.
final class Initials {

  private final String cell;
  private final Set<Character> found = new HashSet<>();
  private boolean known = true;
  private int at;

  private Initials(String cell) {
    this.cell = cell;
  }

  /// The characters, or empty if they cannot be told.
  static Optional<Set<Character>> of(String cell) {
    Initials initials = new Initials(cell);
    initials.alternatives();
    boolean whole = initials.known && initials.at == cell.length();
    return whole ? Optional.of(Set.copyOf(initials.found)) : Optional.empty();
  }

  /// Reads alternatives up to the end or a closing bracket; true if one of them can be empty.
  private boolean alternatives() {
    boolean empty = sequence();
    while (at < cell.length() && cell.charAt(at) == '|') {
      at++;
      empty |= sequence();
    }
    return empty;
  }

  /// Reads one alternative; true if it can match without a character.
  private boolean sequence() {
    boolean open = true;
    while (at < cell.length() && cell.charAt(at) != '|' && cell.charAt(at) != ')') {
      open = element(open);
    }
    return open;
  }

  /// Reads one element; `open` says that a match can still begin here.
  private boolean element(boolean open) {
    char c = cell.charAt(at);
    if (c == '(') {
      return group(open);
    }
    if (c == '\\' || c == '[' || c == '<' || c == '.') {
      boolean border = cell.startsWith("\\b", at);
      known &= !open || border;
      skip(c);
      return open && border;
    }
    at++;
    if (open) {
      found.add(c);
    }
    return quantified() && open;
  }

  private boolean group(boolean open) {
    boolean look =
        cell.startsWith("(?=", at) || cell.startsWith("(?!", at) || cell.startsWith("(?<", at);
    at += look ? (cell.startsWith("(?<", at) ? 4 : 3) : cell.startsWith("(?:", at) ? 3 : 1;
    Initials inner = new Initials(cell);
    inner.at = at;
    boolean empty = inner.alternatives();
    at = inner.at + 1;
    boolean optional = quantified();
    if (look) {
      return open;
    }
    if (open) {
      found.addAll(inner.found);
      known &= inner.known;
    }
    return open && (empty || optional);
  }

  private void skip(char c) {
    if (c == '[') {
      at = cell.indexOf(']', at) + 1;
    } else if (c == '<') {
      at = cell.indexOf('>', at) + 1;
    } else if (cell.startsWith("\\p{", at)) {
      at = cell.indexOf('}', at) + 1;
    } else {
      at += c == '\\' ? 2 : 1;
    }
    quantified();
  }

  /// Reads a quantifier; true if it allows for nothing.
  private boolean quantified() {
    boolean optional = false;
    while (at < cell.length() && "?*+{".indexOf(cell.charAt(at)) >= 0) {
      char c = cell.charAt(at);
      optional |= c == '?' && "*+?}".indexOf(cell.charAt(at - 1)) < 0 || c == '*';
      at = c == '{' ? cell.indexOf('}', at) + 1 : at + 1;
    }
    return optional;
  }
}
