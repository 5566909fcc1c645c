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
    RELATION("a pair of countries, such as COL-USA"),
    COUNTRY("a country, such as COL"),
    ACTOR("who acts: a country's code or a name"),
    PERSON("who is named"),
    ACT("a type of event, such as threaten"),
    MEASURE("a kind of measure, such as visa-revocation, or its first word"),
    STATUS("a state of a measure, such as lifted"),
    LANG("a language, such as es"),
    SOURCE("an outlet"),
    AFTER("published on this day or later, such as 2026-01-07"),
    BEFORE("published before this day"),
    SAID("words of a quotation");

    private final String meaning;

    Field(String meaning) {
      this.meaning = meaning;
    }

    /// What its value is, for people.
    public String meaning() {
      return meaning;
    }

    /// The word before the colon, such as `lang`.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
