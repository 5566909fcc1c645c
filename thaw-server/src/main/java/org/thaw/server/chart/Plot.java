package org.thaw.server.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Where days and values fall in a drawing, in its own units.
///
/// @param width of the whole drawing; the plot leaves margins for labels
record Plot(LocalDate from, LocalDate to, int width, int height) {

  static final int LEFT = 30;
  static final int RIGHT = 46;
  static final int TOP = 34;
  static final int BOTTOM = 62;
  static final int STRIP = 26;

  double x(LocalDate day) {
    double days = Math.max(1, ChronoUnit.DAYS.between(from, to));
    return LEFT + (width - LEFT - RIGHT) * (ChronoUnit.DAYS.between(from, day) / days);
  }

  /// @param value from 0 to 100
  double y(double value) {
    return TOP + (height - TOP - BOTTOM) * (1 - value / 100);
  }

  /// The base line of the strip of attention, under the axis.
  double strip() {
    return height - 4;
  }

  int right() {
    return width - RIGHT;
  }

  /// A coordinate with one decimal, as SVG wants it.
  static String number(double coordinate) {
    return String.format(Locale.ROOT, "%.1f", coordinate);
  }
}
