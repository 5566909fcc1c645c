package org.thaw.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.thaw.knowledge.Knowledge;
import org.thaw.knowledge.Name;
import org.thaw.knowledge.PhraseTable;

/// Puts one well-known word in the place of each name that the tables know, so that a parser which
/// has seen few names sees one that it has seen often: `La República Dominicana deportará …` is
/// parsed as `España deportará …`. Days (`el martes`, `el 3 de mayo`, `en junio`) become `ayer`.
final class NameFolding {

  private static final Set<String> PARTICLES =
      Set.of("de", "del", "la", "los", "da", "dos", "y", "van", "von", "al", "bin");
  private static final Set<String> ARTICLES = Set.of("El", "La", "Los", "Las");
  private static final int LONGEST = 6;
  private static final Pattern DAYS =
      Pattern.compile("lunes|martes|miércoles|jueves|viernes|sábado|domingo");
  private static final Pattern MONTHS =
      Pattern.compile(
          "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre");
  private static final Set<String> BEFORE_DAYS = Set.of("el", "este");

  private final Knowledge knowledge;
  private final String language;

  NameFolding(Knowledge knowledge, String language) {
    this.knowledge = knowledge;
    this.language = language;
  }

  /// Tokens `[start, end)` of the sentence under one form; a name if it stands in for one.
  record Part(int start, int end, String form, boolean name) {}

  /// The parts of the sentence, in order, that cover all of its forms.
  List<Part> fold(List<String> forms) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    while (at < forms.size()) {
      Part part = partAt(forms, at);
      parts.add(part);
      at = part.end();
    }
    return parts;
  }

  private Part partAt(List<String> forms, int at) {
    String form = forms.get(at);
    int day = dayEnd(forms, at);
    if (day > at) {
      return new Part(at, day, "ayer", false);
    }
    Part alone = new Part(at, at + 1, form, false);
    if (!Character.isUpperCase(form.charAt(0))) {
      return alone;
    }
    Optional<PhraseTable.Match<Name>> known = knowledge.names(language).longest(forms, at);
    Optional<PhraseTable.Match<Name>> next = knowledge.names(language).longest(forms, at + 1);
    boolean shorter =
        ARTICLES.contains(form)
            && next.isPresent()
            && known.isPresent()
            && next.get().end() > known.get().end();
    if (shorter) {
      return alone;
    }
    if (known.isPresent()) {
      Optional<String> standIn = standIn(known.get().values());
      if (standIn.isPresent()) {
        return new Part(at, known.get().end(), standIn.get(), true);
      }
    }
    int end = personEnd(forms, at);
    return end > at + 1 ? new Part(at, end, "Pérez", true) : alone;
  }

  /// Where an adverbial of time that begins at `at` ends, or `at`.
  private static int dayEnd(List<String> forms, int at) {
    String next = at + 1 < forms.size() ? forms.get(at + 1) : "";
    String form = forms.get(at).toLowerCase(Locale.ROOT);
    if (form.equals("en") && MONTHS.matcher(next).matches()) {
      return at + 2;
    }
    if (!BEFORE_DAYS.contains(form)) {
      return at;
    }
    boolean weekday = DAYS.matcher(next).matches();
    int from = weekday ? at + 2 : at + 1;
    boolean date =
        from + 2 < forms.size()
            && forms.get(from).matches("\\d{1,2}")
            && forms.get(from + 1).equals("de")
            && MONTHS.matcher(forms.get(from + 2)).matches();
    int end = date ? from + 3 : from;
    boolean year =
        date
            && end + 1 < forms.size()
            && forms.get(end).matches("del?")
            && forms.get(end + 1).matches("\\d{4}");
    return year ? end + 2 : weekday || date ? end : at;
  }

  private static Optional<String> standIn(List<Name> names) {
    return Optional.ofNullable(
        switch (names.getFirst().kind()) {
          case COUNTRY, CAPITAL, CITY -> "España";
          case METONYM, ORGANIZATION, GROUP, COMPANY -> "ONU";
          case PERSON, SURNAME -> "Pérez";
          case DEMONYM, TRAP -> null;
        });
  }

  /// Behind a given name, all that is written large, with the particles between.
  private int personEnd(List<String> forms, int at) {
    if (knowledge.gender(forms.get(at)).isEmpty()) {
      return at;
    }
    int end = at + 1;
    for (int i = end; i < forms.size() && i - at < LONGEST; i++) {
      boolean large = Character.isUpperCase(forms.get(i).charAt(0));
      if (large) {
        end = i + 1;
      } else if (!PARTICLES.contains(forms.get(i))) {
        break;
      }
    }
    return end;
  }
}
