package org.thaw.server.page;

import java.util.List;
import java.util.Optional;
import org.thaw.reading.Reading;
import org.thaw.server.edition.Edition;
import org.thaw.store.search.SearchIndex;
import org.thaw.store.search.SearchQuery;
import org.thaw.store.search.SearchQueryParser;

/// What a search found, best first.
///
/// @param mistake one line on what is wrong with the query, if it cannot be understood
/// @param total number of all articles found
public record SearchPage(String query, Optional<String> mistake, long total, List<Hit> hits) {

  private static final int MOST = 50;

  /// An article found, with the sentence that holds most of what was asked for.
  public record Hit(Lines.ArticleLine article, Optional<String> snippet) {}

  /// The page of a query; a blank one finds nothing.
  public static SearchPage of(Edition edition, SearchIndex index, String query) {
    if (query.isBlank()) {
      return new SearchPage(query, Optional.empty(), 0, List.of());
    }
    try {
      SearchQuery parsed = SearchQueryParser.parse(query);
      SearchIndex.Hits found = index.search(parsed, MOST);
      List<Hit> hits =
          found.articles().stream()
              .flatMap(id -> edition.article(id).stream())
              .map(reading -> hit(reading, parsed))
              .toList();
      return new SearchPage(query, Optional.empty(), found.total(), hits);
    } catch (IllegalArgumentException mistake) {
      return new SearchPage(query, Optional.ofNullable(mistake.getMessage()), 0, List.of());
    }
  }

  /// Fields that can be asked for.
  public List<SearchQuery.Field> fields() {
    return List.of(SearchQuery.Field.values());
  }

  private static Hit hit(Reading reading, SearchQuery query) {
    return new Hit(Lines.ArticleLine.of(reading), Snippet.of(reading, query));
  }
}
