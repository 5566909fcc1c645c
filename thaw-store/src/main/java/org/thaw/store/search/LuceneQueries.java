package org.thaw.store.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/// Turns a search into Lucene's terms. Words are scored by BM25, a headline three times; fields
/// only narrow.
final class LuceneQueries {

  private static final float HEADLINE = 3;
  private static final List<String> LANGUAGES = List.of("en", "es");

  private final QueryBuilder builder;

  LuceneQueries(Analyzer analyzer) {
    builder = new QueryBuilder(analyzer);
  }

  /// @throws IllegalArgumentException in one line for people, if a value makes no sense for its
  ///   field
  Query of(SearchQuery query) {
    return switch (query) {
      case SearchQuery.Words(String words) -> words(words);
      case SearchQuery.In(SearchQuery.Field field, String value) ->
          new ConstantScoreQuery(in(field, value));
      case SearchQuery.Not(SearchQuery inner) -> not(inner);
      case SearchQuery.All(List<SearchQuery> queries) -> all(queries);
      case SearchQuery.Any(List<SearchQuery> queries) ->
          any(queries.stream().map(this::of).toList());
    };
  }

  private Query words(String words) {
    BooleanQuery.Builder found = new BooleanQuery.Builder();
    for (String language : LANGUAGES) {
      add(found, phrase("text_" + language, words), 1);
      add(found, phrase("headline_" + language, words), HEADLINE);
    }
    BooleanQuery query = found.build();
    return query.clauses().isEmpty() ? new MatchAllDocsQuery() : query;
  }

  private Query in(SearchQuery.Field field, String value) {
    return switch (field) {
      case RELATION -> relation(value);
      case COUNTRY -> keyword("country", value);
      case ACTOR -> any(List.of(keyword("actor_country", value), name("actor", value)));
      case PERSON -> name("person", value);
      case ACT -> keyword("act", value);
      case MEASURE -> keyword("measure", value);
      case STATUS -> keyword("status", value.replace('-', '_'));
      case LANG -> keyword("lang", value);
      case SOURCE -> name("source", value);
      case AFTER -> LongField.newRangeQuery(Documents.PUBLISHED, day(value), Long.MAX_VALUE);
      case BEFORE -> LongField.newRangeQuery(Documents.PUBLISHED, Long.MIN_VALUE, day(value) - 1);
      case SAID ->
          any(LANGUAGES.stream().map(language -> name("said_" + language, value)).toList());
    };
  }

  private static Query relation(String pair) {
    String[] countries = pair.split("-");
    if (countries.length != 2) {
      throw new IllegalArgumentException(
          "not a pair of countries: %s; write COL-USA".formatted(pair));
    }
    return new BooleanQuery.Builder()
        .add(keyword("country", countries[0]), Occur.FILTER)
        .add(keyword("country", countries[1]), Occur.FILTER)
        .build();
  }

  private Query not(SearchQuery inner) {
    return new BooleanQuery.Builder()
        .add(new MatchAllDocsQuery(), Occur.FILTER)
        .add(of(inner), Occur.MUST_NOT)
        .build();
  }

  private Query all(List<SearchQuery> queries) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new MatchAllDocsQuery(), Occur.FILTER);
    for (SearchQuery query : queries) {
      if (query instanceof SearchQuery.Not(SearchQuery inner)) {
        all.add(of(inner), Occur.MUST_NOT);
      } else {
        all.add(of(query), Occur.MUST);
      }
    }
    return all.build();
  }

  private static Query any(List<Query> queries) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    queries.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }

  private Query name(String field, String value) {
    Query query = phrase(field, value);
    return query == null ? new MatchNoDocsQuery() : query;
  }

  private @Nullable Query phrase(String field, String words) {
    return builder.createPhraseQuery(field, words);
  }

  private static void add(BooleanQuery.Builder found, @Nullable Query query, float boost) {
    if (query != null) {
      found.add(boost == 1 ? query : new BoostQuery(query, boost), Occur.SHOULD);
    }
  }

  private static Query keyword(String field, String value) {
    return new TermQuery(new Term(field, value.toLowerCase(Locale.ROOT)));
  }

  private static long day(String value) {
    try {
      return LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    } catch (DateTimeException malformed) {
      throw new IllegalArgumentException(
          "not a day: %s; write 2026-01-07".formatted(value), malformed);
    }
  }
}
