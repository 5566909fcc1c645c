package org.thaw.evaluation.task;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.annotation.Tokenizer;
import org.thaw.evaluation.gold.GoldRow;
import org.thaw.knowledge.Knowledge;
import org.thaw.knowledge.Name;
import org.thaw.knowledge.PhraseTable;
import org.thaw.text.Span;

/// The countries that a text names, looked up word by word: what naive baselines know.
final class NamedCountries {

  private final Knowledge knowledge;
  private final Tokenizer tokenizer = new Tokenizer();

  NamedCountries(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  record Named(Span span, String country) {}

  /// Codes of the countries and organizations named, each once, in text order.
  Set<String> codes(GoldRow row) {
    Set<String> codes = new LinkedHashSet<>();
    all(row).forEach(named -> codes.add(named.country()));
    return codes;
  }

  /// Every name with its country, in text order; the first meaning in the tables is taken.
  List<Named> all(GoldRow row) {
    return all(row.language(), row.text());
  }

  /// Every name of any text with its country, in text order.
  List<Named> all(String language, String text) {
    List<Span> tokens = tokenizer.tokenize(text, new Span(0, text.length()));
    List<String> forms = tokens.stream().map(span -> span.in(text)).toList();
    PhraseTable<Name> names = knowledge.names("es".equals(language) ? "es" : "en");
    List<Named> all = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      Optional<PhraseTable.Match<Name>> match = names.longest(forms, i);
      if (match.isPresent()) {
        Span span = tokens.get(i).cover(tokens.get(match.get().end() - 1));
        match.get().values().stream()
            .flatMap(name -> name.code().stream())
            .findFirst()
            .ifPresent(code -> all.add(new Named(span, code)));
        i = match.get().end() - 1;
      }
    }
    return all;
  }
}
