package org.thaw.agenda;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thaw.finding.Appointment;
import org.thaw.fold.Words;
import org.thaw.knowledge.Table;

/// Kinds of appointments by the words of their summary, from `kinds.tsv`.
final class Kinds {

  /// The kind of a summary that the table does not know.
  private static final String UNKNOWN = "meeting";

  private static final String SPEAKING = "speaking";
  private static final String CALL = "call";

  private static final Map<String, Set<String>> KINDS = load("kinds.tsv", "kind");
  private static final Map<String, Set<String>> FORMS = load("forms.tsv", "form");

  private Kinds() {}

  /// By the word that names the occasion; by its summary where that word names no kind, or only
  /// that the two spoke, which is a call if no meeting is named.
  static String of(Appointment appointment) {
    Optional<String> word = appointment.occasion();
    Optional<String> summary = named(KINDS, appointment.summary());
    if (word.isEmpty()) {
      return summary.orElse(UNKNOWN);
    }
    Optional<String> kind = named(KINDS, word.get());
    if (kind.filter(SPEAKING::equals).isPresent()) {
      return summary.filter(one -> !one.equals(SPEAKING)).orElse(CALL);
    }
    boolean court = appointment.evidence().rules().contains("appointment/court");
    return kind.or(() -> court ? summary : Optional.empty()).orElse(UNKNOWN);
  }

  /// What it is called: its kind, and of a meeting what more the word for the occasion says, such
  /// as `visit`.
  static String form(Appointment appointment) {
    String kind = of(appointment);
    return appointment
        .occasion()
        .filter(word -> kind.equals(UNKNOWN))
        .flatMap(word -> named(FORMS, word))
        .orElse(kind);
  }

  private static Optional<String> named(Map<String, Set<String>> names, String text) {
    Set<String> words = new HashSet<>(Words.of(text));
    return names.entrySet().stream()
        .filter(kind -> kind.getValue().stream().anyMatch(words::contains))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Map<String, Set<String>> load(String table, String column) {
    Map<String, Set<String>> names = new LinkedHashMap<>();
    for (Table.Row row : Table.load(Kinds.class, table).rows()) {
      names.put(row.cell(column), Set.copyOf(row.list("words")));
    }
    return names;
  }
}
