package org.thaw.evaluation.task;

import java.util.Optional;
import org.thaw.finding.Place;
import org.thaw.text.Span;

/// A place as it is compared.
record PlaceLabel(
    Span span, Optional<String> country, Optional<Double> latitude, Optional<Double> longitude) {

  private static final double EARTH_RADIUS_KM = 6371.0088;

  static PlaceLabel of(Place place) {
    return new PlaceLabel(place.span(), place.country(), place.latitude(), place.longitude());
  }

  /// Great-circle distance in kilometres, where both have coordinates (haversine, mean radius).
  Optional<Double> distance(PlaceLabel other) {
    if (latitude.isEmpty()
        || longitude.isEmpty()
        || other.latitude.isEmpty()
        || other.longitude.isEmpty()) {
      return Optional.empty();
    }
    double from = Math.toRadians(latitude.get());
    double to = Math.toRadians(other.latitude.get());
    double across = Math.sin((to - from) / 2);
    double along = Math.sin(Math.toRadians(other.longitude.get() - longitude.get()) / 2);
    double h = across * across + Math.cos(from) * Math.cos(to) * along * along;
    return Optional.of(2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(h)));
  }
}
