package org.thaw.finding;

import java.util.Optional;

/// A person named in the article, with the office held on its day.
///
/// @param name fullest form in the article or the tables
/// @param office the office as the article or the tables have it
/// @param country ISO 3166-1 alpha-3
/// @param organization code such as `IGO:UN`
/// @param entity id of the holder in the knowledge tables, where known; an unresolved name stays so
public record Person(
    Evidence evidence,
    String name,
    Optional<String> office,
    Optional<String> country,
    Optional<String> organization,
    Optional<String> entity)
    implements Finding {}
