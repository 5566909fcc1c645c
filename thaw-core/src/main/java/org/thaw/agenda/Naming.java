package org.thaw.agenda;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Keys under which reports that may be of one appointment ([Planned#compatible]) find each other
/// by whom they name.
final class Naming {

  private static final String WITH = "with ";
  private static final String ONLY = "only ";
  private static final String NOBODY_BUT = "nobody but ";

  private Naming() {}

  /// Under what others find a report.
  static Set<String> found(Planned report) {
    Set<String> found = own(report);
    found.addAll(report.countries());
    report.names().forEach(name -> found.add(WITH + name));
    return found;
  }

  /// Under what a report finds all that may be of one appointment with it. If it names several
  /// countries, those name two of them, or but one, or none but a participant; that spares the most
  /// of a great power's reports.
  static Set<String> sought(Planned report) {
    Set<String> countries = report.countries();
    if (countries.isEmpty()) {
      return report.names().stream().map(name -> WITH + name).collect(Collectors.toSet());
    }
    Set<String> sought = countries.size() == 1 ? new HashSet<>(countries) : own(report);
    countries.forEach(country -> sought.add(ONLY + country));
    report.names().forEach(name -> sought.add(NOBODY_BUT + name));
    return sought;
  }

  /// The pairs of countries that a report names; the country, if there is but one; the participants
  /// if there is none.
  private static Set<String> own(Planned report) {
    List<String> countries = List.copyOf(report.countries());
    Set<String> own = new HashSet<>();
    if (countries.isEmpty()) {
      report.names().forEach(name -> own.add(NOBODY_BUT + name));
    } else if (countries.size() == 1) {
      own.add(ONLY + countries.get(0));
    }
    for (int i = 0; i < countries.size(); i++) {
      for (String other : countries.subList(i + 1, countries.size())) {
        own.add(countries.get(i) + " " + other);
      }
    }
    return own;
  }
}
