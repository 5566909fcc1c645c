package org.thaw.store.search;

import java.util.List;
import java.util.Locale;

/// What is searched for.
public sealed interface SearchQuery {

  /// Words of the text or headline; several stand in this order, as in a quoted phrase.
  record Words(String words) implements SearchQuery {}

  /// A value in a field, such as `lang:es`.
  record In(Field field, String value) implements SearchQuery {}

  /// Everything that the query does not find.
  record Not(SearchQuery query) implements SearchQuery {}

  /// What all of them find; without any, everything.
  record All(List<SearchQuery> queries) implements SearchQuery {

    public All {
      queries = List.copyOf(queries);
    }
  }

  /// What one of them finds.
  record Any(List<SearchQuery> queries) implements SearchQuery {

    public Any {
      queries = List.copyOf(queries);
    }
  }

  /// Fields that can be asked for.
  enum Field {
    /// A pair of countries, such as COL-USA.
    RELATION,
    /// A country, such as COL.
    COUNTRY,
    /// Who acts: a country's code or a name.
    ACTOR,
    /// Who is named.
    PERSON,
    /// A type of event, such as threaten.
    ACT,
    /// A kind of measure, such as visa-revocation, or its first word.
    MEASURE,
    /// A state of a measure, such as lifted.
    STATUS,
    /// A language, such as es.
    LANG,
    /// An outlet.
    SOURCE,
    /// Published on this day or later, such as 2026-01-07.
    AFTER,
    /// Published before this day.
    BEFORE,
    /// Words of a quotation.
    SAID;

    /// The word before the colon, such as `lang`.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
