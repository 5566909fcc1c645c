package org.thaw.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// All that was told of a pair, each act once.
///
/// @param events in order of date, then id
/// @param exposure number of stories that name both countries, by day
/// @param sightings the voices that name both countries
/// @param attention stories and articles that name both, by day, copies included
record PairNews(
    List<DistinctEvent> events,
    SortedMap<LocalDate, Integer> exposure,
    List<Voice> sightings,
    List<Attention> attention,
    Map<String, Voice> voices) {}
