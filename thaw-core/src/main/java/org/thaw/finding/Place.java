package org.thaw.finding;

import java.util.Optional;
import org.thaw.text.Span;

/// A named place, resolved to a country and coordinates where the tables have it.
///
/// @param latitude degrees north, WGS 84
/// @param longitude degrees east, WGS 84
public record Place(
    String name,
    Span span,
    Optional<String> country,
    Optional<Double> latitude,
    Optional<Double> longitude) {}
