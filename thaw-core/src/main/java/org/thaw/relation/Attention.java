package org.thaw.relation;

import java.time.LocalDate;

/// How much was written about a pair on a day, apart from tension.
///
/// @param stories stories that name both countries
/// @param articles articles that name both, copies included
public record Attention(LocalDate date, int stories, int articles) {}
